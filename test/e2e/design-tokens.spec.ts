import { STATES } from '../../src/playground/gallery/states';
import { expect, test } from './compose-window';
import { openState } from './gallery';

/** CSS variables that the page's rules use without a default, and that no rule or theme sets. */
const unset = (): readonly string[] | null => {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  const css = rules.join('\n');
  const used = new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? ''));
  // None at all would be no proof.
  if (used.size === 0) return null;
  return [...used].filter((name) => !css.includes(`--${name}:`));
};

for (const { id } of STATES) {
  test(`${id}: every design token that a style uses has a value`, async ({ page }) => {
    await openState(page, id);
    expect(await page.evaluate(unset)).toEqual([]);
  });
}
