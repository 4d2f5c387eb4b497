import {
  mirrorBlocks,
  type MirroredFinding,
  type MirrorPiece,
} from '../../../src/taskpane/tone/mirror-segments';

const finding = (
  key: string,
  from: number,
  to: number,
  severity: MirroredFinding['severity'] = 'replace',
): MirroredFinding => ({ key, severity, span: { from, to } });

function own(text: string, findings: readonly MirroredFinding[]): readonly MirrorPiece[] {
  const zones = [{ kind: 'own' as const, span: { from: 0, to: text.length } }];
  const [block] = mirrorBlocks({ text, zones, findings, answers: [] });
  if (block?.kind !== 'own') throw new RangeError('no own block');
  return block.pieces;
}

const drawn = (pieces: readonly MirrorPiece[]) =>
  pieces.map((piece) => (piece.kind === 'mark' ? `[${piece.key}:${piece.text}]` : piece.text));

test('marks the findings and leaves the rest', () => {
  expect(drawn(own('un bug corrigé hier', [finding('a', 3, 14)]))).toEqual([
    'un ',
    '[a:bug corrigé]',
    ' hier',
  ]);
});

test('findings that touch stay two', () => {
  expect(drawn(own('abcd', [finding('a', 0, 2), finding('b', 2, 4)]))).toEqual([
    '[a:ab]',
    '[b:cd]',
  ]);
});

test('where severities overlap the graver stands on top, and only one piece takes the focus', () => {
  const pieces = own('0123456789', [finding('wide', 1, 9, 'advice'), finding('a', 3, 5)]);
  expect(drawn(pieces)).toEqual(['0', '[wide:12]', '[a:34]', '[wide:5678]', '9']);
  expect(pieces.map((piece) => piece.kind === 'mark' && piece.first)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('no character is lost or doubled', () => {
  const text = 'Bonjour,\n\nle bug est corrigé.\nÀ demain';
  const pieces = own(text, [
    finding('a', 0, 7),
    finding('b', 10, 29),
    finding('c', 13, 40, 'rephrase'),
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('says once what is not read, and leaves out blank zones', () => {
  const text = 'Bonjour\n\n\nCamille\nDe : Julie\n';
  const blocks = mirrorBlocks({
    text,
    zones: [
      { kind: 'own', span: { from: 0, to: 8 } },
      { kind: 'own', span: { from: 8, to: 10 } },
      { kind: 'signature', span: { from: 10, to: 18 } },
      { kind: 'quoted', span: { from: 18, to: text.length } },
    ],
    findings: [],
    answers: [{ from: 18, to: text.length }],
  });
  expect(blocks).toEqual([
    { kind: 'own', at: 0, language: 'fr', pieces: [{ kind: 'text', at: 0, text: 'Bonjour' }] },
    {
      kind: 'unread',
      at: 10,
      kinds: ['signature', 'quoted'],
      text: 'Camille\n\nDe : Julie',
      quotedLines: 1,
      answers: ['De : Julie'],
    },
  ]);
});

test('each paragraph says its language, and a finding across two takes the focus once', () => {
  const french = 'Bonjour Julie, le site est en ligne et vous avez tous les accès.';
  const english = 'Please find the minutes of our meeting, and let me know what you think.';
  const german = 'Wir haben die Seite für Sie fertig und sie ist nicht mehr leer.';
  const text = `${french}\n\n${english}\n${german}`;
  const at = text.indexOf(english);
  const blocks = mirrorBlocks({
    text,
    zones: [{ kind: 'own', span: { from: 0, to: text.length } }],
    findings: [finding('wide', 5, at + 6)],
    answers: [],
  });
  expect(
    blocks.map((block) =>
      block.kind === 'own'
        ? [block.language, block.pieces.map((piece) => piece.text).join('')]
        : [],
    ),
  ).toEqual([
    ['fr', `${french}\n`],
    ['en', english],
    [undefined, german],
  ]);
  const firsts = blocks.flatMap((block) =>
    block.kind === 'own'
      ? block.pieces.filter((piece) => piece.kind === 'mark' && piece.first)
      : [],
  );
  expect(firsts).toHaveLength(1);
});
