import { fill } from '../../src/templates/fill';
import { charter, charterTemplate, everyCombination, sampleValues } from './charter';

const MARGIN = ' style="margin:0 0 1em"';

/** The exact messages, with the paragraphs' style left out so that they can be read. */
function messages(id: string): string[] {
  const template = charterTemplate(id);
  return everyCombination(template).map((values) => {
    const result = fill(template, values);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { subject, html, text } = result.filled;
    expect(html.split('<p').length).toBe(html.split(`<p${MARGIN}>`).length);
    return `${subject}\n${html.split(MARGIN).join('').split('</p>').join('</p>\n')}\n${text}`;
  });
}

test('demande de validation, in every combination', () => {
  const all = messages('demande-de-validation');
  expect(all).toHaveLength(4);
  for (const message of all) expect(message).toMatchSnapshot();
});

test('annonce de mise en production, in every combination', () => {
  const all = messages('annonce-de-mise-en-production');
  expect(new Set(all).size).toBe(2 ** 5 * 4);
  expect(all[0]).toMatchSnapshot('everything on');
  expect(all[all.length - 1]).toMatchSnapshot('everything off');
  for (const message of all) {
    expect(message).not.toMatch(/<p><\/p>|<br><\/p>|<p><br>|\s<\/p>|\{\{|\[|\]/);
  }
});

test('the demande says what the charter says', () => {
  const template = charterTemplate('demande-de-validation');
  const result = fill(template, {
    preproduction: 'https://adresse.preprod.example/',
    delai: 'prevue',
    date: '2026-12-07',
  });
  expect(result.ok && result.filled.text.split('\n\n')).toEqual([
    'Pour pouvoir mettre en ligne le site, merci de me donner votre validation en renvoyant par mail la phrase suivante\u00a0:',
    '«\u00a0Je certifie que l’ensemble du site en préproduction (ici\u00a0: https://adresse.preprod.example/) est conforme à mes attentes. Je donne ainsi ma validation pour la mise en production à la date la plus proche et la plus adéquate\u00a0»',
    'Une fois cette validation reçue, nous programmerons la mise en production à la date prévue, le lundi 7 décembre 2026.',
  ]);
});

test('the annonce says what the charter says', () => {
  const template = charterTemplate('annonce-de-mise-en-production');
  const result = fill(template, { ...sampleValues(template), prenom: '', contrat: true });
  expect(result.ok && result.filled.text.split('\n\n')).toEqual([
    'Félicitations\u00a0! le nouveau site est en ligne\u00a0:\nhttps://www.example.fr/',
    'L’accès au back-office est ici\u00a0:\nhttps://www.example.fr/wp-admin/\nVous conservez vos mêmes identifiants que sur la preprod.',
    'Les redirections 301, le GA et les derniers réglages sont en place. J’ai testé le formulaire de contact, merci de me dire si vous avez bien reçu le mail.',
    'Dans les prochains jours le robot Google va passer indexer les nouvelles pages.',
    'La maintenance technique s’active à partir d’aujourd’hui.',
    'Si vous avez la moindre question, je reste disponible.',
    'Bien à tous.',
  ]);
});

describe('every template', () => {
  test.each(charter.templates.map(({ id }) => id))('%s reads well in every combination', (id) => {
    const all = messages(id);
    for (const message of all) {
      expect(message).not.toMatch(
        /<(p|li|ul)><\/|<br><\/|<(p|li)>(<br>| )|[ \t]<\/|\{\{|undefined|object/,
      );
      expect(message).not.toMatch(/ [:!?;»%]|« |[\u00a0 ]{2}|[.,]{2}|\p{L}'\p{L}|\( | [.,)]/u);
    }
    expect(all[0]).toMatchSnapshot('everything on');
    expect(all[all.length - 1]).toMatchSnapshot('everything off');
  });

  test('each phase has its templates', () => {
    const phases = new Set(charter.templates.map(({ phase }) => phase));
    expect([...phases]).toEqual(charter.phases.map(({ id }) => id));
    expect(charter.templates).toHaveLength(31);
  });
});
