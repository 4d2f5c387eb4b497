import { expect, test } from './compose-window';

test('nothing is asked of any other machine, from opening to sending', async ({
  compose,
  baseURL,
}) => {
  const foreign: string[] = [];
  const seen: string[] = [];
  compose.page.context().on('request', (request) => {
    const address = request.url();
    seen.push(address);
    if (/^(data|blob|about):/.test(address)) return;
    if (new URL(address).origin !== baseURL) foreign.push(address);
  });
  await compose.start('reponse-web');
  await compose.openPane('Ton');
  await expect(compose.pane.getByRole('region', { name: 'Votre message' })).toBeVisible();
  await compose.send();
  await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
  expect(seen.some((address) => address.endsWith('/office-js/office.js'))).toBe(true);
  expect(foreign).toEqual([]);
});
