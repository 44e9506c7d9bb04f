#!/usr/bin/env node
// Takes the pictures of the README and of the walkthrough in the real workbench: node test/browser/pictures.mjs [part of a name …]
import fs from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { root } from '../host/setup.mjs';
import { smallPng } from './support/small-png.mjs';
import { withWorkbench } from './support/workbench.mjs';

const folder = path.join(root, 'media', 'readme');
const size = { width: 1160, height: 720 };
const WRITE_UP = `Head Baker at Northwind Bakery: my interview

Round 1: Phone screen
1. Why do you want to work at Northwind?
2. Tell me about a time you had too many orders.

Round 2: Trial shift
1. How do you shape a loaf by hand?
2. What would you do if the oven failed at five in the morning?
3. Describe a situation in which you trained somebody.
They also asked how I keep the kitchen clean.

At the end I asked: what does the team look like?

What they look for
- Planning: keeps several doughs on time.
- Teamwork: helps others before being asked.

Tips
- Visit the shop: taste three things.
`;
fs.mkdirSync(folder, { recursive: true });

const only = process.argv.slice(2);

async function take(name, options, work) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) return;
  await withWorkbench(`picture-${name}`, { size, ...options }, async (workbench) => {
    await work(workbench);
    fs.copyFileSync(await workbench.screenshot(`picture-${name}`), path.join(folder, `${name}.png`));
  });
}

await take('answer-light', { fixture: 'sample' }, async (workbench) => {
  await workbench.showViews();
  await workbench.row(/Describe a situation/).click();
  await workbench.waitForText('## Situation');
  await workbench.page.locator('.codelens-decoration').first().waitFor();
  await workbench.page
    .getByText('After four weeks')
    .first()
    .click()
    .catch(() => undefined);
});

await take('fix-dark', { fixture: 'sample', settings: { 'workbench.colorTheme': 'Default Dark Modern' } }, async (workbench) => {
  await workbench.showViews();
  await workbench.row(/challenging event/).click();
  await workbench.until('it is marked', async () => (await workbench.marks()).remarks > 0);
  await workbench.quickFixes('.squiggly-info');
});

await take('skill-areas-light', { fixture: 'sample' }, async (workbench) => {
  const { page } = workbench;
  await workbench.showViews();
  await workbench.row(/Describe a situation/).waitFor();
  await page.locator('.pane-header', { hasText: 'Questions' }).click();
  await page.locator('.pane-header', { hasText: 'Skill Areas' }).click();
  await workbench.row(/Data-driven decision making/).click();
  await workbench.row(/Source and tool/).waitFor();
  await page.keyboard.press('Escape');
  await workbench.openFile('tiktok-live-japan/answers/data-strategic-decision.md');
});

await take(
  'structure-light',
  {
    fixture: 'sample',
    files: {
      'tiktok-live-japan/answers/prose.md':
        '---\nquestion: challenging-event\n---\n# Describe a difficult event and how you turned it around.\n\nLast spring our reading night on the platform had three viewers ten minutes in. I was asked to get it to thirty before the author came on. I read the chat aloud, asked each newcomer for the last book they had put down, and moved the author from nine to half past eight. We closed with forty-six viewers, and the author asked for a second night.\n',
    },
  },
  async (workbench) => {
    await workbench.openFile('tiktok-live-japan/answers/prose.md');
    await workbench.waitForText('Last spring');
    await workbench.command('STAR: Structure This Draft');
    await workbench.page.getByText('Put the draft under these headings').waitFor();
  },
);

