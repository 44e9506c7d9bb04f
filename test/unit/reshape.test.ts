import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SECTION_ROLES } from '../../src/core/answer/section';
import { FORMATS, type Format } from '../../src/core/formats';
import { KINDS, kindById, OPEN, type Kind } from '../../src/core/kinds';
import { LANGUAGES, type Language } from '../../src/core/languages';
import { readAnswer } from '../../src/core/read';
import { changeFormat, changeKind } from '../../src/core/reshape';
import { templateFor } from '../../src/core/template';
import { checkAnswer } from '../../src/core/check';
import { completeAnswer } from '../../src/core/complete';
import { applyEdits } from '../../src/core/text/edit';
import { DEFAULT_SPEEDS } from '../../src/core/timing';

const read = (text: string) => readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
const options = (kind: Kind, language: Language, prompts = true) => ({ prompts, lead: kind.lead || language.id === 'ja' });
const template = (kind: Kind, format: Format, language: Language, prompts = true, eol = '\n') =>
  templateFor({
    question: language.id === 'ja' ? '質問です。' : 'Some question?',
    reference: 'some-question',
    fields: { kind: kind.id, format: format.id },
    kind,
    format,
    language,
    ...options(kind, language, prompts),
    title: true,
    eol,
  }).text;
const toKind = (text: string, kind: Kind, language: Language, prompts = true) =>
  applyEdits(text, changeKind(read(text), kind, options(kind, language, prompts)));
