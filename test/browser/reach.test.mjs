import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { seen } from '../host/session.mjs';
import { root } from '../host/setup.mjs';
import { withWorkbench } from './support/workbench.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = {
  'Default Light Modern': 'vs',
  'Default Dark Modern': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
};
const ANSWER = 'tiktok-live-japan/answers';
/** Faults of parts that VS Code draws alike for every extension: the rule of axe, and what of its finding is not ours. */
const OF_VSCODE = [
  ['aria-allowed-attr', /role="option"/, 'rows of a quick pick have a level'],
  ['aria-allowed-attr', /class="getting-started-step/, 'steps of a walkthrough are buttons that say whether they are checked'],
  ['nested-interactive', /class="getting-started-step/, 'and hold buttons'],
  ['link-in-text-block', /data-href="command:(workbench|settings)\./, 'the words on telemetry below every walkthrough'],
  ['aria-required-children', /class="getting-started-detail-container/, 'a walkthrough is a list of buttons'],
  ['aria-prohibited-attr', /class="monaco-keybinding"/, 'keys shown in a quick pick have a name and no role'],
  ['tabindex', /class="monaco-custom-toggle/, 'checkboxes of a tree come first in the order of tabs'],
  ['color-contrast', /style="opacity: 0\.6; padding-left: 6px;"/, 'the source of a mark is pale in its hover'],
  // "0/5" is spelled out for the ear as "0 of 5 finished"; that the name is said first is held below.
  ['label-content-name-mismatch', /role="(treeitem|option|button)"/, 'a short note beside a name is read out in words'],
];

const JAPANESE =
  '---\nquestion: challenging-event\n---\n# 苦労したイベント\n\n## 状況\n\n昨年、書店で二時間の朗読配信を企画しましたが、開始の四十分前に著者の電車が止まりました。\n\n## 結果\n\n著者は無事に到着し、みなさんに喜んでいただけました。\n';

const PROSE =
  '# How do you prioritize tasks?\n\nLast winter our rink stood half empty. I was asked to bring visits up by spring. I rang three schools and moved the lessons. By March visits had gone from forty to ninety a week.\n';

suite('Within reach of everybody', () => {
  test('our parts of the workbench pass axe in light, dark and both high-contrast themes', () =>
    withWorkbench('axe', { fixture: 'sample' }, async (workbench) => {
      const { page } = workbench;
      await workbench.showViews();
      await workbench.row(/challenging event/).click();
      await workbench.until('the answer is marked', async () => (await workbench.marks()).remarks > 0);
      for (const name of ['Skill Areas', 'Tips']) await page.locator('.pane-header', { hasText: name }).click();
      await workbench.row(/Know the Product/).waitFor();
      for (const row of await page.locator('.part.sidebar [role=treeitem]').all()) {
        const name = (await row.locator('.label-name').first().innerText()).replace(/\u00a0/g, ' ').replace(/^\d+\/\d+ /, '');
        const said = (await row.getAttribute('aria-label')) ?? '';
        assert.ok(said.startsWith(name), `“${said}” says “${name}” first.`);
      }
      const faults = [];
      for (const [theme, kind] of Object.entries(THEMES)) {
        workbench.set({ 'workbench.colorTheme': theme });
        await page.locator(`.monaco-workbench.${kind}`).waitFor();
        faults.push(...(await faultsIn(page, theme, ['.part.sidebar', '#star-drafts\\.star-drafts\\.starDrafts\\.time'])));
        await workbench.command('STAR: Draft Answer');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'What excites you' }).waitFor();
        faults.push(...(await faultsIn(page, theme, ['.quick-input-widget'])));
        await page.keyboard.press('Escape');
        await workbench.hover('.squiggly-info', 'Why:');
        faults.push(...(await faultsIn(page, theme, ['.monaco-hover'])));
        await workbench.screenshot(`axe-${kind}`);
        await page.keyboard.press('Escape');
      }
      assert.deepEqual(faults, []);
    }));

  test('views, rows and their commands are worked with the keys alone, and Escape gives the keys back to the document in front', () =>
    withWorkbench('keys', { fixture: 'sample', files: { [`${ANSWER}/own.md`]: PROSE } }, async (workbench) => {
      const { page } = workbench;
      const list = page.locator('.part.sidebar .monaco-list:focus-within');
      const focused = list.locator('.monaco-list-row.focused');
      const goTo = async (view, name) => {
        await workbench.command(`Focus on ${view} View`);
        await workbench.row(name).first().waitFor();
        // A view that was closed has to fill first, and the keys are to wait for it.
        await list.waitFor();
        await workbench.until(`${name} has the focus`, async () => {
          const row = (await focused.count()) > 0 ? await focused.getAttribute('aria-label') : null;
          if (row !== null && name.test(row)) return true;
          await page.keyboard.press('ArrowDown');
          return false;
        });
      };
      // Before the extension runs VS Code has nothing yet that could keep the focus.
      await workbench.showViews();
      await workbench.row(/^What excites you/).waitFor();
      await goTo('Questions', /^What excites you/);
      await page.keyboard.press('Shift+F10');
      await page.locator('.context-view .action-label', { hasText: 'Draft Answer' }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await workbench.waitForText('## Situation');
      await page.keyboard.type('I watch cooking streams on Sundays.');
      await workbench.waitForText('I watch cooking streams on Sundays.');
      await goTo('Skill Areas', /^Data-driven decision making/);
      await goTo('Tips', /^Know the Product/);
      // Space shows a tip in the guide, and takes nothing away there however often it is pressed.
      await page.keyboard.press('Space');
      await page.getByRole('tab', { name: /^guide.md/ }).waitFor();
      await page.waitForTimeout(500);
      await page.keyboard.press('Space');
      await page.waitForTimeout(500);
      assert.match(await workbench.text(), /Know the Product/);
      await goTo('Tips', /^Know the Product/);
      await page.keyboard.press('Tab');
      await page.locator('.monaco-checkbox:focus').waitFor();
      await page.keyboard.press('Space');
      await workbench.row(/Know the Product.*Done/).waitFor();

      await workbench.openFile(`${ANSWER}/own.md`);
      await page.evaluate(() => navigator.clipboard.writeText('Round 1: Talk\n- Why do you want to work here?\n- How do you plan?\n'));
      const leave = async (command, ...choices) => {
        await workbench.command(command);
        for (const choice of choices) await workbench.pick(choice);
        await page
          .locator('.tab', { hasText: /under headings|Read Aloud|The guide to be/ })
          .first()
          .waitFor();
        await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
        await page.keyboard.press('Escape');
        await page
          .locator('.tab', { hasText: /under headings|Read Aloud|The guide to be/ })
          .first()
          .waitFor({ state: 'detached' });
        await page.locator('.monaco-editor.focused').waitFor();
        await page.keyboard.type(`${command.length} `);
        await workbench.waitForText(`${command.length} `);
      };
      await leave('STAR: Structure This Draft');
      await leave('STAR: Read Aloud Calibration', 'English');
      await leave('STAR: Import Write-Up', 'Clipboard');
      await workbench.screenshot('escape');
    }));

  test('in Restricted Mode guides are shown, answers are checked and drafts are made', () =>
    withWorkbench(
      'restricted',
      { fixture: 'sample', settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' } },
      async (workbench) => {
        const { page } = workbench;
        await page.getByText('Restricted Mode').first().waitFor();
        await workbench.showViews();
        await workbench.row(/challenging event/).click();
        await workbench.until('the answer is marked', async () => (await workbench.marks()).remarks > 0);
        await workbench.row(/What excites you/).click();
        await workbench.waitForText('## Situation');
        await workbench.screenshot('restricted');
        assert.ok(workbench.exists(`${ANSWER}/excites-about-tiktok.md`));
      },
    ));

  test('a Japanese interface shows no English of ours, and answers are drafted in Japanese', () =>
    withWorkbench(
      'no-english',
      {
        fixture: 'sample-ja',
        language: 'ja',
        files: { [`${ANSWER}/challenging-event.md`]: JAPANESE },
        size: { width: 1400, height: 1000 },
      },
      async (workbench) => {
        const { page } = workbench;
        const english = ourEnglish();
        const left = [];
        const look = async (where, selector) => {
          const words = await wordsIn(page, selector);
          assert.ok(words.length > 0, `There is nothing at ${where}.`);
          left.push(...english.filter(({ test }) => words.some((word) => test.test(word))).map(({ text }) => `${where}: ${text}`));
        };
        await workbench.showViews();
        await workbench
          .row(/どう立て直した/)
          .first()
          .waitFor();
        for (const header of await page.locator('.pane-header').all())
          if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
        await workbench.row(/./).nth(25).waitFor();
        await look('views', '.part.sidebar');
        await workbench.screenshot('no-english-1-views');
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input[type=text]').fill('>STAR');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'STAR' }).first().waitFor();
        await look('palette', '.quick-input-list .monaco-list-row .quick-input-list-row:first-child');
        await workbench.screenshot('no-english-2-palette');
        await page.keyboard.press('Escape');
        await workbench
          .row(/苦労したイベント/)
          .first()
          .click();
        await workbench.until('the answer is marked', async () => (await workbench.marks()).warnings > 0);
        await workbench.hover('.squiggly-warning', '理由');
        await look('hover', '.monaco-hover:visible');
        await look('status bar', '#star-drafts\\.star-drafts\\.starDrafts\\.time');
        await page.keyboard.press('Escape');
        await workbench
          .row(/足並みをどうそろえましたか/)
          .first()
          .click();
        await workbench.waitForText('<!-- 何を、どの順で行いましたか。 -->');
        await look('template', '.monaco-editor .view-lines');
        await page.keyboard.insertText('倉庫と店舗の意見が分かれた返品業務を、二か月で見直した話です。');
        await workbench.waitForText('返品業務');
        await workbench.screenshot('no-english-4-template');
        await workbench.command(`STAR: ${json('package.nls.ja.json')['command.draftAnswer']}`);
        await page.locator('.quick-input-list .monaco-list-row', { hasText: '苦労した' }).first().waitFor();
        await look('quick pick', '.quick-input-widget');
        await page.keyboard.press('Escape');
        await workbench.command('Open Walkthrough...');
        await workbench.pick(json('package.nls.ja.json')['walkthrough.title']);
        await page
          .locator('.getting-started-step', { hasText: json('package.nls.ja.json')['walkthrough.guide.title'] })
          .first()
          .waitFor();
        await look('walkthrough', '.gettingStartedSlideDetails');
        await workbench.screenshot('no-english-3-walkthrough');
        left.push(...(await faultsIn(page, 'walkthrough', ['.gettingStartedSlideDetails'])));
        assert.deepEqual(left, []);
      },
    ));
});

/** What axe finds in parts of the page, one line a fault, without what VS Code alone is to blame for. */
async function faultsIn(page, theme, selectors) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // What is still fading in has no colour of its own yet.
  await page.evaluate(() => {
    const fading = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    return Promise.allSettled(fading.map(({ finished }) => finished));
  });
  const { violations } = await seen(page, () =>
    page.evaluate((include) => globalThis.axe.run({ include: include.map((one) => [one]) }, { resultTypes: ['violations'] }), selectors),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !OF_VSCODE.some(([rule, part]) => rule === id && part.test(html)))
      .map(({ html, failureSummary }) => `${theme}: ${id}: ${html} ${failureSummary}`),
  );
}

/** Every text that a part of the page shows or says: words, names, titles, placeholders. */
function wordsIn(page, selector) {
  return page.locator(selector).evaluateAll((parts) =>
    parts
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => [
        element.children.length === 0 ? element.textContent : '',
        ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
      ])
      .filter((words) => words?.trim()),
  );
}

function json(name) {
  return JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
}

/** The English sentences of the interface that have other words in Japanese, as patterns. */
function ourEnglish() {
  const japanese = json('package.nls.ja.json');
  const pairs = [
    ...Object.entries(json('package.nls.json')).map(([key, text]) => [text, japanese[key]]),
    ...Object.entries(json('l10n/bundle.l10n.ja.json')),
  ];
  return (
    pairs
      // What has no word but the names of its fields is of no language.
      .filter(([english, other]) => english !== other && /[a-z]{4}/.test(english.replace(/\{\w+\}/g, '')))
      .map(([text]) => {
        const pattern = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+?');
        return { text, test: new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`) };
      })
  );
}
