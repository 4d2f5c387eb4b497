import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-playground',
      'dist-installation',
      'node_modules',
      'src/charter/compiled',
      'test-results',
      'playwright-report',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      globals: globals.browser,
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/outlook/office/**', 'src/launchevent/**', 'src/taskpane/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/cli/**', 'src/tools/**', 'src/playground/server/**', 'test/**', '*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/templates/url.d.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'src/tsconfig.pure.json' },
    },
  },
  {
    files: ['src/launchevent/runtime.d.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'src/tsconfig.send.json' },
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
