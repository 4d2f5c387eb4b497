/** @type {import('jest').Config} */
export default {
  // Nothing here is measured by the clock, so every core may work.
  maxWorkers: '100%',
  // On a busy machine a test may wait for its turn; only one that hangs is to fail.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(htmlparser2|entities|character-entities(-html4)?|domhandler|domutils|domelementtype|dom-serializer|marked|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|decode-named-character-reference|ccount|devlop|escape-string-regexp|longest-streak|markdown-table|punycode|zwitch)/)',
  ],
  globalSetup: '<rootDir>/test/global-setup.ts',
  testRunner: '<rootDir>/test/disposing-runner.js',
};
