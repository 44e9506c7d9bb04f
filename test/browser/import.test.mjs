import assert from 'node:assert/strict';
import { withWorkbench } from './support/workbench.mjs';

const WRITE_UP = `My interviews at Northwind Bakery (Head Baker, Oslo)

I applied in spring and had three talks. Hope this helps somebody!

Round 1: Phone screen with HR
- Why do you want to work at Northwind?
- Tell me about a time you had too many orders.
They also asked how I keep the kitchen clean.

Round 2: Trial shift
1. How do you shape a loaf by hand?
2. What would you do if the oven failed at five in the morning?
I answered that I would call the second bakery.

Round 3: Talk with the owner
"Describe a situation in which you trained somebody."
"How would you raise sales of rye bread?"
At the end I asked: what does the team look like?

What they look for
Planning: keeps several doughs on time.
Team work: helps others before being asked.

Tips
- Visit the shop: taste three things.
- Practise shaping the night before.

Follow us on https://example.com
`;

async function startFromClipboard(workbench, text) {
  const { page } = workbench;
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await workbench.command('STAR: Import Write-Up');
  await workbench.pick('Clipboard');
}

const rows = (workbench) => workbench.page.locator('.quick-input-list .monaco-list-row');

/** The button that ends the list stands between the box and the list. */
async function tabIntoList({ page }) {
  const list = page.locator('.quick-input-list .monaco-list:focus');
  for (let stop = 0; stop < 3 && !(await list.count()); stop++) await page.keyboard.press('Tab');
  await list.waitFor();
  await page.keyboard.press('Home');
}

const isAt = (workbench, title) => workbench.page.locator('.quick-input-title', { hasText: title }).waitFor();

suite('Import in the workbench', () => {
  test('a text that is no write-up is told apart; one that is becomes a guide after a review that writes nothing, with the keyboard only', () =>
    withWorkbench('import', { files: { 'README.md': '# Mine\n' } }, async (workbench) => {
      const { page } = workbench;
      await startFromClipboard(workbench, 'Milk, eggs, bread.\nCall the plumber.\n');
      await isAt(workbench, 'does not make a useful guide');
      await workbench.screenshot('import-low');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.tab').count(), 0, 'Escape leaves everything as it is.');

      await startFromClipboard(workbench, WRITE_UP);
      await isAt(workbench, 'nothing is written yet');
      await rows(workbench).filter({ hasText: 'Create the guide' }).waitFor();
      await workbench.waitForText('1. Why do you want to work at Northwind?');
      await workbench.screenshot('import-1-menu');

      // The first question is dropped: the guide beside the list follows at once.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await isAt(workbench, 'What Goes In');
      await tabIntoList(workbench);
      await page.keyboard.press('ArrowDown');
      await rows(workbench).filter({ hasText: 'Why do you want' }).and(page.locator('.focused')).waitFor();
      await page.keyboard.press('Space');
      await workbench.until('the question is gone', async () => !(await workbench.text()).includes('1. Why do you want'));
      await workbench.screenshot('import-2-over');
      await page.keyboard.press('Enter');

      // What was left out is listed with its reason and its line.
      await isAt(workbench, 'nothing is written yet');
      await workbench.pick('What was left out');
      await isAt(workbench, 'What Was Left Out');
      await rows(workbench).filter({ hasText: 'what does the team look like' }).filter({ hasText: 'line 18' }).waitFor();
      await workbench.screenshot('import-3-not');
      await page.keyboard.press('Escape');

      // Two rounds become one.
      await isAt(workbench, 'nothing is written yet');
      await workbench.pick('Merge rounds');
      await isAt(workbench, 'Merge Rounds');
      await tabIntoList(workbench);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await isAt(workbench, 'nothing is written yet');
      await rows(workbench).filter({ hasText: '2 rounds' }).waitFor();

      await workbench.pick('Name the folder');
      await isAt(workbench, 'Name the Folder');
      await page.locator('.quick-input-widget input[type=text]').fill('northwind');
      await page.keyboard.press('Enter');
      await isAt(workbench, 'nothing is written yet');
      await workbench.screenshot('import-4-menu');

      // Left by Escape, what was chosen waits for the same text.
      await page.keyboard.press('Escape');
      await startFromClipboard(workbench, WRITE_UP);
      await isAt(workbench, 'nothing is written yet');
      await rows(workbench).filter({ hasText: '2 rounds' }).waitFor();
      await rows(workbench).filter({ hasText: 'northwind' }).first().waitFor();
      assert.equal(workbench.exists('northwind'), false, 'Nothing is written before it is accepted.');

      await page.keyboard.press('Enter');
      await workbench.until('the guide is written', () => workbench.exists('northwind/guide.md'));
      await workbench.row(/Tell me about a time you had too many orders/).waitFor();
      await page.locator('.part.sidebar [role=treeitem][aria-selected=true]', { hasText: 'Northwind' }).waitFor();
      await workbench.screenshot('import-5-guide');
      const guide = workbench.read('northwind/guide.md');
      assert.doesNotMatch(guide, /Why do you want to work/);
      assert.equal(guide.match(/^### \d/gm).length, 2);
      assert.equal(await page.getByRole('tab', { name: 'The guide to be' }).count(), 0);
    }));

  test('in Japanese, in a dark theme', () =>
    withWorkbench(
      'import-ja',
      { language: 'ja', files: { 'memo.md': JAPANESE }, settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
      async (workbench) => {
        const { page } = workbench;
        await workbench.openFile('memo.md');
        await workbench.command('体験記を取り込む（インポート）');
        await workbench.pick('開いているエディター');
        await isAt(workbench, 'まだ何も書き込んでいません');
        await workbench.screenshot('import-ja-1-menu');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await isAt(workbench, 'ガイドに入れるもの');
        await page.keyboard.press('ArrowDown');
        await workbench.screenshot('import-ja-2-over');
        await page.keyboard.press('Escape');
        await isAt(workbench, 'まだ何も書き込んでいません');
        await workbench.pick('を作る');
        await workbench.row(/志望動機を教えてください/).waitFor();
        await workbench.screenshot('import-ja-3-guide');
      },
    ));
});

const JAPANESE = `青葉書店 企画職 面接体験記

全部で三回の面接でした。参考になれば幸いです。

一次面接（人事）
・志望動機を教えてください。
・学生時代に最も力を入れたことは何ですか？

二次面接（現場社員）
①「データを使って判断した経験を教えてください。」
②売上を伸ばすために何をしますか。
いちばん困ったことも聞かれました。

最終面接（役員）
・五年後、どうなっていたいですか？

求められるスキル
計画性：複数の仕事を期限までに進める力
協働：他部署と足並みをそろえる力

アドバイス
・店舗を三つ見ておくこと
`;
