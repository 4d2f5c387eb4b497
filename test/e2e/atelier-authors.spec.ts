import { addRule, openArchive, ready, saved, savedArchive } from './atelier-files';
import { axeFindings } from './axe';
import { expect, test } from './compose-window';

test('two authors: the file shows what each changed, rule by rule, and both are united', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.goto('/atelier.html');
  await addRule(page, 'deadline', 'échéance');
  await addRule(page, 'galérer sur', 'progresser sur');
  await ready(page);
  const first = await savedArchive(page, 'Enregistrer');

  // Somebody else goes on from that file, on a machine of their own.
  const other = await (await browser.newContext()).newPage();
  await other.goto('/atelier.html');
  await openArchive(other, 'charte.zip', first);
  await expect(other.getByText('La charte est ouverte')).toBeVisible();
  await addRule(other, 'faire le forcing', 'insister avec tact');
  const edit = async (from: typeof page, words: string) => {
    await from.getByRole('button', { name: 'Modifier « deadline »' }).click();
    await from.getByRole('textbox', { name: 'À privilégier' }).fill(words);
    await from.getByRole('button', { name: 'Garder' }).click();
  };
  await edit(other, 'date limite');
  await other.getByRole('button', { name: 'Supprimer « galérer sur »' }).click();
  await ready(other);
  const theirs = await savedArchive(other, 'Enregistrer');
  await other.context().close();

  await edit(page, 'date prévue');
  await addRule(page, 'du coup', 'donc');
  await openArchive(page, 'charte.zip', theirs);
  const form = page.getByRole('region', { name: 'Ce fichier et votre charte' });
  await expect(form.getByRole('heading', { level: 2 })).toHaveText(
    'Ce fichier et votre charte diffèrent sur 4 points',
  );
  const follow = (name: string) => form.getByRole('checkbox', { name: `fichier : « ${name} »` });
  await expect(follow('du coup')).not.toBeChecked();
  await expect(follow('faire le forcing')).toBeChecked();
  await expect(follow('galérer sur')).toBeChecked();
  await expect(follow('deadline')).not.toBeChecked();
  await expect(form.getByText('changé des deux côtés')).toHaveCount(1);
  await expect(form.locator('mark')).toHaveText([
    '→ échéance · date prévue',
    '→ échéance · date limite',
  ]);
  expect(await axeFindings(page)).toEqual([]);
  await follow('deadline').check();
  await form.getByRole('button', { name: 'Réunir les deux' }).click();
  await expect(form).toBeHidden();
  await ready(page);
  const united = (await saved(page, 'Enregistrer'))['expressions/negatif.yml'] ?? '';
  for (const words of ['faire le forcing', 'du coup', 'date limite'])
    expect(united).toContain(words);
  for (const words of ['galérer sur', 'date prévue']) expect(united).not.toContain(words);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('heading', { name: 'galérer sur' })).toBeVisible();
  // What was taken back is theirs to offer again.
  await openArchive(page, 'charte.zip', theirs);
  await expect(follow('faire le forcing')).toBeChecked();
  await form.getByRole('button', { name: 'Fermer' }).click();

  // Nothing in common on this machine any more: nobody loses anything.
  await page.evaluate(() => localStorage.removeItem('ton-juste atelier versions'));
  await page.reload();
  await openArchive(page, 'charte.zip', theirs);
  await form.getByRole('button', { name: 'Réunir les deux' }).click();
  for (const name of ['galérer sur', 'faire le forcing', 'du coup', 'deadline']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
});

test('what was kept and can’t be read is put aside, given as a file, and forgotten when told', async ({
  page,
}) => {
  await page.goto('/atelier.html');
  await page.evaluate(() => {
    localStorage.setItem('ton-juste atelier', '[["charter.yml","exte');
    localStorage.setItem('ton-juste atelier propositions', '{"format":"ton-juste-propositions"');
  });
  await page.reload();
  await addRule(page, 'deadline', 'échéance');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'deadline' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer ce qui est illisible' }).click(),
  ]);
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('["charter.yml","exte');
  expect(text).toContain('{"format":"ton-juste-propositions"');
  await page.getByRole('button', { name: 'Oublier' }).click();
  await expect(page.getByText('illisible')).toBeHidden();
  await page.reload();
  await expect(page.getByText('illisible')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'deadline' })).toBeVisible();
});
