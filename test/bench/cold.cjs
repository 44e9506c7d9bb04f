// One cold measure in a process of its own, in milliseconds: node cold.cjs WHAT FILE NAMES_OF_VSCODE.
const Module = require('node:module');
const [what, file, names = ''] = process.argv.slice(2);
const start = process.hrtime.bigint();
const done = (from = start) => console.log(Number(process.hrtime.bigint() - from) / 1e6);
const load = Module._load;

/** Stands for anything that VS Code gives: may be read, called and made. */
const anything = new Proxy(function () {}, {
  get: (_, key) =>
    key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? [][key].bind([]) : key === 'then' ? undefined : anything,
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});

const TEXT =
  '## Situation\nIn March visits to our hall fell by a third.\n\n## Result\nI wrote to nine schools and visits rose to 90 a week.\n';

const measures = {
  require: () => {
    require(file);
    done();
  },
  activate: () => {
    Module._load = (request, ...rest) =>
      request === 'vscode' ? Object.fromEntries(names.split(',').map((name) => [name, anything])) : load.call(Module, request, ...rest);
    const from = process.hrtime.bigint();
    const { activate } = require(file);
    Promise.resolve(activate({ subscriptions: [], extensionUri: anything, globalState: anything, workspaceState: anything })).catch(
      () => {},
    );
    done(from);
    process.exit(0);
  },
  first: () => {
    const core = require(file);
    core.checkAnswer(core.readAnswer(TEXT, undefined, { speeds: core.DEFAULT_SPEEDS }));
    done();
  },
  lexicons: () => {
    const core = require(file);
    const from = process.hrtime.bigint();
    for (const language of core.LANGUAGES) {
      language.cue('goal', 'I', { start: 0, end: 1 });
      language.matcher(['one term']);
    }
    done(from);
  },
  markdownlint: async () => {
    const { lint } = await import('markdownlint/sync');
    lint({ strings: { answer: TEXT } });
    done();
  },
  harper: async () => {
    const { LocalLinter, binaryInlined } = await import('harper.js/node').catch(() => import('harper.js'));
    const linter = new LocalLinter({ binary: binaryInlined ?? (await import('harper.js/binaryInlined')).binaryInlined });
    await linter.lint(TEXT);
    done();
    process.exit(0);
  },
};
void measures[what]();
