import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findHeadlessShell } from './src/tools/browser/find-browser';

/** Apart from npm start's, so that both can run. */
const PORT = Number(process.env.E2E_PORT ?? 3417);
const url = `https://localhost:${String(PORT)}`;

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'bundle/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  // For two cores: a quarter of all tests' time goes by while they wait for an answer that is late or never comes.
  workers: 3,
  forbidOnly: process.env.CI !== undefined,
  // Machines of CI are shared and noisy; a test that passes only the second time is named as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [[process.env.CI === undefined ? 'list' : 'dot'], ['./test/e2e/summary-reporter.ts']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'npx tsx src/playground/server/main.ts',
    url,
    ignoreHTTPSErrors: true,
    reuseExistingServer: false,
    env: { PORT: String(PORT), DISPLAY: '', WAYLAND_DISPLAY: '' },
  },
  use: {
    baseURL: url,
    ignoreHTTPSErrors: true,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: findHeadlessShell(),
      // A page that lives for seconds gains nothing by code that is compiled a second time, for speed.
      args: [...BROWSER_ARGUMENTS, '--js-flags=--no-opt --no-maglev'],
    },
    // To record every test costs a third of the time of them all; `--trace on` records the one that fails.
    trace: 'on-first-retry',
  },
});
