import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Closes the run with one plain line: how many passed, failed and were skipped. */
export default class SummaryReporter implements Reporter {
  private readonly cases = new Map<string, TestCase>();

  onTestEnd(test: TestCase): void {
    this.cases.set(test.id, test);
  }

  onEnd(): void {
    const count = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    for (const test of this.cases.values()) count[test.outcome()]++;
    const passed = count.expected + count.flaky;
    console.log(
      `\n${String(passed)} passed, ${String(count.unexpected)} failed, ${String(count.skipped)} skipped`,
    );
  }
}
