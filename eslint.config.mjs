// The layers of src/README.md as import bans, and the house's bans on what must never be in an extension like this.
import tseslint from 'typescript-eslint';

const EDITOR = { regex: '^vscode$', message: 'Only src/editor and src/extension.ts may import vscode.' };
const NODE = {
  regex: '^(node:.*|fs|path|os|url|crypto|http|https|net|child_process|worker_threads|util|stream|buffer|events|assert)(/.*)?$',
  message: 'The bundle also runs in the browser extension host: use vscode.workspace.fs and vscode.Uri.',
};
const UP_TO_EDITOR = { regex: '/editor(/|$)|/extension$', message: 'The core does not know the editor.' };
const DOOR = { regex: '/core/(?!index$)', message: 'Import the core through its door, core/index.' };
const MEMBER_OF = (folder, contract) => ({
  regex: `/${folder}/(?!(index|${contract})$)`,
  message: `Import ${folder} through its register or its contract, never a member.`,
});
const SIBLING = (contract) => ({
  regex: `^\\./(?!${contract})`,
  message: 'A member imports its contract, no other member: move what is shared below the contract.',
});

/** In flat config a later block replaces the rule of an earlier one, so every block repeats the base bans. */
const bans = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const CORE = [EDITOR, NODE, UP_TO_EDITOR];

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test/host/**/node_modules/', '.vscode-test/', 'test/bench/node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': [
        'error',
        { selector: "Property[key.name='isTrusted'][value.value=true]", message: 'Markdown from a workspace is never trusted.' },
        {
          selector: 'AssignmentExpression[left.property.name=/^(isTrusted|supportHtml)$/]',
          message: 'Markdown from a workspace is never trusted.',
        },
        { selector: "MemberExpression[property.name='fsPath']", message: 'Workspaces may be virtual: use the Uri.' },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Use textContent.' },
        { selector: 'CallExpression[callee.name=/^(eval|fetch)$/]', message: 'No eval, no network.' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'process', 'require'],
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
    },
  },
  { files: ['src/extension.ts'], rules: bans(NODE, DOOR) },
  { files: ['src/editor/**/*.ts'], rules: bans(NODE, DOOR) },
  { files: ['src/editor/features/*.ts'], ignores: ['src/editor/features/index.ts'], rules: bans(NODE, DOOR, SIBLING('feature$')) },
  {
    files: ['src/editor/commands/*.ts'],
    ignores: ['src/editor/commands/index.ts'],
    rules: bans(NODE, DOOR, SIBLING('command$'), { regex: '/features/', message: 'A command knows no feature.' }),
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...bans(
        ...CORE,
        MEMBER_OF('rules', 'rule'),
        MEMBER_OF('formats', 'format'),
        MEMBER_OF('kinds', 'kind'),
        MEMBER_OF('languages', 'language'),
      ),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core never reads the clock.' },
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
      ],
    },
  },
  {
    files: ['src/core/rules/*.ts'],
    ignores: ['src/core/rules/index.ts', 'src/core/rules/rule.ts'],
    rules: bans(...CORE, SIBLING('rule$'), {
      regex: '/(formats|kinds|languages)/(?!(format|kind|language)$)',
      message: 'A rule is given languages, formats and kinds; it imports none.',
    }),
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off', 'no-console': 'off' },
  },
  { files: ['test/unit/**/*.ts'], rules: bans(EDITOR) },
  {
    files: ['**/*.mjs', '**/*.cjs', 'test/host/memory-files/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
