import { readFileSync } from 'node:fs';

import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import noWordsInComponents from './tests/architecture/no-words-in-components.mjs';

/**
 * The import table that dependency-cruiser holds to; here it shows in the editor, and is held for
 * the types that `.svelte` files import.
 */
const { layers } = JSON.parse(
  readFileSync(new URL('tests/architecture/layers.json', import.meta.url), 'utf8'),
);

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** What follows `src/` in the paths of a layer, as a regular expression. */
const tail = ({ path }) =>
  path
    .replace(/^src\//, '')
    .split('*')
    .map(escape)
    .join('[^/]+') + (/\.ts$/.test(path) ? '$' : '/');

/**
 * Matches relative imports of a layer, sparing earlier layers of the table that lie inside its
 * path.
 */
function importPattern(other) {
  const inside = layers
    .slice(0, layers.indexOf(other))
    .filter(({ path }) => path.startsWith(`${other.path}/`))
    .map(tail);
  const spared = inside.length > 0 ? `(?!(?:${inside.join('|')}))` : '';
  return `^(?:\\.\\./)+(?:src/)?${spared}${tail(other)}`;
}

/**
 * Relative imports that leave a layer for one it may not know, and packages that are not its own.
 */
function restrictImports(layer) {
  const packages = layer.packages.map((name) =>
    name.endsWith(':') ? escape(name) : `${escape(name)}(?:/|$)`,
  );
  const allowed = layers.filter(({ name }) => layer.mayImport.includes(name));
  const patterns = [
    {
      regex: `^(?!\\.)${packages.length > 0 ? `(?!${packages.join('|')})` : ''}.+`,
      message: `${layer.name} imports only these packages: ${layer.packages.join(', ') || 'none'}.`,
    },
    ...layers
      .filter((other) => !allowed.includes(other))
      .map((other) => ({
        regex: importPattern(other),
        message: `${layer.name} does not import ${other.name}.`,
      })),
  ];
  const files = layer.path.endsWith('.ts')
    ? [layer.path]
    : [`${layer.path}/**/*.ts`, `${layer.path}/**/*.svelte`];
  return {
    name: `treadlens/layer/${layer.name}`,
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const CLOCK_AND_CHANCE = [
  'Date',
  'performance',
  'crypto',
  'console',
  'Promise',
  'globalThis',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'process',
];

/**
 * The parser makes all types anew for each component, which takes four times as long as everything
 * else together: rules that need types read components in `npm run test:long`. `svelte-check` holds
 * the types themselves each time.
 */
const HAS_TYPES_IN_COMPONENTS = process.env.TREADLENS_LONG === 'true';

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/', 'models/.cache/'],
  },
  ...tseslint.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    name: 'treadlens/everywhere',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: {
        // One program for all: of the realms, each with its own, most files would be read five times.
        // Which names a realm has is held by the type checks of each.
        project: ['tests/architecture/lint.tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'object-shorthand': 'error',
      'no-implicit-coercion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'treadlens/svelte',
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser },
    },
    rules: {
      // A rule for SvelteKit's router; this app has none.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-at-html-tags': 'error',
      // Its Svelte twin knows that props are bound with `let`.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    name: 'treadlens/svelte-modules',
    files: ['**/*.svelte.ts'],
    // TypeScript but for the runes, which are declared: read as the other modules are.
    languageOptions: { parser: tseslint.parser },
  },
  HAS_TYPES_IN_COMPONENTS
    ? {
        name: 'treadlens/svelte-templates',
        files: ['**/*.svelte'],
        languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'] } },
        // ESLint's parser gives handlers in markup no types and sees `any`; svelte-check types them
        // and is strict.
        rules: {
          '@typescript-eslint/no-unsafe-argument': 'off',
          '@typescript-eslint/no-unsafe-assignment': 'off',
          '@typescript-eslint/no-unsafe-call': 'off',
          '@typescript-eslint/no-unsafe-member-access': 'off',
          '@typescript-eslint/no-unsafe-return': 'off',
        },
      }
    : { name: 'treadlens/svelte-templates', files: ['**/*.svelte'], ...tseslint.configs.disableTypeChecked },
  {
    name: 'treadlens/words-outside-components',
    files: ['src/**/*.svelte'],
    plugins: { treadlens: { rules: { 'no-words-in-components': noWordsInComponents } } },
    rules: { 'treadlens/no-words-in-components': 'error' },
  },
  ...layers.toReversed().map(restrictImports),
  {
    name: 'treadlens/core-is-pure',
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...CLOCK_AND_CHANCE.map((name) => ({
          name,
          message: 'core is pure: pass what it needs as an argument.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core is repeatable: take a seeded generator.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'core is synchronous.' },
        { selector: 'AwaitExpression', message: 'core is synchronous.' },
      ],
    },
  },
  {
    name: 'treadlens/no-console-in-the-page',
    files: ['src/{media,inference,workers,storage,state,ui,app,text}/**/*.{ts,svelte}'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'treadlens/tests',
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    name: 'treadlens/configuration',
    files: ['eslint.config.js', 'tests/architecture/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
