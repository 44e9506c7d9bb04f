import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULE_TABLE } from './support/rule-table';

const ROOT = path.join(__dirname, '..', '..', '..');
const README = path.join(ROOT, 'README.md');

interface Setting {
  type: string;
  default: unknown;
  markdownDescription: string;
}

/** The part of the README between `<!-- name -->` and `<!-- /name -->` is made from the code. */
function part(name: string, made: string): void {
  const readme = readFileSync(README, 'utf8');
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  const wanted = readme.replace(pattern, (_, open: string, close: string) => `${open}\n${made}\n\n${close}`);
  if (process.env['UPDATE_README'] === '1') writeFileSync(README, wanted);
  else assert.equal(readme, wanted, `The part "${name}" of the README is not up to date: run the unit tests with UPDATE_README=1.`);
}

suite('The README', () => {
  test('has every check with its level, thresholds and source', () => {
    const rows = RULE_TABLE.map(({ id, summary, level, thresholds, source }) => {
      const figures = thresholds
        .map(({ key, value, unit, name }) => `\`${key}\`: ${name} ${value}${unit === 'percent' ? '%' : unit === 'seconds' ? ' s' : ''}`)
        .join('<br>');
      return `| \`${id}\` | ${summary} | ${level} | ${figures || '–'} | ${source} |`;
    });
    part('checks', ['| Check | Speaks on | Level, at most | Thresholds | Source |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'));
  });

  test('has every setting with its default', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      contributes: { configuration: { properties: Record<string, Setting> }[] };
    };
    const words = JSON.parse(readFileSync(path.join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;
    const rows = manifest.contributes.configuration
      .flatMap(({ properties }) => Object.entries(properties))
      .map(
        ([name, setting]) =>
          `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${words[setting.markdownDescription.slice(1, -1)]} |`,
      );
    part('settings', ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n'));
  });
});
