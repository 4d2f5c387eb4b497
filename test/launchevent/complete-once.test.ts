import { completeOnce, type SendOutcome } from '../../src/launchevent/complete-once';

describe('completeOnce', () => {
  test('the first outcome counts, the later ones are dropped', () => {
    const outcomes: SendOutcome[] = [];
    const complete = completeOnce({ completed: (outcome) => void outcomes.push(outcome) });
    complete({ allowEvent: false, errorMessage: 'un mot' });
    complete({ allowEvent: true });
    expect(outcomes).toEqual([{ allowEvent: false, errorMessage: 'un mot' }]);
  });

  test('a client that refuses the outcome is asked to let the message go', () => {
    const outcomes: SendOutcome[] = [];
    const complete = completeOnce({
      completed(outcome) {
        if (!outcome.allowEvent) throw new Error('unknown option');
        outcomes.push(outcome);
      },
    });
    complete({ allowEvent: false, errorMessage: 'un mot' });
    expect(outcomes).toEqual([{ allowEvent: true }]);
  });
});
