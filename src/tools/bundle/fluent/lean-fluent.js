import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Modules of Fluent, by how their paths end, and the smaller ones that stand for them. */
const STAND_INS = new Map([
  ['@fluentui/tokens/lib/tokens.js', 'tokens.js'],
  ['@fluentui/tokens/lib/themes/web/lightTheme.js', 'light-theme.js'],
  ['@fluentui/tokens/lib/themes/web/darkTheme.js', 'dark-theme.js'],
]);

/** Tokens whose value is more than their variable: it has a default, too. */
const otherTokens = Object.fromEntries(
  Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`),
);

/** What the stand-ins call their data, of which the built files get the entries that they name. */
const DATA = new Map([
  ['FLUENT_OTHER_TOKENS', otherTokens],
  ['FLUENT_LIGHT_THEME', webLightTheme],
  ['FLUENT_DARK_THEME', webDarkTheme],
]);

export function wordsOf(sources) {
  return new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
}

export function namedTokens(table, words) {
  return Object.fromEntries(Object.entries(table).filter(([name]) => words.has(name)));
}

/**
 * Fluent with what this pane uses of its themes: the tokens that the built files name (some hundred of
 * 459), written as data.
 *
 * Where a Fluent to come has other files, the build says so and stops.
 */
export class LeanFluent {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const name = 'LeanFluent';
    const seen = new Set();

    compiler.hooks.normalModuleFactory.tap(name, (factory) => {
      factory.hooks.afterResolve.tap(name, ({ createData }) => {
        const resource = createData.resource.replaceAll(path.sep, '/');
        const known = [...STAND_INS.keys()].find((ending) => resource.endsWith(`/${ending}`));
        if (known === undefined) return;
        seen.add(known);
        createData.resource = path.join(here, STAND_INS.get(known));
      });
    });

    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Once chunks are written, before they are minified and their hashes taken.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const expected of STAND_INS.keys()) {
          if (seen.has(expected)) continue;
          compilation.errors.push(
            new WebpackError(`${name}: no module ends in ${expected} in this version of Fluent`),
          );
        }
        const files = Object.keys(assets).filter((asset) => asset.endsWith('.js'));
        const codes = files.map((file) => String(assets[file].source()));
        const words = wordsOf(codes);
        files.forEach((file, index) => {
          let code = codes[index];
          for (const [placeholder, table] of DATA) {
            code = code.replaceAll(placeholder, () => JSON.stringify(namedTokens(table, words)));
          }
          if (code !== codes[index]) compilation.updateAsset(file, new sources.RawSource(code));
        });
      });
    });
  }
}
