import { readOutcome } from '../../src/playground/send/send-outcome';

const completed = (options: unknown): string =>
  JSON.stringify({ source: { id: 'x' }, completedContext: options });

describe('what event.completed says', () => {
  it('lets the message go', () => {
    expect(readOutcome({ status: 0, data: completed({ allowEvent: true }) })).toEqual({
      kind: 'allowed',
    });
  });

  it('prompts with the sentence, the button and the context', () => {
    const options = {
      allowEvent: false,
      errorMessage: 'À revoir',
      commandId: 'Compose.OpenPane',
      contextData: '{"rule":"x"}',
    };
    expect(readOutcome({ status: 0, data: completed(options) })).toEqual({
      kind: 'prompted',
      message: 'À revoir',
      markdown: null,
      commandId: 'Compose.OpenPane',
      contextData: '{"rule":"x"}',
      cancelLabel: null,
    });
  });

  it('cuts a sentence at 500 characters, a label at 20', () => {
    const options = {
      allowEvent: false,
      errorMessage: 'x'.repeat(600),
      errorMessageMarkdown: 'y'.repeat(600),
      cancelLabel: 'z'.repeat(30),
    };
    expect(readOutcome({ status: 0, data: completed(options) })).toEqual({
      kind: 'prompted',
      message: 'x'.repeat(500),
      markdown: 'y'.repeat(500),
      commandId: null,
      contextData: null,
      cancelLabel: 'z'.repeat(20),
    });
  });

  it.each([
    ['a status of Office', { status: 11101, data: '' }],
    ['no JSON', { status: 0, data: '{' }],
    ['no options', { status: 0, data: completed(undefined) }],
  ])('is unavailable after %s', (_, completion) => {
    expect(readOutcome(completion)).toEqual({ kind: 'unavailable' });
  });
});
