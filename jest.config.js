const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
};
const FLUENT = '@fluentui/react-components/lib';

/** @type {import('jest').Config} */
export default {
  // Nothing here is measured by the clock, so every core may work.
  maxWorkers: '100%',
  // On a busy machine a test may wait for its turn; only one that hangs is to fail.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
  // Of Fluent's components each test file loads those that it uses.
  moduleNameMapper: {
    '^@fluentui/react-components$': `<rootDir>/node_modules/${FLUENT}/index.js`,
  },
  transform: {
    [`${FLUENT}/index\\.js$`]: ['@swc/jest', { jsc, module: { type: 'commonjs', lazy: true } }],
    '^.+\\.[jt]sx?$': ['@swc/jest', { jsc, module: { type: 'commonjs' } }],
  },
  // These ship as ES modules only.
  transformIgnorePatterns: [
    `/node_modules/(?!(${FLUENT}|htmlparser2|entities|character-entities(-html4)?|domhandler|domutils|domelementtype|dom-serializer|marked|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|decode-named-character-reference|ccount|devlop|escape-string-regexp|longest-streak|markdown-table|punycode|zwitch)/)`,
  ],
  globalSetup: '<rootDir>/test/global-setup.ts',
  testRunner: '<rootDir>/test/disposing-runner.js',
};
