// Puts a folder of fixtures together: its own files, and beside the answers the guide that ships.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

/**
 * Copies `test/fixtures/<name>` to `destination`. Folders that are named after a bundled guide get that guide, in
 * Japanese where the name of the fixture ends in `-ja`.
 */
export function copyFixture(name, destination) {
  fs.cpSync(path.join(root, 'test', 'fixtures', name), destination, { recursive: true });
  const language = name.endsWith('-ja') ? 'ja' : 'en';
  const guides = path.join(root, 'media', 'guides');
  for (const guide of fs.readdirSync(guides)) {
    const folder = path.join(destination, guide);
    if (fs.existsSync(folder)) fs.copyFileSync(path.join(guides, guide, `guide.${language}.md`), path.join(folder, 'guide.md'));
  }
}

/** The language of the sample, and of an interface that has no other: Japanese where the machine speaks it, else none is named. */
export function languageOfMachine() {
  return /^ja\b/.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'ja' : undefined;
}
