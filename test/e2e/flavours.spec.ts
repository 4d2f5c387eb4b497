import type { Page } from '@playwright/test';
import type { NativeSide } from '../../src/playground/native/native-side';
import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { expect, test, type ComposeWindow } from './compose-window';
import { FLAVOURS } from './flavours';

/** The production pane and Send page on Microsoft's libraries for Windows and for Mac. */
const NATIVE = { Windows: FLAVOURS.Windows, Mac: FLAVOURS.Mac };
/** Of the pane's own deadline, and what a slow machine takes besides, in ms. */
const DEADLINE_MS = 14_000;

async function startOn(compose: ComposeWindow, client: string, scenario: string): Promise<void> {
  await compose.start(scenario);
  await compose.page.evaluate((id) => window.playground.client(id), client);
}

/** Changes what the native program does, for the pages that open from now on. */
function sabotage(page: Page, how: 'no item' | 'theme throws' | 'list without address') {
  return page.evaluate((kind) => {
    const sides = window.nativeSides;
    if (sides === undefined) throw new Error('no native side in this window');
    const set = sides.set.bind(sides);
    sides.set = (id, side) => {
      const changes: Readonly<Record<typeof kind, Partial<NativeSide>>> = {
        'theme throws': {
          theme: () => {
            throw new Error('no theme here');
          },
        },
        'no item': {
          execute: (call, given) => {
            const answer = side.execute(call, given);
            if (call !== 1 || answer === undefined) return answer;
            return { json: answer.json.replace(/"itemType":\d/, '"itemType":6'), code: 0 };
          },
        },
        'list without address': {
          execute: (call, given) => {
            const answer = side.execute(call, given);
            if (call !== 15 || given[0] !== 0) return answer;
            const data = [{ name: 'Ma liste', address: null, recipientType: 3 }];
            return { json: JSON.stringify({ data }), code: 0 };
          },
        },
      };
      return set(id, { ...side, ...changes[kind] });
    };
  }, how);
}

