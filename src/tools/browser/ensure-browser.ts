import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

/** As a command, before the end-to-end tests: a browser is there, is installed, or one line says what to install. */
if (findBrowser() === undefined) {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const apt = (...words: string[]): void => {
      execFileSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    console.log('No Chrome, Edge or Chromium found: installing Debian’s chromium.');
    apt('update', '-qq');
    const packages = ['chromium', 'chromium-headless-shell', 'fonts-liberation'];
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } else {
    console.error(
      'The end-to-end tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program.',
    );
    process.exitCode = 1;
  }
}
