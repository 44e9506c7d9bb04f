import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholder, placeholdersOf } from '../../../src/core/answer/placeholders';
import { scanLines } from '../../../src/core/text/lines';

const PIECES =
  'TODO|TBD|TBC|FIXME|XXX|XX|xx|x|X|Ｘ|%|％|__|___|〇|○○|×|[|]|[ ]|[name]|(|<number>|<|（ここに|）|例:x|（例:x|(あとで書く)|(未記入)|※ここは省く|->|add an example|→|←|△△|[check it]|(add a figure)|{{|{|}}|［|］|a| |。|本|\n|!'.split(
    '|',
  );

suite('Words that templates leave behind', () => {
  test('are found in a line where the whole pattern finds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => `we ${pieces.join('')}`),
        (text) => {
          const lines = scanLines(text);
          const plainly = lines
            .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'table')
            .flatMap(({ content, end }) =>
              Array.from(text.slice(content, end).matchAll(placeholder()), ({ 0: words, index }) => [
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
});
