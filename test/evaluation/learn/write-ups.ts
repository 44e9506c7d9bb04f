import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../../src/core/import/blocks';
import { signsOf } from '../../../src/core/import/learnt/signs';
import { unitsOf, type Unit } from '../../../src/core/import/learnt/units';
import { LINE_ROLES } from '../../../src/core/import/learnt/weigh';
import { outlineOf } from '../../../src/core/import/outline';
import { expectedOf, filesIn, type Expected } from '../import';

/** A labelled write-up with the signs of its units and the role of each: a place in `LINE_ROLES`. */
export interface LabelledText {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
  readonly signs: readonly (readonly string[])[];
  readonly roles: readonly number[];
}

/** Only scores of these are looked at. */
const KEPT_ASIDE = new Set(['writeups8', 'writeups12', 'writeups14']);

/** The write-ups that may be learnt from, in order. */
export function writeUpsIn(home: string): LabelledText[] {
  const folders = readdirSync(home)
    .filter((name) => /^writeups\d*$/.test(name) && !KEPT_ASIDE.has(name))
    .sort();
  return folders.flatMap((folder) =>
    filesIn(join(home, folder)).map((file) => {
      const text = readFileSync(join(home, folder, file), 'utf8');
      const expected = expectedOf(join(home, folder), file.replace(/\.\w+$/, ''));
      const blocks = blocksOf(text);
      const units = unitsOf(blocks);
      return { folder, name: file, text, expected, signs: signsOf(units, outlineOf(blocks).places), roles: rolesOf(units, expected) };
    }),
  );
}

const role = (name: (typeof LINE_ROLES)[number]) => LINE_ROLES.indexOf(name);

/** What each unit holds by the labels: where it holds several things, the first of round, question, skill area and tip. */
function rolesOf(units: readonly Unit[], { rounds, skills, tips }: Expected): number[] {
  const texts = units.map(({ text }) => normal(text));
  const roles = units.map(() => role('other'));
  const put = (name: (typeof LINE_ROLES)[number], fits: (text: string, at: number) => boolean) =>
    texts.forEach((text, at) => {
      if (fits(text, at)) roles[at] = role(name);
    });
  for (const tip of tips) {
    const head = normal(tip).slice(0, 24);
    put('tip', (text) => head.length > 1 && text.includes(head) && text.indexOf(head) < 60);
  }
  for (const skill of skills) {
    const name = normal(skill.name);
    put(
      'skill',
      (text, at) => name.length > 1 && text.includes(name) && (units[at]!.of > 1 || text.indexOf(name) < 6 || text.length < 200),
    );
  }
  for (const question of rounds.flatMap(({ questions }) => questions)) {
    const asked = normal(question);
    put('asked', (text) => asked.length > 1 && (text.includes(asked) || (text.length >= 8 && asked.includes(text))));
  }
  let from = 0;
  for (const { name, questions } of rounds) {
    if (name === null) continue;
    const hits = headsOf(units, texts, normal(name), from);
    for (const at of hits) roles[at] = role('round');
    const asked = questions[0] === undefined ? -1 : texts.findIndex((text, at) => at >= from && text.includes(normal(questions[0]!)));
    const last = asked >= 0 ? hits.filter((at) => at <= asked).at(-1) : hits.find((at) => at >= from);
    if (last !== undefined) from = Math.max(from, last + (asked === last ? 0 : 1));
  }
  return roles;
}

/** Where a round is named: in lists and headings of nearly nothing else, else in the first sentence from `from` on. */
function headsOf(units: readonly Unit[], texts: readonly string[], name: string, from: number): number[] {
  const hits = texts.flatMap((text, at) => {
    const { block, at: place } = units[at]!;
    const isHead = text.length <= name.length * 1.7 || (text.indexOf(name) < 5 && (block.rank > 0 || (place === 0 && name.length > 5)));
    return text.includes(name) && isHead ? [at] : [];
  });
  if (hits.length > 0) return hits;
  const ahead = texts.findIndex((text, at) => at >= from && text.includes(name));
  const any = ahead >= 0 ? ahead : texts.findIndex((text) => text.includes(name));
  return any >= 0 ? [any] : [];
}

/** White space, marks, kinds of quotes and case make no difference. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_`>"'“”‘’「」『』\ue000]+/g, '');
}
