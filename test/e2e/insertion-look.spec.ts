import { classicReply } from '../../src/playground/scenarios/classic-reply';
import { webReply } from '../../src/playground/scenarios/web-reply';
import { CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { expect, test, type ComposeWindow } from './compose-window';

const REVIEW = 'Bilan de maintenance';

/** A draft as each client writes one: its words say what the template has to look like. */
const DRAFTS = {
  web: webReply.body,
  classic: classicReply.body,
  mac: `<html><body style="word-wrap: break-word;"><div><font face="Helvetica Neue, Arial" color="#1f3864"><span style="font-size: 15px">Bonjour Julie,</span></font></div><div><br></div><div><font face="Helvetica Neue, Arial" color="#1f3864"><span style="font-size: 15px">Voici le point.</span></font></div></body></html>`,
  mobile: `<div style="font-family: Calibri, sans-serif; font-size: 14px; direction: ltr">Bonjour Julie,</div><div style="font-family: Calibri, sans-serif; font-size: 14px; direction: ltr"><br></div><div style="font-family: Calibri, sans-serif; font-size: 14px; direction: ltr">Voici le point.</div>`,
  signature: `<div><br></div><div id="Signature"><div style="font-family: Georgia, serif; font-size: 13px; color: rgb(60, 60, 60)">Camille Durand</div></div>`,
} as const;

/** What these are given they never write, or not as it is. */
const NEVER_WRITES: readonly string[] = ['silent', 'unanswered', 'on-top', 'truncating'];
/** Clients that write, and which draft is theirs; the others' manners are tried on the web's. */
const OWN_DRAFT: Readonly<Record<string, keyof typeof DRAFTS>> = {
  classic: 'classic',
  mac: 'mac',
  'mac-legacy': 'mac',
  'mac-thread-lost': 'mac',
};
const PAIRS = [
  ...CLIENT_BEHAVIOURS.filter(
    ({ format, id }) => format === undefined && !NEVER_WRITES.includes(id),
  ).map(({ id }) => [id, OWN_DRAFT[id] ?? 'web'] as const),
  ['faithful', 'mobile'],
  ['faithful', 'signature'],
] as const;

/** How a line is drawn: the look of its words, and of the block that they stand in. */
interface Drawn {
  readonly words: string;
  readonly tag: string;
  readonly font: readonly string[];
  readonly space: readonly string[];
}

/** The lines of the draft as the browser draws them. */
function drawnLines(compose: ComposeWindow): Promise<readonly Drawn[]> {
  return compose.page.getByRole('textbox', { name: 'Corps du message' }).evaluate((body) => {
    const lines: Drawn[] = [];
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const words = (node.nodeValue ?? '').trim();
      const holder = node.parentElement;
      if (words === '' || holder === null) continue;
      const block = holder.closest('p, div, li, td') ?? body;
      const style = getComputedStyle(holder);
      const around = getComputedStyle(block);
      lines.push({
        words,
        tag: block.localName,
        font: [style.fontFamily, style.fontSize, style.color],
        space: [around.marginTop, around.marginBottom],
      });
    }
    return lines;
  });
}

async function insertReview(compose: ComposeWindow): Promise<void> {
  const { pane } = compose;
  await compose.openPane();
  await pane.getByRole('searchbox').fill(REVIEW);
  await pane
    .getByRole('button', { name: new RegExp(REVIEW) })
    .first()
    .click();
  await pane.getByLabel('Adresse du site').fill('https://www.acme.example/');
  for (const name of await pane.getByRole('textbox').all()) {
    if ((await name.inputValue()) === '') await name.fill('Une visite');
  }
  await pane.getByRole('button', { name: 'Insérer', exact: true }).click();
  await expect.poll(() => compose.body(), { timeout: 20_000 }).toContain('maintenance du site');
}

for (const [client, draft] of PAIRS) {
  test(`a template looks like the rest of the message: ${client}, draft of ${draft}`, async ({
    compose,
  }, testInfo) => {
    await compose.start('nouveau-message');
    await compose.page.evaluate((id) => window.playground.client(id), client);
    await compose.setBody(DRAFTS[draft]);
    const [neighbour] = await drawnLines(compose);
    if (neighbour === undefined) throw new Error('an empty draft');
    const before = new Set((await drawnLines(compose)).map(({ words }) => words));
    await insertReview(compose);
    const inserted = (await drawnLines(compose)).filter(({ words }) => !before.has(words));
    expect(inserted.length).toBeGreaterThan(5);
    for (const line of inserted) {
      const isLink = /^https?:/.test(line.words);
      const font = isLink ? line.font.slice(0, 2) : line.font;
      expect([line.words, font]).toEqual([line.words, neighbour.font.slice(0, font.length)]);
      if (line.tag === 'li') continue;
      expect([line.words, line.tag, line.space]).toEqual([
        line.words,
        neighbour.tag,
        neighbour.space,
      ]);
    }
    const body = compose.page.getByRole('textbox', { name: 'Corps du message' });
    const picture = testInfo.outputPath(`${client}-${draft}.png`);
    await testInfo.attach('draft', { body: await body.screenshot({ path: picture }) });
  });
}
