import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { LeanFluent } from './src/tools/bundle/fluent/lean-fluent.js';
import { PageFiles } from './src/tools/bundle/page-files.js';
import { PAGE_POLICY, PAGES_FOLDER, STATIC_PAGES } from './src/tools/deployment/static-pages.js';

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);

/** One transpiler for all; `target` is the language level of what comes out. */
const typescript = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  // Libraries ship newer syntax than classic Outlook's runtime reads.
  exclude: target === 'es2016' ? undefined : /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      // One copy of what object spreads become, not one for each file.
      externalHelpers: target === 'es2016',
      // Shorter forms of what is lowered; no code here meets document.all or setters on class fields.
      assumptions: {
        noDocumentAll: true,
        objectRestNoSymbols: true,
        setPublicClassFields: true,
        setSpreadProperties: true,
      },
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** Griffel's styles become classes and CSS here instead of in each pane that opens. */
const styles = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  enforce: 'post',
  loader: '@griffel/webpack-loader',
  options: { babelOptions: { presets: ['@babel/preset-typescript'] } },
};

const base = {
  context: root,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** What is deployed decodes character references itself (src/text/entities.ts): no dead tables. */
const deployed = {
  ...base,
  resolve: {
    ...base.resolve,
    alias: { 'entities/decode$': from('src/tools/bundle/unused-entity-decoder.ts') },
  },
};

/**
 * For browsers and web views that keep themselves current. SWC’s minifier takes half of Terser’s processor
 * time over the whole build, and its files are up to 0.4 % smaller, gzipped.
 */
const modern = new TerserPlugin({
  minify: TerserPlugin.swcMinify,
  extractComments: false,
  terserOptions: { compress: { passes: 2 }, ecma: 2020 },
});

/** The pane: Outlook's web views are evergreen, so a current language level. */
const pane = {
  ...deployed,
  name: 'pane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: from('dist'),
    // One folder of files whose names change with their content: servers let them be kept for good.
    filename: 'scripts/[name].[contenthash:8].js',
    chunkFilename: 'scripts/[name].[contenthash:8].js',
    // What the other builds write stays.
    clean: {
      keep: new RegExp(
        `^(${['launchevent', 'verifier', 'service-worker', 'manifest', ...STATIC_PAGES, PAGES_FOLDER].join('|')})\\b`,
      ),
    },
  },
  module: { rules: [typescript('es2022'), styles] },
  optimization: {
    // Four files by what asks for them: the first drawing, what follows it at once (« drawn »), saving
    // a message as a template, and English. Finer ones cost more than they spare: 10 kB gzipped.
    splitChunks: false,
    minimizer: [modern],
  },
  plugins: [
    new LeanFluent(),
    new HtmlPlugin({
      template: 'src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'src/outlook/office/microsoft-ajax-stand-in.js' },
        // What the charter's templates attach.
        { from: 'src/charter/compiled/files', to: 'files', noErrorOnMissing: true },
      ],
    }),
  ],
};

/**
 * The send check: one file for classic Outlook's JavaScript-only runtime, in ES2016. Before version 2403
 * that runtime did not load a file with a conditional operator either (Microsoft's
 * docs/testing/troubleshoot-event-based-and-spam-reporting-add-ins.md); those builds are no longer
 * supported: the last channel to keep an older one than 2408 ended before March 2026, and of the
 * editions bought once, 2021 knows no Smart Alerts and 2024 is version 2408.
 */
const launchevent = {
  ...deployed,
  name: 'launchevent',
  entry: { launchevent: './src/launchevent/launchevent.ts' },
  target: ['web', 'es2016'],
  output: { path: from('dist'), filename: '[name].js', iife: true },
  module: { rules: [typescript('es2016')] },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: {
          compress: { ecma: 2016, toplevel: true, passes: 2 },
          mangle: { toplevel: true },
          format: { ascii_only: true },
        },
      }),
    ],
  },
  plugins: [new CopyPlugin({ patterns: [{ from: 'src/launchevent/launchevent.html' }] })],
};

/** What runs beside a page is a file of its own, whatever the pages have in common. */
const WORKERS = ['service-worker', 'compile-worker'];

