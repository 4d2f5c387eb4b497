import { textSplices } from '../../src/text/text-splices';
import { readMessage } from '../../src/text/message';
import { applySplices } from '../../src/text/splice';
import { corpusBodies, corpusMissing } from './corpus';
import { keepsTheRest } from './lossless';

/**
 * Worked out by hand for each body: the first and last words of each part that is the writer's own,
 * and the first words of the quote, where there is one.
 */
const EXPECTED: Record<string, { own: [string, string][]; quote?: string }> = {
  'assembl_apple_mail_fr.html': { own: [['Salutation', 'Signature']], quote: 'Le 6 juin 2011' },
  'assembl_outlook_fr_outlookmessageheader.html': {
    own: [
      ['Some', 'text'],
      ['Sign', 'ature'],
    ],
    quote: 'De : jmichelcornu',
  },
  'gmail_reply_minimal.html': { own: [['bon', 'www.sf.net']], quote: '2016-06-08 14:03' },
  'lotus_notes9_fr.html': { own: [['Bonjour messieurs', '@GroupeHardis']] },
  'mailspring_email_1.html': { own: [['Hi Jeff,', 'Karim']], quote: 'From:  Kavya' },
  'mailspring_email_20.html': { own: [['Yaaay!', 'if not before']], quote: 'On Fri, Nov 4' },
  'mailspring_email_22.html': { own: [['And', 'a reply!']], quote: 'From: Michael' },
  'mailspring_email_25.html': { own: [['Thanks', 'I got it!']], quote: 'From: Ben' },
  'mailspring_email_28.html': { own: [['Dear Ben,', 'XXXX@XXXX']], quote: 'From: Ben' },
  'mailspring_email_3.html': { own: [['You should', 'feel better!']], quote: 'From: Andrea' },
  'mailspring_email_8.html': { own: [['What about', 'Beaver.pdf']], quote: 'From: Christine' },
  'new_outlook_aptos_new_mail.html': { own: [['We are encountering', 'for your help.']] },
  'outlook2010_fr_new_signature_logo.html': { own: [['Bonjour,', 'www.proxival.com']] },
  'outlook2010_vml_shape.html': { own: [['Hi there', 'destinatario del correo.']] },
  'outlook2016_fr_fw_en_headers.html': {
    own: [['Bonjour,', 'www.atos.net']],
    quote: 'From: Roux, Paul',
  },
  'outlook365_fr_reply_to_ticket.html': { own: [['Sébastien,', 'Edouard']], quote: 'De : Support' },
  'outlook_fr_new_short.html': { own: [['Bonjour,', 'Marie']] },
  'outlook_fr_old_messagelabs.html': { own: [['Bonjour,', '______']] },
  'owa_elementtoproof_sensitivity_label.html': {
    own: [['[Public]', '<alex.martin@example.com>']],
    quote: 'From: list',
  },
  'planer_outlook_mixed.html': { own: [['', '']], quote: 'From: Person Person' },
  'quotequail_apple_reply.html': { own: [['Foo', 'Bar']], quote: 'On 2016-03-25' },
  'quotequail_gmail_forward.html': { own: [['test', 'blah']], quote: '---------- Forwarded' },
  'quotequail_outlook_forward.html': {
    own: [['Original message', 'More text']],
    quote: 'From: John Doe',
  },
  'quotequail_thunderbird_forward.html': { own: [['', '']], quote: '-------- Forwarded' },
  'quotequail_yahoo_reply_unescaped_address.html': {
    own: [['Thanks Jane', 'Dan']],
    quote: 'On Thursday, September 4',
  },
  'talon_ms_outlook_2007.html': { own: [['Hi. I am fine.', 'Alex']], quote: 'From: Alexander' },
  'talon_ms_outlook_2010.html': { own: [['Hi. I am fine.', 'Alex']], quote: 'From: Foo' },
  'thunderbird_fr_forward_inline.html': {
    own: [['Bonjour Monsieur,', '04 76 20 742 44']],
    quote: '-------- Message original',
  },
  'thunderbird_new_word_signature.html': { own: [['Te', 'st']] },
};

(corpusMissing ? describe.skip : describe)('on real bodies', () => {
  test('the whole corpus is expected', () => {
    expect(corpusBodies.map(({ file }) => file).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(corpusBodies.map((body) => [body.file, body] as const))(
    '%s: the own text is kept, the quote is not let through',
    (file, { source }) => {
      const { map, zones } = readMessage(source, 'html');
      const textOf = (kind: string): string[] =>
        zones
          .filter((zone) => zone.kind === kind)
          .map(({ span }) =>
            map.text
              .slice(span.from, span.to)
              .trim()
              .replace(/\u00a0/g, ' '),
          );
      const { own, quote } = EXPECTED[file] as (typeof EXPECTED)[string];
      const found = textOf('own');
      expect(found.length).toBe(own.length);
      own.forEach(([first, last], index) => {
        const text = found[index] as string;
        expect([text.slice(0, first.length), text.slice(text.length - last.length)]).toEqual([
          first,
          last,
        ]);
      });
      const quotes = textOf('quoted');
      expect(quotes.length).toBe(quote === undefined ? 0 : 1);
      if (quote !== undefined) expect(quotes[0]?.slice(0, quote.length)).toBe(quote);
    },
  );

  test.each(
    corpusBodies
      .filter(({ boundary_found }) => boundary_found)
      .map((body) => [body.file, body.reply_boundary as string, body.source] as const),
  )('%s: nothing below the boundary of the index is own', (file, boundary, source) => {
    const { map, own } = readMessage(source, 'html');
    const at = source.indexOf('>', source.indexOf(boundary));
    // Where the quote is an element that ends, a signature that nothing marks may stand below it.
    const below = file.startsWith('assembl_outlook') ? 1 : 0;
    const after = own.filter(({ from, to }) => {
      const end = from + map.text.slice(from, to).trimEnd().length;
      return map.sourceSpan({ from, to: end }).to > at;
    });
    expect(after.length).toBe(below);
  });

  test.each(corpusBodies.map(({ file, source }) => [file, source] as const))(
    '%s: each word can be replaced, and nothing else changes',
    (_file, source) => {
      const { map } = readMessage(source, 'html');
      const words = map.text.match(/[^\s\u00a0]+/g) ?? [];
      const every = Math.ceil(words.length / 40);
      let at = 0;
      words.forEach((word, index) => {
        const from = map.text.indexOf(word, at);
        at = from + word.length;
        if (index % every !== 0) return;
        const splices = textSplices(map, { from, to: at }, 'mot & « mot »');
        expect(keepsTheRest(source, splices)).toBe(true);
        const edited = readMessage(applySplices(source, splices), 'html').map.text;
        expect(edited).toBe(`${map.text.slice(0, from)}mot & « mot »${map.text.slice(at)}`);
      });
    },
  );
});
