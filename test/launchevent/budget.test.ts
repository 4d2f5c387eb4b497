import { BUDGET_MS, budgetLeft, readingTurns } from '../../src/launchevent/budget';

const clock = globalThis.performance;
afterEach(() => Object.defineProperty(globalThis, 'performance', { value: clock, writable: true }));

function pageOf(age: number | undefined): void {
  const value = age === undefined ? undefined : { now: () => age };
  Object.defineProperty(globalThis, 'performance', { value, writable: true });
}

test.each([
  ['a page that has just begun', 0, BUDGET_MS],
  ['one that took a while to load', 1500, 2500],
  ['one that took nearly as long as Outlook waits', 4800, 700],
  ['one that was kept from another message', 60_000, BUDGET_MS],
  ['a runtime without a clock', undefined, BUDGET_MS],
])('%s', (_page, age, left) => {
  pageOf(age);
  expect(budgetLeft()).toBe(left);
});

test('turns share what is left: one that takes all of its share leaves theirs to the others', () => {
  jest.useFakeTimers();
  try {
    const turn = readingTurns(4500, 4);
    expect(turn()).toBe(1000);
    jest.advanceTimersByTime(1000);
    expect(turn()).toBe(1000);
    jest.advanceTimersByTime(100);
    expect(turn()).toBe(1450);
    jest.advanceTimersByTime(5000);
    expect(turn()).toBe(1);
    expect(turn()).toBe(1);
  } finally {
    jest.useRealTimers();
  }
});
