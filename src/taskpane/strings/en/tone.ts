import type { Strings } from '../translation';
import { count } from './count';

/** The “Tone” tab. */
export const tone: Strings['tone'] = {
  mirror: 'Your message',
  count: (n) => `${count(n, 'expression', 'expressions')} to reword`,
  check: 'Check',
  replace: 'Replace',
  replaceAll: 'Replace all',
  ignore: 'Ignore',
  ignoreAlways: 'Always ignore',
  findings: 'Expressions to reword',
  severities: { replace: 'To replace', rephrase: 'To reword', advice: 'Advice' },
  severityHints: {
    replace: 'Words that the charter replaces (solid line).',
    rephrase: 'Turns of phrase to say otherwise (dashes).',
    advice: 'Up to you (dots).',
  },
  previous: 'Previous',
  next: 'Next',
  position: (at, of, phrase) => `${String(at)} of ${String(of)}: “${phrase}”`,
  quoted: (phrase) => `“${phrase}”`,
  suggestions: 'Better',
  phrasings: 'To adapt and copy',
  morePhrasings: 'More wordings',
  fewerPhrasings: 'Show fewer',
  blank: (name) => `To fill in: ${name}`,
  assumes: 'To be confirmed: this sentence says that somebody acts.',
  rewrite: 'Rewrite this message',
  rewriteTitle: 'Your message, paragraph by paragraph',
  rewriteBack: 'Tone',
  rewriteTake: 'Take this version',
  rewriteApply: (n) =>
    n === 0 ? 'Choose a paragraph' : `Rewrite ${count(n, 'expression', 'expressions')}`,
  reword: 'Reword in the message',
  reworded:
    'The phrase is highlighted in the message: reword it there; one click removes the mark.',
  goodNewsFirst: 'Put the good news first',
  move: 'Move',
  moved: 'Moved: the good news comes first.',
  unread: (kinds, quotedLines) => {
    const long = quotedLines > 1 ? ` (${count(quotedLines, 'line', 'lines')})` : '';
    const short = {
      signature: 'your signature',
      quoted: 'the thread',
      meeting: 'the meeting’s link',
    };
    const names = (['signature', 'quoted', 'meeting'] as const)
      .filter((kind) => kinds.includes(kind))
      .map((kind) => short[kind]);
    const last = names[names.length - 1] ?? short.quoted;
    return names.length > 1
      ? `— ${names.slice(0, -1).join(', ')} and ${last} are not reviewed${long} —`
      : `— ${last} is not reviewed${long} —`;
  },
  unexpected: (_kinds, quotedLines) =>
    quotedLines > 1
      ? `— ${String(quotedLines)} lines look like a quoted message: they are not reviewed —`
      : '— a line looks like a quoted message: it is not reviewed —',
  answers: (n) =>
    n > 1
      ? `${String(n)} lines written in the thread are not reviewed:`
      : 'A line written in the thread is not reviewed:',
  reading: 'Reading your message…',
  writing: 'Changing…',
  cleanTitle: 'Nothing to reword: your message has the right tone.',
  cleanHint: 'You can send it with an easy mind.',
  cleanTitleAbove: 'Nothing to reword in what you wrote.',
  cleanHintAbove: 'The thread is not reviewed, nor are answers between its lines.',
  cleanIgnored: (n) => `${count(n, 'expression', 'expressions')} kept as written, as you asked.`,
  emptyTitle: 'Your message is still empty.',
  emptyHint: 'Write a few words or start from a template: the review begins by itself.',
  emptyAction: 'Choose a template',
  plainText: 'A plain-text message: it is reviewed and reworded in the same way.',
  slowHint: 'Your message hasn’t moved.',
  retry: 'Try again',
  changed: 'The message has changed, I read it again.',
  changedNothing: 'Nothing was replaced.',
  replaced: 'Replaced.',
  replacedAll: (n) => `${count(n, 'expression', 'expressions')} replaced.`,
  ignored: (phrase) => `“${phrase}” stays in this message.`,
  ignoredAlways: (phrase) => `“${phrase}” passes in all your messages from now on.`,
  turnOff: (phrase) => `Stop pointing out phrases like “${phrase}”`,
  turnedOff: (phrase) => `Phrases like “${phrase}” are no longer pointed out.`,
  undone: 'Back to the text from before.',
  highlight: 'Highlight in the message',
  highlightShort: 'Highlight',
  unhighlight: 'Remove the highlights',
  highlighted: (n) => `${count(n, 'expression', 'expressions')} highlighted in the message.`,
  unhighlighted: 'Highlights removed: the message is as before.',
  highlightLeft: 'Ton juste’s highlights are still in the message.',
  recover: 'Get the earlier text back',
  recovered: 'The earlier text is back.',
  keys: 'F8 and Shift+F8 go from one to the next, Ctrl+Enter replaces.',
};
