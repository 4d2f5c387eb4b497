import { composeHostContract } from '../contract/compose-host.contract';
import type { ContractPage } from '../contract/office-page';
import { expect, test } from '@playwright/test';
import { FLAVOURS } from './flavours';

/** In the pane's place: the contract's checks on the adapter, with the npm copy of Office.js. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>contract</title>
<script src="/bridge.js"></script>
<script src="/microsoft-ajax-stand-in.js"></script>
<script src="/office-js/office.js"></script>
<script src="/contract.js"></script>`;

/** What the adapter takes each for: the flavour's own part of Office.js has run. */
const CLIENT = { 'the web': 'web', Windows: 'classic', Mac: 'mac' } as const;
const ITEMS = { message: 'reponse-web', invitation: 'invitation' } as const;

const KIND = { message: 'message', invitation: 'meeting' } as const;

for (const flavour of ['the web', 'Windows', 'Mac'] as const) {
  for (const item of ['message', 'invitation'] as const) {
    test(`the host port on Office.js of ${flavour}, ${item}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.route('**/taskpane.html*', (route) =>
        route.fulfill({ contentType: 'text/html', body: PAGE }),
      );
      // One window, and in it for each check a draft of its own and a pane that is opened for it.
      await page.goto('/');
      for (const [index, { name, draft }] of composeHostContract.entries()) {
        await test.step(name, async () => {
          await page.evaluate(
            ([scenario, client, { body, subject }]) => {
              const button = document.querySelector<HTMLElement>('#pane-button');
              if (button?.ariaExpanded === 'true') button.click();
              window.playground.scenario(scenario);
              window.playground.client(client);
              window.playground.setBody(body);
              window.playground.setSubject(subject);
              button?.click();
            },
            [ITEMS[item], FLAVOURS[flavour], draft] as const,
          );
          const pane = await page.waitForSelector('iframe[title="Ton juste"]');
          const frame = await pane.contentFrame();
          if (frame === null) throw new Error('the pane has no page');
          await frame.waitForFunction(() => 'runContractCheck' in window);
          const ran = await frame.evaluate((at) => {
            const contract = window as unknown as ContractPage;
            return contract.runContractCheck(at).then(() => contract.contractClient());
          }, index);
          expect(ran).toEqual({ client: CLIENT[flavour], kind: KIND[item] });
        });
      }
    });
  }
}