const toFormat = (text: string, format: Format, prompts = true) => {
  const answer = read(text);
  return applyEdits(text, changeFormat(answer, format, options(answer.kind, answer.language, prompts)));
};
/** The text without blank lines: how many stand between two blocks is nobody's word. */
const lines = (text: string) =>
  text
    .split(/\r\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const byId = (id: string) => kindById(id)!;

/** What the writer wrote, line by line: everything but front matter and what a template puts there. */
const own = (text: string, templates: ReadonlySet<string>) =>
  lines(text.replace(/^---[\s\S]*?\n---\r?\n/, '')).filter((line) => !templates.has(line));

suite('Change Kind and Change Format', () => {
  for (const language of LANGUAGES) {
    test(`an untouched template becomes the template of the other kind (${language.id})`, () => {
      for (const from of [...KINDS, OPEN])
        for (const to of KINDS)
          for (const format of FORMATS)
            assert.deepEqual(
              lines(toKind(template(from, format, language), to, language)),
              lines(template(to, format, language)),
              `${from.id} to ${to.id}`,
            );
    });

    test(`an untouched template becomes the template of the other format, and back (${language.id})`, () => {
      const [star, starl] = FORMATS as readonly [Format, Format];
      for (const kind of KINDS) {
        const short = template(kind, star, language);
        const long = toFormat(short, starl);
        assert.deepEqual(lines(long), lines(template(kind, starl, language)));
        assert.deepEqual(lines(toFormat(long, star)), lines(short));
      }
    });
  }

  test('a question without a kind is asked what it asks for, and neither for a story nor for a plan', () => {
    for (const language of LANGUAGES) {
      const { prompts } = language;
      const question = language.id === 'ja' ? '最後に一言どうぞ' : 'Any last words?';
      const text = templateFor({
        question,
        reference: question,
        kind: OPEN,
        format: FORMATS[0]!,
        language,
        lead: false,
        prompts: true,
        title: true,
      }).text;
      const asked = (id: keyof typeof prompts) => SECTION_ROLES.slice(0, 4).flatMap((role) => prompts[id][role]);
      assert.deepEqual(
        asked('open').filter((one) => !text.includes(`<!-- ${one} -->`)),
        [],
      );
      for (const kind of KINDS) for (const one of asked(kind.id)) assert.ok(!text.includes(`<!-- ${one} -->`), one);
      const answer = read(text);
      assert.equal(answer.kind, OPEN);
      assert.deepEqual(checkAnswer(answer).findings, []);
      const withoutTask = answer.answer.text.replace(/## (?:Task|課題)[\s\S]*?(?=## )/, '');
      assert.ok(
        completeAnswer(read(`${withoutTask}\n#`), [], withoutTask.length + 2).some(({ detail }) => detail === prompts.open.task[0]),
      );
    }
  });

  test('no word of the writer is lost or moved, whatever is changed in which order', () => {
    const templates = new Set(
      LANGUAGES.flatMap(({ headings, prompts }) => [
        ...SECTION_ROLES.map((role) => `## ${headings[role][0]}`),
        ...Object.values(prompts)
          .flatMap((asked) => Object.values(asked).flat())
          .map((prompt) => `<!-- ${prompt} -->`),
      ]),
    );
    const word = fc.constantFrom(
      'I rang the three schools.',
      'By March it was ninety.',
      '私は三校に電話しました。',
      '<!-- my own note -->',
      '- a point',
      '### A week later',
      '> said so',
      '<!-- star-ignore own-part -->',
      '[name]',
      '## Lessons',
      '**Task:** so',
      'S: here',
    );
    const change = fc.oneof(
      fc
        .constantFrom(...KINDS)
        .map((kind) => (text: string, language: Language, prompts: boolean) => toKind(text, kind, language, prompts)),
      fc.constantFrom(...FORMATS).map((format) => (text: string, _: Language, prompts: boolean) => toFormat(text, format, prompts)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...FORMATS),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.tuple(fc.nat(40), word), { maxLength: 12 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (language, kind, format, isTemplate, prompts, eol, additions, changes) => {
          const drafted = isTemplate ? template(kind, format, language, prompts, eol).split(eol) : [''];
          const front = isTemplate ? drafted.lastIndexOf('---') + 1 : 0;
          for (const [place, line] of additions) drafted.splice(front + (place % (drafted.length - front + 1)), 0, line);
          const before = drafted.join(eol);
          const after = changes.reduce((text, make) => make(text, language, prompts), before);
          assert.deepEqual(own(after, templates), own(before, templates), `${JSON.stringify(before)}\n→ ${JSON.stringify(after)}`);
          if (eol === '\r\n' && before.includes('\n')) assert.doesNotMatch(after, /(?<!\r)\n/);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('any text at all is kept', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'binary' }),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...FORMATS),
        (text, kind, format) => {
          const made = toFormat(toKind(text, kind, LANGUAGES[0]!), format);
          const characters = (words: string) => [...words].filter((one) => one.trim() !== '');
          let at = 0;
          const wanted = characters(text);
          for (const one of characters(made)) if (one === wanted[at]) at++;
          assert.equal(at, wanted.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('written sections keep their place, and only missing ones are added', () => {
    const text = '# Q\n\n## Situation\n\nIn May.\n\n## Action\n\nI rang.\n';
    const made = toFormat(text, FORMATS[1]!, false);
    assert.deepEqual(lines(made), [
      '---',
      'format: starl',
      '---',
      '# Q',
      '## Situation',
      'In May.',
      '## Task',
      '## Action',
      'I rang.',
      '## Result',
      '## Learning',
    ]);
  });

  test('a Learning with words stays when the format has no place for it', () => {
    const text =
      '---\nformat: starl\n---\n## Situation\n\na\n\n## Task\n\nb\n\n## Action\n\nc\n\n## Result\n\nd\n\n## Learning\n\nSince then I ask first.\n';
    assert.equal(toFormat(text, FORMATS[0]!), text.replace('starl', 'star'));
  });

  test('prose without a heading gets none', () => {
    const text = 'I rang the schools. They came back.\n';
    assert.equal(toFormat(text, FORMATS[1]!), `---\nformat: starl\n---\n\n${text}`);
    assert.equal(toKind(text, byId('process'), LANGUAGES[0]!), `---\nkind: process\n---\n\n${text}`);
  });

  test('with the questions switched off none is put in', () => {
    const text = template(byId('behavioural'), FORMATS[0]!, LANGUAGES[0]!, false);
    assert.doesNotMatch(toKind(text, byId('process'), LANGUAGES[0]!, false), /<!--/);
  });
});
