#!/usr/bin/env node
// The check beside its peers, in one run: npm run bench. Every text is a new one; all figures are ratios measured in this run.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
for (const [folder, needed] of [
  [root, 'fflate'],
  [here, 'yaml'],
]) {
  if (existsSync(path.join(folder, 'node_modules', needed))) continue;
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
const { build } = await import('esbuild');
const { packedTables } = createRequire(import.meta.url)('../../esbuild.tables.cjs');
const bundled = async (entry, name, plugins = []) => {
  const outfile = path.join(root, 'out', name);
  const output = { outfile, format: 'cjs', platform: 'node', target: 'es2022', charset: 'utf8', minify: true };
  await build({ entryPoints: [entry], bundle: true, ...output, logLevel: 'warning', plugins });
  return outfile;
};
const coreFile = await bundled(path.join(root, 'src/core/index.ts'), 'bench-core.cjs', [packedTables]);
const yamlFile = await bundled(path.join(here, 'node_modules/yaml'), 'bench-yaml.cjs');
const markdownlintFile = await bundled(path.join(here, 'node_modules/markdownlint/lib/exports-sync.mjs'), 'bench-markdownlint.cjs');
execFileSync(process.execPath, [path.join(root, 'esbuild.mjs'), '--production'], { cwd: root });
const extensionFile = path.join(root, 'dist/extension.js');
const require = createRequire(import.meta.url);
const core = require(coreFile);

const parsed = (language) =>
  core.parseGuide(readFileSync(path.join(root, `media/guides/tiktok-live-japan/guide.${language}.md`), 'utf8')).guide;
const guides = { en: parsed('en'), ja: parsed('ja') };
const check = (text, guide) => core.checkAnswer(core.readAnswer(text, guide, { speeds: core.DEFAULT_SPEEDS }));
/** Answers to a question of the guide that probes skill areas. */
const answers = (count, ja, seed) =>
  [...corpus(count, { ja, seed })].map((text) => text.replace(/^question: .*$/m, 'question: data-strategic-decision'));

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => quantile(values, 0.5);
/** On a busy machine the lower quartile says more than the median; it is taken for all alike. */
const usual = (values) => quantile(values, 0.25);
const clock = () => Number(process.hrtime.bigint()) / 1e3;
function took(work, input) {
  const from = clock();
  work(input);
  return clock() - from;
}

/** Microseconds of each of the works, one after the other on the same text, so that a busy machine slows all. */
function paired(works, texts, warm) {
  for (const text of warm) for (const work of Object.values(works)) work(text);
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (const text of texts) for (const [name, work] of Object.entries(works)) times[name].push(took(work, text));
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => [name, { median: usual(values), middle: median(values), p95: quantile(values, 0.95) }]),
  );
}

/** Milliseconds of a cold measure, each in a process of its own. */
function cold(what, file = '', times = 9, names = '') {
  const run = () => Number(execFileSync(process.execPath, [path.join(here, 'cold.cjs'), what, file, names], { encoding: 'utf8' }));
  return usual(Array.from({ length: times }, run));
}

const results = [];
/** One goal: what was measured, how much it may be at most, in the same unit. */
function goal(id, what, value, most) {
  results.push({ id, what, value: Math.round(value * 1000) / 1000, most, reached: value <= most });
}

const writeGood = require('write-good');
const { lint: markdownlint } = await import('markdownlint/sync');
const winkNLP = require('wink-nlp');
const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const { LocalLinter, binaryInlined } = await import('harper.js/node').catch(() => import('harper.js')).catch(() => ({}));
const harper = LocalLinter
  ? new LocalLinter({ binary: binaryInlined ?? (await import('harper.js/binaryInlined')).binaryInlined })
  : undefined;
await harper?.setup();
const { loadDefaultJapaneseParser } = require('budoux');
const budoux = loadDefaultJapaneseParser();
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

// P1, P2: English answers.
const english = answers(400, false, 1);
const en = paired(
  {
    ours: (text) => check(text, guides.en),
    split: (text) => text.split(/\W+/),
    wink: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos),
    markdownlint: (text) => markdownlint({ strings: { answer: text } }),
    writeGood: (text) => writeGood(text),
  },
  english.slice(200),
  [...english.slice(0, 200), ...answers(200, false, 5)],
);
goal('P1', 'English answer, whole check, in splits of the same text', en.ours.median / en.split.median, 8);
goal('P2', 'the same against wink-nlp', en.ours.median / en.wink.median, 1 / 3);
goal('P2', 'the same against markdownlint', en.ours.median / en.markdownlint.median, 1 / 10);
goal(
  'P2',
  'the same against write-good',
  en.ours.median / en.writeGood.median,
  Number(process.versions.node.split('.')[0]) < 22 ? 1 / 15 : 1 / 3,
);

