import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { arrowsRule } from './tools/lint/arrows-rule.js';

/** ESLint writes its settings down, and so takes no functions in them. */
const plainConfig = { compilerOptions: svelteConfig.compilerOptions };

export default defineConfig(
  globalIgnores([
    'build/',
    '.svelte-kit/',
    'src/lib/i18n/paraglide/',
    'public/',
    'project.inlang/',
    '.cache/',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    plugins: { atlas: { rules: { arrows: arrowsRule } } },
    rules: {
      'atlas/arrows': 'error',
      // `() => doIt()` reads better than its braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // In 8.73 it takes away assertions that tsc needs, in `const { a } = b ?? (c[0] as D)` for one.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Characters are what we count in Chinese, and a spread gives these whole.
      '@typescript-eslint/no-misused-spread': 'off',
      // Interfaces name functions in method form; none of ours looks at `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Addresses are made by src/lib/link, from the base path; the rule sees only literal calls.
      'svelte/no-navigation-without-resolve': 'off',
      // Data is held raw and replaced whole ($state.raw), so a plain Map or Set is what we want.
      'svelte/prefer-svelte-reactivity': 'off',
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig: plainConfig } },
  },
  {
    // ESLint takes a component for `any`, which svelte-check does not; so are JSON and matchers in tests.
    files: ['**/*.svelte', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Plain JavaScript is checked by "// @ts-check" where it is ours.
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
  },
);
