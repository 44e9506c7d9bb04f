// One window a test, as if on a machine of its own: the packaged extension, a fresh copy of a folder, and hands to work it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyFixture } from '../../host/sample.mjs';
import { launch, openWindow, seen, startServer } from '../../host/session.mjs';
import { root } from '../../host/setup.mjs';

const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `star-drafts-${version}.vsix`);
const pictures = path.join(root, 'test', 'browser', 'screenshots');

let host;

/** One server and one browser for all windows of this process, which end with it; each window has storage and settings of its own. */
function hosts() {
  return (host ??= Promise.all([startServer({ vsix: [vsix] }), launch()]).then(([server, browser]) => ({ server, browser })));
}

/**
 * Opens a window.
 * @param {{ fixture?: string, files?: Record<string, string>, language?: string, settings?: object, size?: { width: number, height: number } }} options
 * `fixture` is a folder under test/fixtures; `files` are written into the folder by their relative path. `noFolder` opens an empty window.
 */
export async function openWorkbench({ fixture, files = {}, language, settings = {}, size, noFolder = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sd-ui-'));
  if (fixture) copyFixture(fixture, folder);
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  const { server, browser } = await hosts();
  server.setUser(settings);
  const { page, context, go } = await openWindow(browser, server.port, { ...(!noFolder && { folder }), language, ...(size && { size }) });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await go();
  await page.locator('.monaco-workbench').waitFor({ timeout: 30000 });
  const workbench = new Workbench(page, folder);
  workbench.close = async () => {
    await context.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return workbench;
}

/** Runs a test with a workbench of its own; on failure it leaves a picture. */
export async function withWorkbench(name, options, work) {
  const workbench = await openWorkbench(options);
  try {
    await work(workbench);
  } catch (error) {
    await workbench.screenshot(`failed-${name}`).catch(() => undefined);
    throw error;
  } finally {
    await workbench.close();
  }
}

/** Milliseconds after which something is tried anew. */
const SOON = 4000;

/** Whether the work comes to its end, so that it can be tried again where it does not. */
async function succeeds(work) {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

class Workbench {
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
  }

  /** Shows our views. */
  async showViews() {
    await this.page.getByRole('tab', { name: 'STAR Drafts' }).first().click();
    await this.page.locator('.pane-header').first().waitFor();
  }

  row(name) {
    return this.page.getByRole('treeitem', { name });
  }

  /** Runs a command of the palette by its whole title. */
  async command(title) {
    const { page } = this;
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    const input = page.locator('.quick-input-widget input[type=text]');
    // Right after the start the palette does not know our commands yet, and one that is still closing may take F1 with it: ask again.
    await this.until(
      `the palette offers ${title}`,
      () =>
        succeeds(async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('F1');
          await input.waitFor({ timeout: SOON });
          await input.fill(`>${title}`, { timeout: SOON });
          await row.waitFor({ timeout: SOON });
        }),
      60000,
    );
    await page.keyboard.press('Enter');
  }

  /** Chooses a row of the open quick pick. */
  async pick(text) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    // The list holds only the rows in sight, so filter first; the palette may still be closing where the list is to open.
    await this.until(`the list offers ${text}`, () =>
      succeeds(async () => {
        await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: SOON });
        await this.page.locator('.quick-input-widget input[type=text]').fill(text, { timeout: SOON });
        await row.waitFor({ timeout: SOON });
      }),
    );
    await this.page.keyboard.press('Enter');
  }

  async openFile(relative) {
    const name = path.basename(relative);
    const where = path.dirname(relative).replace(/^\.$/, '');
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).filter({ hasText: where }).first();
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await this.until(`the list of files offers ${name}`, () =>
      succeeds(async () => {
        await this.page.keyboard.press('Control+P');
        await input.waitFor({ timeout: SOON });
        await input.fill(relative, { timeout: SOON });
        await row.waitFor({ timeout: SOON });
      }),
    );
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('tab', { name, selected: true }).waitFor();
  }

  /** Waits for the words in the editor in front; spaces of every kind are the same. */
  async waitForText(words) {
    await this.until(`the editor shows ${words}`, async () =>
      (await this.text()).replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ')),
    );
  }

  /** What the editor shows of its text. */
  async text() {
    // The editor re-uses its lines, so they stand in no order but that of their place.
    const lines = await this.page.locator('.monaco-editor .view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.join('\n').replace(/\u00a0/g, ' ');
  }

  /** Our marks in the editor in front, by level. */
  async marks() {
    return {
      warnings: await this.page.locator('.monaco-editor .squiggly-warning').count(),
      remarks: await this.page.locator('.monaco-editor .squiggly-info').count(),
    };
  }

  /** Rests the mouse on the first mark until its hover shows the words. */
  async hover(mark, words) {
    const { page } = this;
    const place = page.locator(`.monaco-editor ${mark}`).first();
    const shown = page.locator('.monaco-hover:visible', { hasText: words }).first();
    await this.until(`the hover says ${words}`, async () => {
      const box = await place.boundingBox();
      if (!box) return false;
      await page.mouse.move(0, 0);
      await page.mouse.move(box.x + 4, box.y + box.height - 6);
      return shown.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Opens the light bulb on the first mark and lists its entries. */
  async quickFixes(mark = '.squiggly-info, .squiggly-warning') {
    const { page } = this;
    const menu = page.locator('.action-widget .action');
    await this.until('the quick fixes are listed', async () => {
      const box = await page
        .locator(`.monaco-editor ${mark.split(', ').join(', .monaco-editor ')}`)
        .first()
        .boundingBox();
      if (!box) return false;
      await page.mouse.click(box.x + 4, box.y + box.height - 6);
      await page.keyboard.press('Control+.');
      await menu
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      return (await menu.count()) > 0;
    });
    return (await menu.allInnerTexts()).map((text) => text.replace(/\u00a0/g, ' ').trim());
  }

  async applyFix(title) {
    const titles = await this.quickFixes();
    const at = titles.findIndex((text) => text.includes(title));
    assert.ok(at >= 0, `No quick fix ${title} among: ${titles.join(' | ')}`);
    await this.page.locator('.action-widget .action').nth(at).click();
  }

  async save() {
    await this.page.keyboard.press('Control+S');
  }

  /** Changes settings of the open folder; the window follows by itself. */
  set(settings) {
    const file = path.join(this.folder, '.vscode', 'settings.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(settings));
  }

  read(relative) {
    return fs.readFileSync(path.join(this.folder, relative), 'utf8');
  }

  exists(relative) {
    return fs.existsSync(path.join(this.folder, relative));
  }

  async until(what, condition, milliseconds = 30000) {
    const end = Date.now() + milliseconds;
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (Date.now() > end) assert.fail(`Waited ${milliseconds} ms in vain: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** A picture without half-faded parts, in the folder of screenshots; of a part of the window if `clip` is given. */
  async screenshot(name, clip) {
    fs.mkdirSync(pictures, { recursive: true });
    const file = path.join(pictures, `${name}.png`);
    await seen(this.page, async () => {
      await this.page.waitForTimeout(700);
      await this.page.screenshot({ path: file, animations: 'disabled', ...(clip && { clip }) });
    });
    return file;
  }
}
