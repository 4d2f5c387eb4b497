import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const root = process.cwd();

/**
 * Builds the template's pane as its own webpack configuration does: React apart from the rest, the
 * language level of the template, one page.
 * @param folder where the build goes, absolute
 */
export async function buildTemplate(folder: string): Promise<void> {
  const compiler = webpack({
    context: root,
    mode: 'production',
    entry: {
      react: ['react', 'react-dom'],
      taskpane: { import: ['./test/bench/template/index.tsx'], dependOn: 'react' },
    },
    output: { path: folder, clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    performance: { hints: false },
    // webpack's own choice would take the quotes out of the page as well.
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './test/bench/template/taskpane.html',
        filename: 'taskpane.html',
        // The server looks for Office.js as it was written.
        minify: false,
        chunks: ['react', 'taskpane'],
      }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
    ],
  });
  if (!compiler) throw new RangeError('webpack gave no compiler');
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