// P3: Japanese answers.
const japanese = answers(400, true, 1);
const ja = paired(
  {
    ours: (text) => check(text, guides.ja),
    scripts: (text) => text.match(/[ァ-ヶー]+|[ぁ-ん]+|[一-龠々]+|[A-Za-z0-9]+/g),
    segmenter: (text) => [...segmenter.segment(text)],
    budoux: (text) => budoux.parse(text),
  },
  japanese.slice(200),
  [...japanese.slice(0, 200), ...answers(200, true, 5)],
);
goal('P3', 'Japanese answer, whole check, in script runs of the same text', ja.ours.median / ja.scripts.median, 4);
goal('P3', 'the same against Intl.Segmenter', ja.ours.median / ja.segmenter.median, 1 / 4);
goal('P3', 'the same against budoux', ja.ours.median / ja.budoux.median, 1 / 10);

// P4: one letter more in the middle of an answer each time, as in typing.
const typed = Array.from({ length: 240 }, (_, at) => {
  const text = english[at % 8];
  const middle = Math.floor(text.length * 0.6);
  return text.slice(0, middle) + 'typing as one does '.repeat(2).slice(0, 1 + Math.floor(at / 8)) + text.slice(middle);
});
const strokes = paired({ ours: (text) => check(text, guides.en) }, typed.slice(80), typed.slice(0, 80)).ours;
goal('P4', 'keystroke, p95 in p50', strokes.p95 / strokes.middle, 3);
if (harper) {
  const times = [];
  for (const text of typed.slice(0, 30)) {
    const from = clock();
    await harper.lint(text);
    times.push(clock() - from);
  }
  goal('P4', "the same against harper's check of the same edit", strokes.median / usual(times.slice(10)), 1 / 100);
  const first = [];
  for (const text of english.slice(300, 312)) {
    const from = clock();
    await harper.lint(text);
    first.push(clock() - from);
  }
  goal('P2', 'a new answer against harper.js', en.ours.median / usual(first), 1 / 400);
}

// P5: growth with the length, of ordinary and of hostile text.
const best = (work, times = 11) => Math.min(...Array.from({ length: times }, () => took(work)));
const forty = english.slice(0, 40).map((text) => text.replace(/^---[\s\S]*?---\n/, ''));
const ones = forty.reduce((sum, text) => sum + best(() => check(text, guides.en)), 0) / forty.length;
goal('P5', '40 answers as one text, in one answer', best(() => check(forty.join('\n'), guides.en)) / ones, 60);
const HOSTILE = {
  spaces: ' ', digits: '7', brackets: '[', tags: '<a b c', 'be-verbs': 'was were ', headings: '# ', fences: '```\n', rules: '---\n', 'one long word': 'a',
  articles: 'the ', 'my manager': 'my manager ', quotes: '"', 'I had to': 'I had to ', kana: 'あ', kanji: '本', 'sentences 。': '私は調べました。', 'sentences .': 'I rang. ', commas: ', ', 'in the': 'in the in ', marks: '*_`', 'numbers in words': 'one hundred ', from: 'from a ',
}; // prettier-ignore
const hostile = Object.entries(HOSTILE).map(([name, piece]) => {
  const of = (length) => `## Action\n${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`;
  const times = [2e3, 20e3, 200e3].map((length) => best(() => check(of(length), guides.en), length > 1e5 ? 4 : 9));
  return { name, growth: times[2] / times[1], milliseconds: times[2] / 1e3, ofSmall: times[2] / times[0] };
});
const slowest = hostile.reduce((one, other) => (other.growth > one.growth ? other : one));
const small = english.map((text) => text.slice(0, 2000)).slice(0, 20);
const smallTime = small.reduce((sum, text) => sum + best(() => check(text, guides.en), 9), 0) / small.length;
const longest = hostile.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
goal('P5', `hostile 200 kB in 20 kB, the worst of ${hostile.length}: ${slowest.name}`, slowest.growth, 16);
goal('P5', `the slowest hostile 200 kB in one answer of 2 kB: ${longest.name}`, (longest.milliseconds * 1e3) / smallTime, 300);

