/** @jest-environment jsdom */
import fc from 'fast-check';
import { toneRules } from '../../../src/charter/tone';
import { transformations } from '../../../src/charter/transformations';
import { Mailbox } from '../../../src/storage/mailbox';
import { SettingsSession } from '../../../src/taskpane/session/settings-session';
import { ReviewSession } from '../../../src/taskpane/tone/review-session';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { suggestingBy } from '../../../src/tone/rewriting/suggest';
import { withBlanksFilled, type Suggestion } from '../../../src/tone/suggestion';
import { SIGNATURE, THREAD } from '../pane';

const SENTENCES = [
  'Malheureusement, le devis ne sera pas prêt avant jeudi.',
  'Nous ne pouvons pas modifier le menu.',
  'Désolée pour le retard, voici la <b>maquette</b>.',
  'Vous avez oublié de joindre le <a href="https://client.example/logo">logo</a>.',
  'Le bug du <i>formulaire</i> est corrigé.',
  'Le site était en panne ce matin de 9 h à 10 h&nbsp;; il est en ligne.',
  'Je n’ai pas <span style="color:red">encore reçu</span> vos textes.',
  'La page ne sera pas prête <u>jeudi</u>.',
  'Votre virement a été rejeté par la banque.',
  'Le planning est à jour.',
  'Nous n’avons pas accès à votre compte&nbsp;d’hébergement.',
  'Bonjour Julie &amp; Marc,',
];

const bodyArb = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((paragraphs) =>
    fc.record({
      paragraphs: fc.constant(paragraphs),
      signed: fc.boolean(),
      quoting: fc.boolean(),
    }),
  )
  .map(({ paragraphs, signed, quoting }) => ({
    paragraphs: paragraphs.map((sentences) => `<p class=MsoNormal>${sentences.join(' ')}</p>`),
    rest: (signed ? SIGNATURE : '') + (quoting ? THREAD : ''),
  }));

const filled = (one: Suggestion): Suggestion => ({
  ...one,
  text: withBlanksFilled(
    one,
    (one.blanks ?? []).map(({ kind }) => (kind === 'date' ? 'lundi 7 décembre' : 'Karim & Léa')),
  ),
});

const paragraphsOf = (body: string): readonly string[] => body.split(/(?=<p class)/);

test('for any draft, any sequence of clicks leaves what was not chosen as it was, to the byte, and undo brings all back', async () => {
  let clicks = 0;
  await fc.assert(
    fc.asyncProperty(
      bodyArb,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
      async ({ paragraphs, rest }, picks) => {
        const host = createMemoryHost({ body: paragraphs.join('') + rest });
        const session = new ReviewSession(
          host,
          toneRules,
          new SettingsSession(new Mailbox(host)),
          undefined,
          suggestingBy(toneRules, transformations),
        );
        await session.read();
        for (const [which, choice] of picks) {
          const offering = (session.state.draft?.findings ?? []).filter(
            ({ suggestions }) => suggestions.length > 0,
          );
          const finding = offering[which % Math.max(offering.length, 1)];
          const one = finding?.suggestions[choice % (finding.suggestions.length || 1)];
          const draft = session.state.draft;
          if (!finding || !one || !draft) break;
          const before = host.body();
          const put = filled(one);
          session.replace(finding.key, put);
          await session.read();
          const after = host.body();
          if (after === before) break;
          clicks++;
          // The words around the span, and every paragraph but its own to the byte.
          const text = session.state.draft?.text ?? '';
          expect(text).toBe(
            draft.text.slice(0, one.span.from) + put.text + draft.text.slice(one.span.to),
          );
          const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
          expect(is).toHaveLength(was.length);
          expect(was.filter((paragraph, place) => paragraph !== is[place])).toHaveLength(1);
          session.undo();
          await session.read();
          expect(host.body()).toBe(before);
          const again = session.state.draft?.findings.find(
            ({ span, ruleId }) => span.from === finding.span.from && ruleId === finding.ruleId,
          );
          session.replace(again?.key ?? '', put);
          await session.read();
          expect(host.body()).toBe(after);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(clicks).toBeGreaterThan(40);
}, 120_000);