/**
 * The pages that stand on their own (src/tools/deployment/static-pages.js): what two of them load is one
 * file, and one worker keeps what each needs on the machine.
 */
const staticPages = {
  ...deployed,
  name: 'static-pages',
  entry: {
    ...Object.fromEntries(STATIC_PAGES.map((page) => [page, `./src/${page}/index.tsx`])),
    'service-worker': {
      import: './src/offline/service-worker.ts',
      // Browsers look for it by its name, and the whole folder of pages is its own.
      filename: '[name].js',
    },
  },
  output: {
    path: from('dist'),
    filename: `${PAGES_FOLDER}/[name].[contenthash:8].js`,
    chunkFilename: `${PAGES_FOLDER}/[name].[contenthash:8].js`,
    assetModuleFilename: `${PAGES_FOLDER}/[name].[contenthash:8][ext]`,
    clean: { keep: (file) => !file.startsWith(`${PAGES_FOLDER}/`) },
  },
  module: { rules: [typescript('es2022'), styles, { test: /\.css$/, type: 'asset/resource' }] },
  optimization: {
    splitChunks: { chunks: (chunk) => !WORKERS.includes(chunk.name), minSize: 60_000 },
    minimizer: [modern],
  },
  plugins: [
    new LeanFluent(),
    ...STATIC_PAGES.map(
      (page) =>
        new HtmlPlugin({
          template: `src/${page}/${page}.html`,
          filename: `${page}.html`,
          chunks: [page],
          scriptLoading: 'defer',
          meta: { policy: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY } },
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'src/offline/manifest.webmanifest' },
        { from: 'assets/icon-{192,512}.png', to: 'assets/[name][ext]' },
      ],
    }),
    new PageFiles(STATIC_PAGES, [
      'manifest.webmanifest',
      'assets/icon-192.png',
      'assets/icon-512.png',
    ]),
  ],
};

/** For who looks after the host: the page that asks it what Outlook will ask. */
const hostCheck = {
  ...base,
  name: 'host-check',
  entry: { verifier: './src/tools/host-check/verifier.ts' },
  output: { path: from('dist'), filename: '[name].js' },
  module: { rules: [typescript('es2022')] },
  plugins: [new CopyPlugin({ patterns: [{ from: 'src/tools/host-check/verifier.html' }] })],
};

/** The page of the archive (npm run release) that writes an address into the files. */
const installation = {
  ...base,
  name: 'installation',
  entry: { installation: './src/tools/installation/installation.ts' },
  output: { path: from('dist-installation'), filename: '[name].js', clean: true },
  module: { rules: [typescript('es2022')] },
  plugins: [
    new CopyPlugin({
      patterns: [{ from: 'src/tools/installation/installation.html', to: 'COMMENCER.html' }],
    }),
  ],
};

/** The compose window, for trying and testing, and the contract's page; not part of what is deployed. */
const playground = {
  ...base,
  name: 'playground',
  entry: {
    playground: './src/playground/index.ts',
    bridge: './src/playground/native/bridge.ts',
    contract: './test/contract/office-page.ts',
    gallery: './src/playground/gallery/gallery.ts',
    'gallery-pane': './src/playground/gallery/pane.tsx',
  },
  output: { path: from('dist-playground'), filename: '[name].js', clean: true },
  optimization: { minimizer: [modern] },
  module: {
    rules: [
      typescript('es2022'),
      styles,
      { test: /\.html$/, resourceQuery: /raw/, type: 'asset/source' },
    ],
  },
  plugins: [
    new LeanFluent(),
    new HtmlPlugin({
      // The pane's own page, without Outlook.
      templateContent: () =>
        readFileSync(from('src/taskpane/taskpane.html'), 'utf8').replace(
          /<script [^>]*office\.js"><\/script>/,
          '',
        ),
      filename: 'gallery-pane.html',
      chunks: ['gallery-pane'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/playground/index.html' },
        { from: 'src/playground/*.css', to: '[name][ext]', noErrorOnMissing: true },
        { from: 'src/playground/gallery/*.{html,css}', to: '[name][ext]' },
        // What the gallery's template attaches.
        { from: 'src/playground/files', to: 'files' },
      ],
    }),
  ],
};

export default [pane, launchevent, staticPages, hostCheck, installation, playground];
