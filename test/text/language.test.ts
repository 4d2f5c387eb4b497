import { languagesIn } from '../../src/text/language';

/** The language of each line of `text`. */
function languages(text: string): string {
  const { at } = languagesIn(text, [{ from: 0, to: text.length }]);
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const language = at(start);
      start += line.length + 1;
      return language;
    })
    .join(' ');
}

describe('languagesIn', () => {
  it.each([
    ['Le bug du formulaire est corrigé.', 'fr'],
    ['jai pas fini la page', 'fr'],
    ['desole pour le retard', 'fr'],
    ['Sorry pour le retard, c’est en ligne.', 'fr'],
    ['No stress, on voit ça lundi.', 'fr'],
    ['Merci', 'fr'],
    ['OK', 'fr'],
    ['No problem, see you on Monday.', 'en'],
    ['Sorry for the delay, the file is attached.', 'en'],
    ['We don’t have the logo yet', 'en'],
    ['No problem!', 'en'],
    ['Guten Tag, die Seite ist nicht fertig.', 'other'],
    ['Buongiorno, il sito è online e non ci sono problemi.', 'other'],
    ['Hola, el sitio está en línea, gracias por su paciencia.', 'other'],
  ])('« %s » is %s', (text, language) => {
    expect(languages(text)).toBe(language);
  });

  it('gives a line that says too little its neighbours’ language, the one before where both are as near', () => {
    expect(languages('No problem!\nThanks for your patience with this.\nJohn')).toBe('en en en');
    expect(languages('Hello Manon,\nNo problem !\nJe fais ça demain matin.\nSorry !')).toBe(
      'fr fr fr fr',
    );
    expect(languages('Here is the summary for your team.\nOK\nLe bug est corrigé.')).toBe(
      'en en fr',
    );
  });

  it('tells a bilingual message line by line', () => {
    expect(languages('Le site est en ligne depuis hier.\n\nThe site is online.')).toBe('fr fr en');
  });

  it('reads the writer’s own stretches alone', () => {
    const text = 'The thread is in English, all of it.\nOK, parfait';
    const own = text.indexOf('OK');
    expect(languagesIn(text, [{ from: own, to: text.length }]).at(own)).toBe('fr');
  });

  it('tells whether a language is spoken at all', () => {
    const text = 'Le site est en ligne depuis hier.\n\nThe site is online.';
    const { has } = languagesIn(text, [{ from: 0, to: text.length }]);
    expect(['fr', 'en', 'other'].map(has)).toEqual([true, true, false]);
    expect(languagesIn('', []).has('fr')).toBe(false);
  });

  it('is linear: a long text of lines that say nothing takes no time', () => {
    const text = 'OK\n'.repeat(200_000);
    const { at } = languagesIn(text, [{ from: 0, to: text.length }]);
    expect(at(text.length - 1)).toBe('fr');
  });
});
