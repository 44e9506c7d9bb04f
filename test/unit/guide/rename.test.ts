import assert from 'node:assert/strict';
import { parseGuide } from '../../../src/core/guide/parse';
import { followRename, problemWithName, renamableAt, renamables, renameInGuide } from '../../../src/core/guide/rename';
import { applyEdits } from '../../../src/core/text/edit';

const GUIDE = `---
type: interview-guide
---
# Baker

## Rounds

### 1. Talk

1. Why us?
   - Skill areas: **Planning**, Baking
   - Facets: Order
2. What went wrong? {#wrong}
   - Skill areas: planning
3. Why us?

## Skill areas

### Planning

- **Order**: what came first
  - Mentioned by: Planning

### Baking {#bake}
`;

function rename(what: string, name: string, answers: Record<string, string> = {}) {
  const { guide } = parseGuide(GUIDE);
  const part = renamableAt(GUIDE, guide, GUIDE.indexOf(what) + 1);
  assert.ok(part, what);
  const text = applyEdits(GUIDE, renameInGuide(GUIDE, guide, part, name));
  const after = parseGuide(text).guide;
  const followed = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, applyEdits(answer, followRename(answer, guide, after, part))]),
  );
  return { text, followed };
}

suite('A rename in a guide', () => {
  test('of a question changes its words and nothing else', () => {
    assert.equal(rename('What went', 'What failed?').text, GUIDE.replace('What went wrong?', 'What failed?'));
  });

  test('of a skill area follows into every list that names it, whatever its case', () => {
    const wanted = GUIDE.replace('**Planning**', '**Order of work**')
      .replace(' planning', ' Order of work')
      .replace('### Planning', '### Order of work');
    assert.equal(rename('### Planning\n'.slice(4), 'Order of work').text, wanted);
    assert.equal(rename('Planning**, Baking', 'Order of work').text, wanted, 'asked for in a list');
  });

  test('of a facet follows into the lists of facets, and ids stay', () => {
    assert.equal(
      rename('Order**', 'Sequence').text,
      GUIDE.replace('Facets: Order', 'Facets: Sequence').replace('**Order**', '**Sequence**'),
    );
    assert.ok(rename('Baking {#', 'Bread').text.includes('### Bread {#bake}'));
  });

  test('of a question follows into its answers: by id, by words, by title', () => {
    const { followed } = rename('Why us?', 'Why this bakery?', {
      byId: '---\nquestion: why-us\nmute: [own-part]\n---\n# Why us?\n\nText: Why us?\n',
      byWords: '---\nquestion: "Why us?"\n---\n# My bread\n',
      byTitle: '# why us\n\nProse.\n',
      second: '---\nquestion: why-us-2\n---\n# Why us?\n',
      other: '---\nquestion: wrong\n---\n# What went wrong?\n',
    });
    assert.deepEqual(followed, {
      byId: '---\nquestion: why-this-bakery\nmute: [own-part]\n---\n# Why this bakery?\n\nText: Why us?\n',
      byWords: '---\nquestion: Why this bakery?\n---\n# My bread\n',
      byTitle: '# Why this bakery?\n\nProse.\n',
      // The id that was derived for the second of two equal questions is the first one now.
      second: '---\nquestion: why-us\n---\n# Why us?\n',
      other: '---\nquestion: wrong\n---\n# What went wrong?\n',
    });
  });

  test('of a question with an id of its own leaves the reference and changes the title', () => {
    const { followed } = rename('What went', 'What failed?', { one: '---\r\nquestion: wrong\r\n---\r\n# What went wrong?\r\n' });
    assert.equal(followed['one'], '---\r\nquestion: wrong\r\n---\r\n# What failed?\r\n');
  });

  test('of a skill area follows into the skills of answers, in their own style', () => {
    const { followed } = rename('### Planning\n'.slice(4), 'Order of work', {
      flow: '---\nskills: [Planning, "Baking"]\n---\n# X\n',
      block: '---\nskills:\n  - Baking\n  - planning\n---\n# X\n',
      id: '---\nskills: planning, bake\n---\n# X\n',
      none: '---\nskills: [Baking]\n---\n# Planning\n\nPlanning.\n',
    });
    assert.deepEqual(followed, {
      flow: '---\nskills: [Order of work, "Baking"]\n---\n# X\n',
      block: '---\nskills:\n  - Baking\n  - order-of-work\n---\n# X\n',
      id: '---\nskills: order-of-work, bake\n---\n# X\n',
      none: '---\nskills: [Baking]\n---\n# Planning\n\nPlanning.\n',
    });
  });

  test('says why a name cannot be taken', () => {
    const { guide } = parseGuide(GUIDE);
    const [question] = renamables(guide);
    const area = renamables(guide).find(({ kind }) => kind === 'area')!;
    assert.equal(problemWithName(guide, question!, '  '), 'empty');
    assert.equal(problemWithName(guide, area, 'Baking'), 'same-name');
    assert.equal(problemWithName(guide, area, 'Order, work'), 'list-mark');
    assert.equal(problemWithName(guide, area, 'planning'), undefined);
    assert.equal(problemWithName(guide, question!, 'Why, really?'), undefined);
  });

  test('is offered at no other place', () => {
    const { guide } = parseGuide(GUIDE);
    for (const words of ['Talk', 'Rounds', 'Skill areas:', 'Mentioned'])
      assert.equal(renamableAt(GUIDE, guide, GUIDE.indexOf(words) + 1), undefined, words);
  });
});
