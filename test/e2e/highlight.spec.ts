import { expect, test, type ComposeWindow } from './compose-window';

const MARK = /<span data-tonjuste="1" style="background-color:#FDF0B9">([^<]*)<\/span>/g;

const toggle = (
  compose: ComposeWindow,
  name: 'Surligner dans le message' | 'Retirer le surlignage',
) => compose.pane.getByRole('button', { name, exact: true }).first();

/** Opens « Ton » on the scenario and highlights its phrases. @returns the body from before */
async function highlighted(compose: ComposeWindow, scenario: string): Promise<string> {
  await compose.start(scenario);
  const before = await compose.body();
  await compose.openPane('Ton');
  await toggle(compose, 'Surligner dans le message').click();
  await expect.poll(() => compose.body()).toContain('data-tonjuste');
  return before;
}

for (const scenario of ['nouveau-message', 'reponse-web', 'reponse-classique']) {
  test(`${scenario}: phrases are marked, and « Retirer » brings back the very same body`, async ({
    compose,
  }) => {
    const before = await highlighted(compose, scenario);
    const marked = await compose.body();
    // Every other byte is the same.
    expect(marked.replace(MARK, '$1')).toBe(before);
    const remove = toggle(compose, 'Retirer le surlignage');
    await expect(remove).toHaveAttribute('aria-pressed', 'true');
    await remove.click();
    await expect.poll(() => compose.body()).toBe(before);
    await expect(toggle(compose, 'Surligner dans le message')).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });
}

test('the marks stand around the phrases of the mirror, which stay the same', async ({
  compose,
}) => {
  await compose.start('reponse-web');
  await compose.openPane('Ton');
  const phrases = compose.pane.getByRole('region', { name: 'Votre message' }).locator('mark');
  await expect(phrases).toHaveCount(3);
  const texts = await phrases.allTextContents();
  await toggle(compose, 'Surligner dans le message').click();
  const marks = compose.page.locator('.message-body [data-tonjuste]');
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(texts.join(''));
  await expect(toggle(compose, 'Retirer le surlignage')).toBeVisible();
  expect(await phrases.allTextContents()).toEqual(texts);
});

test('a replacement takes all the marks out', async ({ compose }) => {
  const before = await highlighted(compose, 'reponse-web');
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  // Both phrases of the sentence are rewritten together; what was bold stays so.
  await expect
    .poll(() => compose.body())
    .toBe(
      before
        .replace('Je suis désolée pour mon retard', 'Merci d’avoir patienté')
        .replace(
          'le bug du formulaire est <b>corrigé</b>',
          'le fonctionnement du formulaire est <b>rétabli</b>',
        ),
    );
});

test('a marked message is not sent without a word, and one click clears it', async ({
  compose,
}) => {
  await highlighted(compose, 'nouveau-message');
  await compose.page.getByLabel('Objet').fill('Formulaire');
  const said = 'Le surlignage de Ton juste est encore dans le message.';
  await compose.send();
  await expect(compose.alert).toContainText('expressions à reformuler avant l’envoi');
  await expect(compose.alert).toContainText(said);
  await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();

  // Nothing else to reword, and a client that has dropped the attribute.
  const clean = '<div>Bonjour Julie, <b>merci</b> d’avoir patienté.</div>';
  await compose.setBody(
    clean.replace(
      '<b>merci</b>',
      '<span style="background: rgb(253, 240, 185);"><b>merci</b></span>',
    ),
  );
  await compose.send();
  await expect(compose.alert).toContainText(said);
  await expect(compose.alert).not.toContainText('à reprendre');
  await compose.alert.getByRole('button', { name: 'Vérifier le message' }).click();
  const notice = compose.pane.getByText(said).first();
  await expect(notice).toBeVisible();
  await toggle(compose, 'Retirer le surlignage').click();
  await expect.poll(() => compose.body()).toBe(clean);
  await compose.send();
  await expect.poll(async () => (await compose.sent()).map(({ body }) => body)).toEqual([clean]);
});

test('a pane that opens on a marked message says so', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.setBody('<p><span data-tonjuste="1">Bonjour</span> Julie.</p>');
  await compose.openPane('Ton');
  await expect(
    compose.pane.getByText('Le surlignage de Ton juste est encore dans le message.').first(),
  ).toBeVisible();
  await expect(toggle(compose, 'Retirer le surlignage')).toBeVisible();
});

test('with pictures in the thread nothing is written, and it says why', async ({ compose }) => {
  await compose.start('reponse-web');
  const body = (await compose.body()).replace(
    /(<div id="appendonsend">[^]*?)(<\/div>\s*)$/,
    '$1<img src="cid:plan@client.example">$2',
  );
  expect(body).toContain('cid:plan');
  await compose.setBody(body);
  await compose.openPane('Ton');
  await toggle(compose, 'Surligner dans le message').click();
  await expect(
    compose.pane.getByText(/Le fil cité contient des images.*dans le volet/).first(),
  ).toBeVisible();
  expect(await compose.body()).toBe(body);
});

test('is not offered in plain text', async ({ compose }) => {
  await compose.start('texte-brut');
  await compose.openPane('Ton');
  await expect(compose.pane.getByRole('button', { name: 'Tout remplacer' })).toBeVisible();
  await expect(toggle(compose, 'Surligner dans le message')).toHaveCount(0);
});
