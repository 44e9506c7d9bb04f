import assert from 'node:assert/strict';
import { withWorkbench } from './support/workbench.mjs';

const GUIDE = `---
type: interview-guide
company: Crust
language: en
---
# Baker

## Rounds

### 1. Trial shift

1. How do you shape a loaf?

## Skill areas

### Dough

Shapes it well.

### Order of work

Keeps the oven full.
`;

const RYE = {
  'rye/guide.md': GUIDE.replace('Crust', 'Rye').replace('a loaf?\n', 'a loaf?\n   - Skill areas: **Dough**\n'),
  'rye/answers/loaf.md': '---\nquestion: How do you shape a loaf?\nskills: [Dough]\n---\n# How do you shape a loaf?\n',
};

const ANSWER = 'tiktok-live-japan/answers';

suite('What is offered while one types', () => {
  const draft = (words) =>
    `---\nquestion: prioritize-tasks\n---\n# How do you prioritize tasks when managing multiple projects?\n\n${words}`;
  const DRAFTS = {
    [`${ANSWER}/heading.md`]: draft('## Situation\nOn Mondays.\n\n'),
    [`${ANSWER}/slash.md`]: draft('## Situation\nOn Tuesdays.\n\n## Action\n\n'),
    [`${ANSWER}/fraction.md`]: draft('## Situation\nOn Fridays.\n\n## Action\n\nI do 3'),
  };

  test('fields, kinds and areas in a guide, and F2 on an area follows into the answers; headings and beginnings in an answer, and nothing behind a fraction', () =>
    withWorkbench('typing', { fixture: 'sample', files: { 'crust/guide.md': GUIDE, ...RYE, ...DRAFTS } }, async (workbench) => {
      const { page } = workbench;
      await workbench.openFile('crust/guide.md');
      await workbench.waitForText('How do you shape a loaf?');
      await page.getByText('Draft Answer').first().waitFor();
      await page.getByText('How do you shape a loaf?').first().click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.type('   -');
      const offered = (name) => page.locator('.suggest-widget .monaco-list-row', { hasText: name }).first();
      // Enter takes the row that is chosen, and the list may still be the one before the last letter.
      const chosen = (name) => page.locator('.suggest-widget .monaco-list-row.focused', { hasText: name }).waitFor();
      await offered('Skill areas').waitFor();
      await workbench.screenshot('guide-completion-1-fields');
      await page.keyboard.type(' Ski');
      await chosen('Skill areas');
      await page.keyboard.press('Enter');
      await offered('Order of work').waitFor();
      await workbench.screenshot('guide-completion-2-areas');
      await page.keyboard.type('Ord');
      await chosen('Order of work');
      await page.keyboard.press('Enter');
      await workbench.waitForText('- Skill areas: Order of work');
      await page.keyboard.type(',');
      await chosen('Dough');
      await page.keyboard.press('Enter');
      await workbench.waitForText('- Skill areas: Order of work, Dough');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.type('   - Kind:');
      await offered('behavioural').waitFor();
      await page.keyboard.type('pro');
      await chosen('process');
      await page.keyboard.press('Enter');
      await workbench.waitForText('- Kind: process');
      await workbench.screenshot('guide-completion-3-kind');

      await workbench.openFile('rye/guide.md');
      await workbench.waitForText('Skill areas: **Dough**');
      await page.getByText('Open Answer').first().waitFor();
      await page.locator('.view-line', { hasText: '### Dough' }).first().click();
      await page.keyboard.press('End');
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      assert.equal(await box.inputValue(), 'Dough');
      await workbench.screenshot('guide-rename-1-box');
      await box.fill('Bread');
      await page.keyboard.press('Enter');
      await workbench.waitForText('### Bread');
      await workbench.waitForText('Skill areas: **Bread**');
      await workbench.until('the answer follows, saved as the user wants it', () =>
        workbench.read('rye/answers/loaf.md').includes('skills: [Bread]'),
      );
      await page.keyboard.press('Control+Z');
      await workbench.waitForText('### Dough');
      await workbench.waitForText('Skill areas: **Dough**');
      await workbench.openFile('rye/answers/loaf.md');
      await workbench.waitForText('skills: [Dough]');
      await workbench.screenshot('guide-rename-2-undone');

      const atEndOf = async (name, words) => {
        await workbench.openFile(`${ANSWER}/${name}`);
        await workbench.waitForText(words);
        await page
          .getByText(/0:0\d \/ 1:00–1:30/)
          .first()
          .waitFor();
        await page.locator('.monaco-editor .view-line').last().click();
        await page.keyboard.press('Control+End');
      };
      await atEndOf('heading.md', 'On Mondays.');
      await page.keyboard.type('#');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: '## Task' }).waitFor();
      await workbench.screenshot('completion');
      await page.keyboard.press('Enter');
      await workbench.waitForText('## Task');

      await atEndOf('slash.md', 'On Tuesdays.');
      const list = page.locator('.suggest-widget .monaco-list-row');
      // On a busy machine the editor may be there before what completes in it.
      await workbench.until('the list opens', async () => {
        await page.keyboard.type('/');
        const isOpen = await list
          .filter({ hasText: 'Then I' })
          .first()
          .waitFor({ timeout: 5000 })
          .then(
            () => true,
            () => false,
          );
        if (!isOpen) await page.keyboard.press('Backspace');
        return isOpen;
      });
      await workbench.screenshot('slash-1');
      await page.keyboard.type('then');
      // Enter takes the row in focus, which is the right one as soon as the list has followed the letters.
      await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'Then I' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('sort them.');
      await workbench.waitForText('Then I sort them.');
      assert.doesNotMatch(await workbench.text(), /\/then/);
      await page.keyboard.press('Enter');
      await page.keyboard.type('<');
      await list
        .filter({ hasText: 'What did you' })
        .or(list.filter({ hasText: '?' }))
        .first()
        .waitFor();
      await workbench.screenshot('slash-2');
      await page.keyboard.press('Escape');

      await atEndOf('fraction.md', 'On Fridays.');
      await page.keyboard.type('/');
      await workbench.waitForText('I do 3/');
      await page.waitForTimeout(800);
      assert.equal(await page.locator('.suggest-widget.visible').count(), 0);
    }));
});
