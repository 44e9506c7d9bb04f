#!/usr/bin/env node
// The check of one answer beside the peers, in one run: npm run bench. Medians in microseconds, and how many times ours.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
for (const folder of [root, here]) {
  if (existsSync(path.join(folder, 'node_modules'))) continue;
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}
const { build } = await import('esbuild');
const outfile = path.join(root, 'out', 'bench-core.cjs');
await build({ entryPoints: [path.join(root, 'src/core/index.ts')], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'warning' });
const require = createRequire(import.meta.url);
const core = require(outfile);

const answer = (fixture) => readFileSync(path.join(root, 'test/fixtures', fixture, 'tiktok-live-japan/answers/data-strategic-decision.md'), 'utf8');
const guide = (language) => core.parseGuide(readFileSync(path.join(root, `media/guides/tiktok-live-japan/guide.${language}.md`), 'utf8')).guide;
const english = answer('sample');
const japanese = answer('sample-ja');
const guides = { en: guide('en'), ja: guide('ja') };
// Every text is a new one, as after a keystroke: what the core keeps of the last text is of no use.
let turn = 0;
const check = (text, language) =>
  core.checkAnswer(core.readAnswer(`${text}${language === 'ja' ? '約' : 'about '}${++turn}\n`, guides[language], { speeds: core.DEFAULT_SPEEDS }));

/** Median of one call in microseconds; about a second of calls after a warm-up. */
async function median(work) {
  const first = process.hrtime.bigint();
  await work();
  const once = Number(process.hrtime.bigint() - first) / 1e3;
  const runs = Math.max(15, Math.min(1000, Math.round(1e6 / Math.max(1, once))));
  for (let at = 0; at < runs / 5; at++) await work();
  const times = [];
  for (let at = 0; at < runs; at++) {
    const start = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - start) / 1e3);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

async function table(title, ours, peers) {
  const own = await median(ours);
  console.log(`\n${title}`);
  console.log(`  ${'STAR Drafts, the whole check'.padEnd(44)}${own.toFixed(0).padStart(10)} µs`);
  const figures = { ours: Math.round(own) };
  for (const [name, work] of peers) {
    const time = await median(work);
    figures[name] = Math.round(time * 10) / 10;
    console.log(`  ${name.padEnd(44)}${time.toFixed(time < 100 ? 1 : 0).padStart(10)} µs   ${(time / own).toFixed(2).padStart(8)} x ours`);
  }
  return figures;
}

const writeGood = require('write-good');
const { lint: markdownlint } = await import('markdownlint/sync');
const winkNLP = require('wink-nlp');
const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const { its } = nlp;
const { LocalLinter, binaryInlined } = await import('harper.js/node').catch(() => import('harper.js')).catch(() => ({}));
const harper = LocalLinter ? new LocalLinter({ binary: binaryInlined ?? (await import('harper.js/binaryInlined')).binaryInlined }) : undefined;
await harper?.setup();
const { loadDefaultJapaneseParser } = require('budoux');
const budoux = loadDefaultJapaneseParser();
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const words = english.split(/\s+/).length;
const en = await table(`An English answer of ${words} words, warm`, () => check(english, 'en'), [
  ['split(/\\W+/)', () => english.split(/\W+/)],
  ['wink-nlp: sentences and parts of speech', () => nlp.readDoc(english).tokens().out(its.pos)],
  ['markdownlint', () => markdownlint({ strings: { answer: english } })],
  ['write-good', () => writeGood(english)],
  ...(harper ? [['harper.js', () => harper.lint(english)]] : []),
]);
const ja = await table(`A Japanese answer of ${japanese.length} characters, warm`, () => check(japanese, 'ja'), [
  ['runs of one script, RegExp', () => japanese.match(/[ァ-ヶー]+|[ぁ-ん]+|[一-龠々]+|[A-Za-z0-9]+/g)],
  ['Intl.Segmenter', () => [...segmenter.segment(japanese)]],
  ['budoux', () => budoux.parse(japanese)],
]);
const forty = `${Array.from({ length: 40 }, () => english.replace(/^---[\s\S]*?---\n/, '')).join('\n')}`;
const growth = (await median(() => check(forty, 'en'))) / en.ours;
console.log(`\n40 answers as one text: ${growth.toFixed(1)} x one answer\n`);
console.log(JSON.stringify({ node: process.version, en, ja, growth: Math.round(growth * 10) / 10 }));
process.exit(0);
