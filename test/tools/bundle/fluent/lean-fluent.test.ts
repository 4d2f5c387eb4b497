import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { namedTokens, wordsOf } from '../../../../src/tools/bundle/fluent/lean-fluent';

const standIn = (file: string): string =>
  readFileSync(path.join('src/tools/bundle/fluent', file), 'utf8').replace('export const', 'var');

test('the tokens that sources name are kept, and no others', () => {
  const source = 'a{color:var(--colorNeutralForeground1)}b(tokens.fontSizeBase300);x.colorBrand';
  expect(namedTokens(webLightTheme, wordsOf([source, 'shadow4']))).toEqual({
    colorNeutralForeground1: webLightTheme.colorNeutralForeground1,
    fontSizeBase300: webLightTheme.fontSizeBase300,
    shadow4: webLightTheme.shadow4,
  });
});

test('a name within a longer name is not named', () => {
  expect(namedTokens(webDarkTheme, wordsOf(['colorNeutralForeground1Hover']))).toEqual({
    colorNeutralForeground1Hover: webDarkTheme.colorNeutralForeground1Hover,
  });
});

test('the stand-in gives every token its value', () => {
  const others = Object.fromEntries(
    Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`),
  );
  const context = vm.createContext({ FLUENT_OTHER_TOKENS: others });
  vm.runInContext(standIn('tokens.js'), context);
  const ours = context.tokens as Record<string, string>;
  const names = Object.keys(tokens) as (keyof typeof tokens)[];
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => ours[name] !== tokens[name])).toEqual([]);
});