// P6: the size of the lexicon, and its compilation.
const lexicon = (count) => ({
  ...guides.en,
  skillAreas: guides.en.skillAreas.map((area) => ({
    ...area,
    facets: area.facets.map((facet, at) => ({
      ...facet,
      terms: [...facet.terms, ...Array.from({ length: count }, (_, term) => `${area.id} term${at} word${term}`)],
    })),
  })),
});
const facets = guides.en.skillAreas.reduce((sum, area) => sum + area.facets.length, 0);
const [few, many] = [lexicon(Math.ceil(600 / facets)), lexicon(Math.ceil(2400 / facets))];
// Each has texts of its own, as the sentences of a text that was seen are known.
const inTwos = (texts) => texts.flatMap((text, at) => (at % 2 === 0 ? [[text, texts[at + 1]]] : []));
const inLexicon = { few: ([text]) => check(text, few), many: ([, text]) => check(text, many) };
const sizes = paired(inLexicon, inTwos(answers(400, false, 7)), inTwos(answers(200, false, 8)));
goal('P6', 'a lexicon of 2,400 terms in one of 600', sizes.many.median / sizes.few.median, 1.2);
const yaml = cold('require', yamlFile);
const lexicons = cold('lexicons', coreFile);
goal('P6', 'both lexicons compiled cold, in require of yaml', lexicons / yaml, 1);

// P12, P13: size and start.
const sources = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
const names = [...new Set(sources(path.join(root, 'src')).flatMap((text) => [...text.matchAll(/vscode\.(\w+)/g)].map(([, name]) => name)))];
const activate = cold('activate', extensionFile, 15, names.join(','));
goal('P12', 'bundle, kB minified', statSync(extensionFile).size / 1000, 320);
goal('P12', 'require and activate, in require of markdownlint', activate / cold('require', markdownlintFile), 1 / 2);
goal('P12', 'the same, in require of yaml', activate / yaml, 2);
const first = cold('first', coreFile);
goal('P13', 'cold start to first findings, in that of markdownlint', first / cold('markdownlint'), 1 / 10);
if (harper) goal('P13', 'the same, in that of harper.js', first / cold('harper', '', 3), 1 / 100);

// P14: a paste of 1 MB becomes what was understood of it.
const writeUps = path.join(root, 'test/evaluation/writeups');
const texts = readdirSync(writeUps).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');
const joined = texts.map((name) => readFileSync(path.join(writeUps, name), 'utf8')).join('\n\n');
core.readWriteUp(joined);
const paste = joined.repeat(Math.ceil(1e6 / joined.length)).slice(0, 1e6);
const before = process.cpuUsage();
core.readWriteUp(paste);
const spent = process.cpuUsage(before);
goal('P14', 'a paste of 1 MB read, seconds of CPU', (spent.user + spent.system) / 1e6, 1);

const µs = (value) => `${value.toFixed(value < 100 ? 1 : 0)} µs`;
console.log(`\nNode ${process.versions.node}; lower quartiles of 200 answers, each of them new`);
console.log(
  `  English: ours ${µs(en.ours.median)} (p95 ${µs(en.ours.p95)}), split ${µs(en.split.median)}, wink-nlp ${µs(en.wink.median)}, write-good ${µs(en.writeGood.median)}, markdownlint ${µs(en.markdownlint.median)}`,
);
console.log(
  `  Japanese: ours ${µs(ja.ours.median)} (p95 ${µs(ja.ours.p95)}), script runs ${µs(ja.scripts.median)}, Intl.Segmenter ${µs(ja.segmenter.median)}, budoux ${µs(ja.budoux.median)}`,
);
console.log(
  `  Keystroke: ${µs(strokes.median)} (p95 ${µs(strokes.p95)}). Cold: lexicons ${lexicons.toFixed(1)} ms, first findings ${first.toFixed(1)} ms, activation ${activate.toFixed(1)} ms, yaml ${yaml.toFixed(1)} ms\n`,
);
for (const { id, what, value, most, reached } of results.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))) {
  const goalOf = most < 1 ? `1/${Math.round(1 / most)}` : `${most}`;
  const is = most < 1 ? `1/${(1 / value).toFixed(1)}` : value.toFixed(1);
  console.log(`  ${id.padEnd(4)} ${reached ? 'reached    ' : 'NOT REACHED'}  ${is.padStart(8)}  goal ${goalOf.padStart(5)}   ${what}`);
}
console.log(
  `\n  ${results.filter(({ reached }) => reached).length} of ${results.length} reached. Not measured here: retext, textlint and kuromoji (P2, P3), workspaces (P7 to P11).\n`,
);
console.log(
  JSON.stringify({ node: process.version, results, hostile: hostile.map(({ name, growth }) => [name, Math.round(growth * 10) / 10]) }),
);
process.exit(0);
