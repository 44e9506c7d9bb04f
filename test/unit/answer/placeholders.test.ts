import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { placeholders, placeholdersIn, placeholdersOf } from '../../../src/core/answer/placeholders';
import { checkAnswer } from '../../../src/core/check';
import { LANGUAGES } from '../../../src/core/languages';
import { readAnswer } from '../../../src/core/read';
import { scanLines } from '../../../src/core/text/lines';
import { slice } from '../../../src/core/text/span';
import { DEFAULT_SPEEDS } from '../../../src/core/timing';

const SNIPPETS = path.join(__dirname, '..', '..', '..', '..', 'snippets');

const PIECES =
  'TODO|TBD|TBC|FIXME|XXX|XX|xx|x|X|Ｘ|%|％|__|___|〇|○○|×|[|]|[ ]|[name]|(|<number>|<|（ここに|）|例:x|（例:x|(あとで書く)|(未記入)|※ここは省く|->|add an example|→|←|△△|[check it]|(add a figure)|{{|{|}}|［|］|a| |。|本|\n|!'.split(
    '|',
  );

const STARTS =
  '. |、|: |？|か？|??|5人？|２割くらい？|結論→|理由|要確認|はず|約|  |from X to Y|N times|AA%|--:??|1～2文でまとめ|Write one or two sentences|, check this|– look it up|blah blah|¥—|/// x|NUMBER|だっけ|面接官の反応を見て|に聞く|忘れずに!|**'.split(
    '|',
  );

suite('Words that templates leave behind', () => {
  const anywhere = new RegExp(
    placeholders()
      .map(({ source }) => source)
      .join('|'),
    'gu',
  );

  test('are found in a line where the whole pattern finds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => `we ${pieces.join('')}`),
        (text) => {
          const lines = scanLines(text);
          const plainly = lines
            .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'table')
            .flatMap(({ content, end }) =>
              Array.from(text.slice(content, end).matchAll(anywhere), ({ 0: words, index }) => [
                content + index,
                content + index + words.length,
              ]),
            );
          assert.deepEqual(
            placeholdersOf(text, lines, []).map(({ start, end }) => [start, end]),
            plainly,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('are found where the whole pattern is tried only where one may begin', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, ...STARTS), { maxLength: 30 }), (pieces) => {
        const line = pieces.join('').replaceAll('\n', '');
        assert.deepEqual(
          placeholdersIn(line).map((place) => [place.start, slice(line, place)]),
          Array.from(line.matchAll(anywhere), ({ 0: words, index }) => [index, words]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  for (const file of readdirSync(SNIPPETS)) {
    const snippets = JSON.parse(readFileSync(path.join(SNIPPETS, file), 'utf8')) as Record<string, { body: string[] }>;
    for (const [name, { body }] of Object.entries(snippets)) {
      test(`are all places of the snippet ${name} (${file}) that nobody has filled`, () => {
        const places = [...body.join('\n').matchAll(/\$\{\d+:([^}]*)\}/g)].map(([, words]) => words);
        const text = `## Action\n\n${body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d/g, '$1')}\n`;
        const read = readAnswer(text, undefined, { speeds: DEFAULT_SPEEDS });
        assert.deepEqual(
          read.answer.placeholders.map((place) => slice(text, place)),
          places,
        );
        // What is no question to the writer is told of, too, if it is left as it came: it has gaps or breaks off.
        const isTold = checkAnswer(read).findings.some(({ rule }) => rule === 'leftover-placeholder');
        assert.equal(isTold, /\p{L}/u.test(read.answer.prose));
      });
    }
  }

  test('are looked for in the snippets of every language of answers', () => {
    assert.deepEqual(readdirSync(SNIPPETS).sort(), LANGUAGES.map(({ id }) => `${id}.json`).sort());
  });
});
