import {
  changedSeverities,
  EMPTY_CHARTER,
  formRules,
  switchedOff,
  formHouse,
  withHouse,
  withoutRule,
  withRule,
  withSeverity,
  withSwitch,
  type FormRule,
} from '../../src/authoring/own-charter';

const RULE: FormRule = {
  category: 'negatif',
  avoid: ['deadline'],
  prefer: ['échéance', 'date prévue'],
  why: 'On dit : échéance.',
  severity: 'advice',
  finds: ['La deadline approche.'],
  leaves: ['Voici : rien.'],
};
const place = { path: 'expressions/negatif.yml', index: 0 };

describe('a charter in a form', () => {
  it('gives back the rule that was written, whatever signs are in it', () => {
    const texts = withRule(EMPTY_CHARTER, RULE);
    expect(formRules(texts)).toEqual([
      { place, rule: RULE, lines: { from: 3, to: expect.any(Number) as number } },
    ]);
    expect(texts.get('expressions/negatif.yml')).toContain('gravite: conseil');
    expect(EMPTY_CHARTER.size).toBe(1);
  });

  it('writes nothing that its author left out', () => {
    const bare: FormRule = {
      ...RULE,
      prefer: [],
      why: '',
      severity: 'replace',
      finds: [],
      leaves: [],
    };
    expect(withRule(EMPTY_CHARTER, bare).get('expressions/negatif.yml')).toBe(
      'category: negatif\nrules:\n  - eviter: deadline\n',
    );
  });

  it('changes one rule, and keeps comments, patterns and the other ones', () => {
    const texts = new Map([
      [
        'expressions/maison.yml',
        '# À nous\ncategory: negatif\nrules:\n  - eviter: deadline # anglais\n    id: delai\n  - id: motif\n    patterns: [a b]\n',
      ],
    ]);
    const changed = withRule(
      texts,
      { ...RULE, why: '' },
      { path: 'expressions/maison.yml', index: 0 },
    );
    const text = changed.get('expressions/maison.yml') ?? '';
    expect(text).toContain('# À nous');
    expect(text).toContain('id: delai');
    expect(text).toContain('patterns: [ a b ]');
    expect(formRules(changed).map(({ rule }) => rule.prefer)).toEqual([RULE.prefer]);
  });

  it('moves a rule to the file of another category, and a file without rules goes', () => {
    const texts = withRule(withRule(EMPTY_CHARTER, RULE), { ...RULE, category: 'retard' }, place);
    expect([...texts.keys()]).toEqual(['charter.yml', 'expressions/retard.yml']);
    expect([...withoutRule(texts, { path: 'expressions/retard.yml', index: 0 }).keys()]).toEqual([
      'charter.yml',
    ]);
  });

  it('takes one of several rules out', () => {
    const two = withRule(withRule(EMPTY_CHARTER, RULE), { ...RULE, avoid: ['galérer'] });
    expect(formRules(withoutRule(two, place)).map(({ rule }) => rule.avoid)).toEqual([['galérer']]);
  });

  it('switches shipped rules off and on, and changes severities and takes that back', () => {
    const off = withSwitch(withSwitch(EMPTY_CHARTER, 'bug', false), 'pas-de-souci', false);
    expect(switchedOff(off)).toEqual(['bug', 'pas-de-souci']);
    expect(switchedOff(withSwitch(off, 'bug', true))).toEqual(['pas-de-souci']);
    const milder = withSeverity(EMPTY_CHARTER, 'bug', 'advice');
    expect(changedSeverities(milder)).toEqual({ bug: 'advice' });
    expect(withSeverity(milder, 'bug', undefined).get('charter.yml')).toBe('extends: livree\n');
  });

  it('shows no rule of a file that can’t be read, and refuses to write over it', () => {
    const broken = new Map([['expressions/a.yml', 'category: "negatif\n']]);
    expect(formRules(broken)).toEqual([]);
    expect(() => withRule(broken, RULE, { path: 'expressions/a.yml', index: 0 })).toThrow(
      RangeError,
    );
    expect(() => withSwitch(new Map([['charter.yml', 'off: [']]), 'bug', false)).toThrow(
      RangeError,
    );
  });
});

test('what the agency sets for its people is read, changed and left out again', () => {
  const house = {
    colleagues: ['agence.example'],
    prompts: ['excuse', 'client'],
    closed: [{ from: '2026-12-24', to: '2026-12-31' }],
    signOff: 'Cordialement,',
  };
  const texts = withHouse(EMPTY_CHARTER, house);
  expect(formHouse(texts)).toEqual(house);
  expect(texts.get('charter.yml')).toContain('colleagues:');
  const nothing = { colleagues: [], prompts: undefined, closed: [], signOff: '' };
  expect(formHouse(EMPTY_CHARTER)).toEqual(nothing);
  expect(withHouse(texts, nothing)).toEqual(EMPTY_CHARTER);
});
