import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const jest = join(
  dirname(createRequire(import.meta.url).resolve('jest/package.json')),
  'bin',
  'jest.js',
);

test('launchevent.js as an agency publishes it passes every test of the check at Send', async () => {
  test.setTimeout(300_000);
  const args = [jest, '--json', '--silent', '--maxWorkers=1', 'test/launchevent'];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, SEND_FILE: 'published' },
    maxBuffer: 100_000_000,
  }).catch((failure: { readonly stdout: string }) => failure);
  const { numFailedTests, numPassedTests, testResults } = JSON.parse(stdout) as {
    readonly numFailedTests: number;
    readonly numPassedTests: number;
    readonly testResults: readonly { readonly status: string; readonly message: string }[];
  };
  const messages = testResults.filter(({ status }) => status !== 'passed');
  expect(messages.map(({ message }) => message)).toEqual([]);
  expect(numFailedTests).toBe(0);
  console.log(`${String(numPassedTests)} tests of the check at Send over the published file`);
  expect(numPassedTests).toBeGreaterThan(500);
});