for (const [flavour, client] of Object.entries(NATIVE)) {
  test.describe(`on Office.js of ${flavour}`, () => {
    test('reads, replaces and undoes', async ({ compose }) => {
      const { pane } = compose;
      await startOn(compose, client, 'reponse-web');
      await compose.openPane('Ton');
      await expect(pane.locator('#panel-ton mark').first()).toBeVisible();
      const before = await compose.body();
      await pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
      await expect.poll(() => compose.body()).not.toBe(before);
      await pane.getByRole('button', { name: 'Annuler' }).first().click();
      await expect.poll(() => compose.body()).toBe(before);
    });

    test('inserts with the recipients’ names, and remembers in the mailbox and the message', async ({
      compose,
      page,
    }) => {
      const { pane } = compose;
      await startOn(compose, client, 'reponse-web');
      const before = await compose.body();
      await compose.openPane('Modèles');
      await pane.getByRole('searchbox').fill('annonce');
      await pane
        .getByRole('button', { name: /Annonce de mise en production/ })
        .first()
        .click();
      await expect(pane.getByLabel(/Prénom du destinataire/)).toHaveValue('Julie');
      await pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
      await pane.getByRole('button', { name: 'Insérer', exact: true }).click();
      await expect.poll(() => compose.body()).toContain('Félicitations');
      expect((await compose.body()).endsWith(before.slice(-200))).toBe(true);
      // Remembered once it is known to stand there.
      await expect(pane.getByRole('button', { name: 'Annuler' }).first()).toBeVisible();

      await startOn(compose, client, 'reponse-web');
      await compose.openPane('Modèles');
      await expect(pane.getByText(/Pour .*acme/i).first()).toBeVisible();
      await pane.getByRole('tab', { name: /^Ton/ }).click();
      await pane
        .getByRole('button', { name: /^Ignorer/ })
        .first()
        .click();
      await expect
        .poll(() => page.evaluate(() => [...window.playground.session.keys()]))
        .toContain('ton-juste.ignored');
    });

    test('follows Outlook’s look', async ({ compose, page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await startOn(compose, client, 'reponse-web');
      await page.locator('#appearance').selectOption('dark');
      await compose.openPane('Ton');
      const scheme = () => compose.pane.locator('html').evaluate((html) => html.style.colorScheme);
      await expect.poll(scheme).toBe('dark');
      await page.locator('#appearance').selectOption('light');
      await expect.poll(scheme).toBe('light');
    });

    test('an invitation is checked at Send', async ({ compose }) => {
      await startOn(compose, client, 'invitation');
      await compose.send();
      await expect(compose.alert).toContainText('désolée pour mon retard');
    });

    test('survives a theme that throws, and says that there is no message', async ({
      compose,
      page,
    }) => {
      await startOn(compose, client, 'reponse-web');
      await sabotage(page, 'theme throws');
      await compose.openPane('Ton');
      await expect(compose.pane.locator('#panel-ton mark').first()).toBeVisible();
      await startOn(compose, client, 'reponse-web');
      await sabotage(page, 'no item');
      await compose.openPane('Ton');
      await expect(
        compose.pane.getByRole('heading', { name: /Outlook n’a donné aucun message/ }),
      ).toBeVisible();
    });

    test('says within ten seconds that nobody answers behind Office.js', async ({
      compose,
      page,
    }) => {
      await page.route('**/bridge.js', async (route) => {
        const original = await (await route.fetch()).text();
        const dead = `;if (window.webkit) webkit.messageHandlers.Agave.postMessage = () => {};
          else if (window.external.GetContext) external.GetContext = () => { throw new Error('x'); };`;
        await route.fulfill({ contentType: 'text/javascript', body: original + dead });
      });
      await startOn(compose, client, 'reponse-web');
      await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
      await expect(compose.pane.getByRole('heading', { level: 2 })).toHaveText(
        'Outlook n’a pas répondu au volet.',
        { timeout: DEADLINE_MS },
      );
    });

    test('a program that answers late: the pane is drawn all the same', async ({
      compose,
      page,
    }) => {
      await page.route('**/bridge.js', async (route) => {
        const original = await (await route.fetch()).text();
        const late = `;(() => {
          const waiting = [];
          let through = false;
          const later = (call) => (...given) => {
            if (through) call(...given);
            else waiting.push(() => call(...given));
          };
          window.letThrough = () => { through = true; waiting.forEach((call) => call()); };
          if (window.webkit) {
            const { Agave } = webkit.messageHandlers;
            Agave.postMessage = later(Agave.postMessage);
          } else if (window.external.Execute) external.Execute = later(external.Execute);
        })();`;
        await route.fulfill({ contentType: 'text/javascript', body: original + late });
      });
      await startOn(compose, client, 'reponse-web');
      await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
      await expect(compose.pane.getByRole('heading', { level: 2 })).toHaveText(
        'Outlook n’a pas répondu au volet.',
        { timeout: DEADLINE_MS },
      );
      await page
        .frame({ url: /taskpane\.html/ })
        ?.evaluate(() => (window as unknown as { letThrough(): void }).letThrough());
      await expect(compose.pane.getByRole('tab', { name: 'Modèles' })).toBeVisible();
    });

    test('at Send, speaks of attachments only where they are known', async ({ compose }) => {
      await startOn(compose, client, 'reponse-web');
      const announced = '<p>Désolé pour le retard. Vous trouverez ci-joint le devis.</p>';
      await compose.setBody(announced);
      await compose.fault(DISPATCH_ID.getAttachments, 5001);
      await compose.send();
      await expect(compose.alert).toContainText('Désolé pour le retard');
      await expect(compose.alert).not.toContainText('pièce jointe');
      await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
      await startOn(compose, client, 'reponse-web');
      await compose.setBody(announced);
      await compose.send();
      await expect(compose.alert).toContainText('pièce jointe');
    });

    test('at Send, says what is known when reads fail or a recipient has no address', async ({
      compose,
      page,
    }) => {
      await startOn(compose, client, 'reponse-web');
      for (const call of [
        DISPATCH_ID.getSessionValue,
        DISPATCH_ID.getBodyType,
        DISPATCH_ID.getRecipients,
      ]) {
        await compose.fault(call, 5001);
      }
      await compose.fault(DISPATCH_ID.getSubject, 'hang');
      await compose.send();
      await expect(compose.alert).toContainText('désolée pour mon retard');
      await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
      await startOn(compose, client, 'reponse-web');
      await sabotage(page, 'list without address');
      await compose.send();
      await expect(compose.alert).toContainText('désolée pour mon retard');
    });
  });
}
