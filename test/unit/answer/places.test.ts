import assert from 'node:assert/strict';
import { parseAnswer } from '../../../src/core/answer/parse';
import { belowHead, firstUnwritten } from '../../../src/core/answer/places';

suite('Places in an answer', () => {
  for (const [what, text] of [
    ['front matter and title', '|---\nquestion: a\n---\n# Why?^\n\nProse.\n'],
    ['the end of a title', '# Why?|^\n\nProse.\n'],
    ['front matter alone', '---\nque|stion: a\n---\n^Prose.\n'],
    ['prose', '---\nquestion: a\n---\n# Why?\n\nPro|^se.\n'],
    ['a text without a head', '|^Prose.\n'],
  ] as const) {
    test(`what is put in at ${what} goes below the head, or where it was meant`, () => {
      const caret = text.replace('^', '').indexOf('|');
      const wanted = text.replace('|', '').indexOf('^');
      assert.equal(belowHead(parseAnswer(text.replace(/[|^]/g, '')), caret), wanted);
    });
  }

  for (const [what, text] of [
    ['below the questions of an empty section', '# Q\n\n## Situation\n\nMondays.\n\n## Task\n\n<!-- What? -->\n^\n\n## Action\n\n'],
    ['in a section with nothing in it', '## Situation\n\nMondays.\n\n## Task\n\n^\n## Action\n\nI rang.\n'],
    ['at the end of the text', '## Situation\n\nMondays.\n\n## Task\n\n<!-- What? -->\n^'],
    ['behind a heading that another follows at once', '## Situation\n\nMondays.\n## Task^\n## Action\nI rang.\n'],
    ['nowhere, where all are begun', '## Situation\n\nMondays.\n\n## Task\n\nSales.\n'],
  ] as const) {
    test(`writing goes on ${what}`, () => {
      for (const eol of ['\n', '\r\n']) {
        const lines = text.replaceAll('\n', eol);
        const at = lines.indexOf('^');
        assert.equal(firstUnwritten(parseAnswer(lines.replace('^', ''))), at < 0 ? undefined : at);
      }
    });
  }
});
