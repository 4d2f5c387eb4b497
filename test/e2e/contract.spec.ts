import { composeHostContract } from '../contract/compose-host.contract';
import type { ContractPage } from '../contract/office-page';
import { expect, test } from './compose-window';

/** In the pane's place: the contract's checks on the adapter, with the npm copy of Office.js. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>contract</title>
<script src="/microsoft-ajax-stand-in.js"></script>
<script src="/office-js/office.js"></script>
<script src="/contract.js"></script>`;

for (const [index, check] of composeHostContract.entries()) {
  test(`on the real Office.js: ${check.name}`, async ({ compose, page }) => {
    await page.route('**/taskpane.html*', (route) =>
      route.fulfill({ contentType: 'text/html', body: PAGE }),
    );
    await compose.start('reponse-web');
    await page.evaluate(({ body, subject }) => {
      window.playground.setBody(body);
      window.playground.setSubject(subject);
    }, check.draft);
    await page.getByRole('button', { name: 'Ton juste', exact: true }).click();
    await expect.poll(() => page.frame({ url: /taskpane\.html/ }) !== null).toBe(true);
    const frame = page.frame({ url: /taskpane\.html/ });
    if (frame === null) throw new Error('the pane has no page');
    await frame.waitForFunction(() => 'runContractCheck' in window);
    await frame.evaluate((at) => (window as unknown as ContractPage).runContractCheck(at), index);
  });
}
