import { expect, test, type Page } from '@playwright/test';
import { editDraft } from '../../src/editing/edit-draft';
import { inserting } from '../../src/editing/insert-template';
import { classicReply } from '../../src/playground/scenarios/classic-reply';
import { webReply } from '../../src/playground/scenarios/web-reply';
import { behaviourById, CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { createMemoryHost } from '../../src/testing/memory-host';

const P = '<p style="margin:0 0 1em">';
const TEMPLATE = {
  subject: '',
  html: `${P}Bonjour Inès,</p>${P}Voici le <strong>bilan</strong> du site <a href="https://www.acme.example/">https://www.acme.example/</a>.</p><ul><li>une visite</li><li>deux mises à jour</li></ul>${P}Je reste disponible.</p>${P}Bien à vous.</p>`,
  text: '',
};

const MOBILE =
  'style="font-family: Calibri, sans-serif; font-size: 14px; color: rgb(33, 33, 33); direction: ltr"';
const MAC = (words: string): string =>
  `<div><font face="Helvetica Neue, Arial" color="#1f3864"><span style="font-size: 15px">${words}</span></font></div>`;

/** A draft as each client writes one: its words say what the template has to look like. */
const DRAFTS = {
  web: webReply.body,
  classic: classicReply.body,
  mac: `<html><body style="word-wrap: break-word;">${MAC('Bonjour Julie,')}${MAC('<br>')}${MAC('Une ligne.')}</body></html>`,
  mobile: `<div ${MOBILE}>Bonjour Julie,</div><div ${MOBILE}><br></div><div ${MOBILE}>Une ligne.</div>`,
  signature: `<div><br></div><div id="Signature"><div style="font-family: Georgia, serif; font-size: 13px; color: rgb(60, 60, 60)">Camille Durand</div></div>`,
} as const;

/** Whose draft a client's manner is tried on, besides the web's. */
const OWN_DRAFT: Readonly<Record<string, keyof typeof DRAFTS>> = {
  classic: 'classic',
  mac: 'mac',
  'mac-legacy': 'mac',
  'mac-thread-lost': 'mac',
};
/** What these are given they never write, or not as it is. */
const LEFT_OUT: readonly string[] = ['silent', 'unanswered', 'on-top', 'truncating'];
const PAIRS = [
  ...CLIENT_BEHAVIOURS.filter(
    ({ format, id }) => format === undefined && !LEFT_OUT.includes(id),
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

/** The lines of a body as the browser draws them. */
async function drawnLines(page: Page, body: string): Promise<readonly Drawn[]> {
  await page.setContent(body);
  return page.evaluate(() => {
    const lines: Drawn[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      const holder = node.parentElement;
      if (words === '' || holder === null) continue;
      const block = holder.closest('p, div, li, td') ?? document.body;
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

for (const [client, draft] of PAIRS) {
  test(`a template looks like the rest of the message: ${client}, draft of ${draft}`, async ({
    page,
  }, testInfo) => {
    const before = await drawnLines(page, DRAFTS[draft]);
    const [neighbour] = before;
    if (neighbour === undefined) throw new Error('an empty draft');
    let time = 0;
    const host = createMemoryHost({
      body: DRAFTS[draft],
      manner: behaviourById(client),
      now: () => time,
    });
    const pause = (ms: number): Promise<void> => {
      time += ms;
      return Promise.resolve();
    };
    await editDraft(host, inserting(TEMPLATE, 'cursor', 'keep'), { pause });
    time += 10_000;

    const known = new Set(before.map(({ words }) => words));
    const after = await drawnLines(page, host.body());
    const inserted = after.filter(
      ({ words }) => !known.has(words) && words !== 'Une phrase de plus.',
    );
    expect(inserted.map(({ words }) => words)).toContain('deux mises à jour');
    for (const { words, tag, font, space } of inserted) {
      // A link has the colour of links.
      const compared = words.startsWith('https:') ? 2 : 3;
      expect([words, font.slice(0, compared)]).toEqual([words, neighbour.font.slice(0, compared)]);
      if (tag !== 'li')
        expect([words, tag, space]).toEqual([words, neighbour.tag, neighbour.space]);
    }
    const picture = testInfo.outputPath(`${client}-${draft}.png`);
    await testInfo.attach('draft', { body: await page.screenshot({ path: picture }) });
  });
}
