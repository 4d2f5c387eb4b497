import { STATES } from '../../src/playground/gallery/states';
import { axeFindings } from './axe';
import { expect, test } from './compose-window';
import { openState, type Drawing } from './gallery';

const DRAWINGS: readonly Drawing[] = [
  { theme: 'light', language: 'fr-FR' },
  { theme: 'dark', language: 'en-US' },
];

test.use({ viewport: { width: 320, height: 640 } });

for (const { id, title } of STATES) {
  test(`axe finds nothing: ${title}`, async ({ page }) => {
    for (const drawing of DRAWINGS) {
      await openState(page, id, drawing);
      expect(await axeFindings(page), JSON.stringify(drawing)).toEqual([]);
    }
  });
}
