import { englishForms } from '../../../src/charter-compiler/languages/english-forms';

test.each([
  ['fix', ['fix', 'fixes', 'fixed', 'fixing']],
  ['resolve', ['resolve', 'resolves', 'resolved', 'resolving']],
  ['reply', ['reply', 'replies', 'replied', 'replying']],
  ['plan', ['plan', 'plans', 'planned', 'planning']],
  ['delay', ['delay', 'delays', 'delayed', 'delaying']],
  ['answer', ['answer', 'answers', 'answered', 'answering']],
  ['see', ['see', 'sees', 'saw', 'seen', 'seeing']],
  ['forget', ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting']],
  ['do', ['do', 'does', 'did', 'done', 'doing']],
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['have', ['have', 'has', 'had', 'having']],
])('knows the forms of « %s »', (verb, forms) => {
  expect(englishForms('v', verb, [])).toEqual(forms);
});

test('gives the forms that tags ask for', () => {
  expect(englishForms('v', 'send', ['pp', 'ing'])).toEqual(['sent', 'sending']);
  expect(englishForms('n', 'glitch', [])).toEqual(['glitch', 'glitches']);
  expect(englishForms('a', 'ready', [])).toEqual(['ready']);
});

test('refuses a tag that it does not know', () => {
  expect(() => englishForms('v', 'fix', ['fut'])).toThrow('not a tag of verbs');
  expect(() => englishForms('n', 'bug', ['pp'])).toThrow('only a verb takes a tag');
});
