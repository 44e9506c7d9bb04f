#!/usr/bin/env node
// Takes the pictures of the README in the real workbench: node test/browser/pictures.mjs
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../host/setup.mjs';
import { withWorkbench } from './support/workbench.mjs';

const folder = path.join(root, 'media', 'readme');
const size = { width: 1160, height: 720 };
fs.mkdirSync(folder, { recursive: true });

async function take(name, options, work) {
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

await take('japanese-light', { fixture: 'sample-ja', language: 'ja' }, async (workbench) => {
  await workbench.showViews();
  await workbench.row(/データを使って/).click();
  await workbench.waitForText('## 状況');
  await workbench.page.locator('.codelens-decoration').first().waitFor();
});
process.exit(0);