await take('import-light', { files: { 'shop.md': '# My other notes\n' }, size: { width: 1280, height: 760 } }, async (workbench) => {
  const { page } = workbench;
  await page.evaluate((words) => navigator.clipboard.writeText(words), WRITE_UP);
  await workbench.command('STAR: Import Write-Up');
  await workbench.pick('Clipboard');
  await page.locator('.quick-input-title', { hasText: 'nothing is written yet' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-title', { hasText: 'What Goes In' }).waitFor();
  for (let row = 0; row < 5; row++) await page.keyboard.press('ArrowDown');
});

await take('japanese-light', { fixture: 'sample-ja', language: 'ja' }, async (workbench) => {
  await workbench.showViews();
  await workbench.row(/データを使って/).click();
  await workbench.waitForText('## 状況');
  await workbench.page.locator('.codelens-decoration').first().waitFor();
});
await take(
  'beside-light',
  {
    fixture: 'sample',
  },
  async (workbench) => {
    const { page } = workbench;
    await workbench.showViews();
    await workbench.row(/Describe a situation/).click();
    await workbench.waitForText('## Situation');
    await page.locator('.codelens-decoration').first().waitFor();
    await page.locator('.view-line', { hasText: '## Task' }).first().click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('/');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
);

// The walkthrough ships with the extension: small windows, few colours, in both languages and themes.
const SMALL = { width: 880, height: 540 };
const COLOURS = 8;

for (const [language, words] of [
  [
    'en',
    {
      fixture: 'sample',
      story: /Describe a situation/,
      fresh: /How do you prioritize/,
      opened: '## Situation',
      next: 'STAR: Next Question',
      calibrate: 'STAR: Read Aloud Calibration',
    },
  ],
  [
    'ja',
    {
      fixture: 'sample-ja',
      story: /データを使って/,
      fresh: /優先順位/,
      opened: '## 状況',
      next: 'STAR: 次の質問へ',
      calibrate: 'STAR: 音読で話す速さを測る',
    },
  ],
]) {
  for (const [theme, tone] of [
    ['Default Light Modern', 'light'],
    ['Default Dark Modern', 'dark'],
  ])
    await walkthrough(language, words, theme, tone);
}

async function walkthrough(language, words, theme, tone) {
  if (only.length > 0 && !only.some((part) => `walkthrough-${language}-${tone}`.includes(part))) return;
  const files = { 'tiktok-live-japan/answers/challenging-event.md': language === 'ja' ? japaneseStory() : undefined };
  const options = {
    fixture: words.fixture,
    size: SMALL,
    settings: { 'workbench.colorTheme': theme, 'workbench.statusBar.visible': true, 'breadcrumbs.enabled': false },
    ...(language === 'ja' && { language, files }),
  };
  await withWorkbench(`picture-walkthrough-${language}-${tone}`, options, async (workbench) => {
    const { page } = workbench;
    const keep = async (step, clip) => {
      const file = await workbench.screenshot(`picture-walkthrough-${step}-${language}-${tone}`, clip);
      const name = `${step}-${tone}${language === 'en' ? '' : `.${language}`}.png`;
      fs.writeFileSync(path.join(root, 'media', 'walkthrough', name), await fewColours(fs.readFileSync(file)));
    };
    await workbench.showViews();
    await workbench.row(words.story).waitFor();
    const border = (await page.locator('.part.sidebar').boundingBox()).width + 50;
    await drag(page, border, 442);
    await keep('guide', { x: 0, y: 36, width: 444, height: 240 });
    await drag(page, 442, border);
    await workbench.row(words.story).click();
    await workbench.waitForText(words.opened);
    await workbench.command(words.next);
    await page.getByRole('tab', { name: 'challenging-event.md' }).waitFor();
    await keep('next', { x: 0, y: 320, width: 460, height: 220 });
    await workbench.row(words.fresh).click();
    await workbench.waitForText(words.opened);
    await page.keyboard.press('Control+B');
    await keep('question', { x: 48, y: 36, width: 520, height: 260 });
    await page.getByRole('tab', { name: 'challenging-event.md' }).click();
    await page.getByRole('tab', { name: 'challenging-event.md', selected: true }).waitFor();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+End');
    await workbench.until('it is marked', async () => Object.values(await workbench.marks()).some((count) => count > 0));
    const mark = await page.locator('.monaco-editor .squiggly-info, .monaco-editor .squiggly-warning').last().boundingBox();
    await page.mouse.move(mark.x + 8, mark.y + mark.height / 2);
    await page.locator('.monaco-hover:visible').first().waitFor();
    await keep('write', { x: 48, y: 140, width: 690, height: 260 });
    await page.keyboard.press('Escape');
    await workbench.command(words.calibrate);
    for (let step = 0; step < 2; step++) {
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(500);
    await keep('speak', { x: 100, y: 0, width: 640, height: 190 });
    await page.keyboard.press('Escape');
  });
}

/** Moves the border of the side bar. */
async function drag(page, from, to) {
  await page.mouse.move(from, 300);
  await page.mouse.down();
  await page.mouse.move(to, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(to + 150, 500);
}

/** The picture with a small palette: a third of the size, and hard to tell from the whole one. */
async function fewColours(png) {
  const image = UPNG.decode(png);
  return smallPng(Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS)));
}

function japaneseStory() {
  return `---
question: challenging-event
---
# 苦労したイベントと、それをどう立て直したかを教えてください。

## 状況

昨年、書店で二時間の朗読配信を企画しましたが、開始の四十分前に著者の電車が止まりました。

## 課題

著者が着くまで視聴者に残ってもらうことが私の役割でした。

## 行動

私はコメントを質問ごとに整理し、よく出る質問から編集者に答えてもらいました。待つ人の名前を読み上げ、電車の位置も五分ごとに伝えました。

## 結果

著者は無事に到着し、みなさんに喜んでいただけました。
`;
}
process.exit(0);
