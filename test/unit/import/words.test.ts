import assert from 'node:assert/strict';
import { forget, recalled } from '../../../src/core/import/recalled';
import { says } from '../../../src/core/import/words';
import en from '../../../src/core/import/words/en.json';
import ja from '../../../src/core/import/words/ja.json';

const sourcesIn = (table: object): string[] =>
  Object.values(table).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? sourcesIn(value) : [],
  );

suite('Words of write-ups', () => {
  test('need no flag that tells whole characters apart', () => {
    for (const source of [...sourcesIn(en), ...sourcesIn(ja)]) assert.doesNotMatch(source, /\\[pPu]\{|[\ud800-\udfff]/, source);
  });

  test('of who speaks ask nothing of what stands before them', () => {
    for (const source of [en.own, en.askedMe, ja.own, ja.askedMe].flat()) assert.doesNotMatch(source, /(?<!\[)\^|\(\?<[=!]/, source);
  });

  test('are found in the same way beside characters of two units', () => {
    for (const text of ['they asked me why', 'THEY ASKED ME WHY', '面接官に聞かれました'])
      for (const written of [text, `${text} 🙂`, `🙂 ${text}`]) assert.ok(says('askedMe', written), written);
  });

  test('are looked up once until a text has been read', () => {
    const asked: string[] = [];
    const length = recalled((text) => asked.push(text) && (text === '' ? undefined : text.length));
    for (const text of ['one', 'one', '', '', 'two', 'one', '']) assert.equal(length(text), text === '' ? undefined : 3);
    assert.deepEqual(asked, ['one', '', 'two']);
    forget();
    length('one');
    assert.deepEqual(asked, ['one', '', 'two', 'one']);
  });
});
