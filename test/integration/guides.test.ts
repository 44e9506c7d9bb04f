import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, flatTree, marks, open, readFile, tree, until, workspaceUri, writeFile } from './support/editor';

const QUESTIONS = 'starDrafts.questions';
const guide = (body: string, front = 'type: interview-guide') => `---\n${front}\n---\n# Odd\n\n${body}`;
const codes = (uri: vscode.Uri) => marks(uri).map(({ rule }) => rule);
let name = '';
let count = 0;

suite('Guides that are odd or broken', () => {
  setup(() => {
    name = `odd-${++count}`;
  });
  teardown(async () => {
    await closeAll();
    await deleteFile(name).catch(() => undefined);
    await until('the guide is gone', async () => (await tree(QUESTIONS)).length === 1);
  });

  for (const [what, body, code] of [
    ['no rounds', '## Skill areas\n\n### Baking\n- **Dough**: shapes it\n', 'no-rounds'],
    ['the same question twice', '## Rounds\n\n### 1. Talk\n\n1. Why us?\n2. Why us?\n', 'same-question-twice'],
    [
      'a skill area that no question names',
      '## Rounds\n\n### 1. Talk\n\n1. Why us?\n\n## Skill areas\n\n### Baking\n',
      'unused-skill-area',
    ],
    ['an unknown skill area', '## Rounds\n\n### 1. Talk\n\n1. Why us?\n   - Skill areas: **Flying**\n', 'unknown-skill-area'],
    ['an unknown kind', '## Rounds\n\n### 1. Talk\n\n1. Why us?\n   - Kind: sung\n', 'unknown-kind'],
    ['a code block that is not closed', '```\n\n## Rounds\n\n### 1. Talk\n\n1. Why us?\n', 'unclosed-fence'],
    [
      'two versions of a merge',
      '## Rounds\n\n### 1. Talk\n\n<<<<<<< HEAD\n1. Why us?\n=======\n1. Why here?\n>>>>>>> draft\n',
      'conflict-markers',
    ],
  ] as const) {
    test(`with ${what}: is listed, says so, and keeps every byte`, async () => {
      const text = guide(body);
      const editor = await open(await writeFile(`${name}/guide.md`, text));
      await until('the problem is marked', () => codes(editor.document.uri).includes(code));
      await until('the guide is listed', async () => (await tree(QUESTIONS)).length === 2);
      assert.equal(await readFile(editor.document.uri), text);
    });
  }

  test('two questions with the same words get answers of their own', async () => {
    await writeFile(`${name}/guide.md`, guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n2. Why us?\n'));
    await until('the guide is listed', async () => (await tree(QUESTIONS)).length === 2);
    const uri = workspaceUri(name, 'guide.md').toString();
    await vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: uri, question: 'why-us' });
    await closeAll();
    await vscode.commands.executeCommand('starDrafts.draftAnswer', { guide: uri, question: 'why-us-2' });
    assert.deepEqual((await vscode.workspace.fs.readDirectory(workspaceUri(name, 'answers'))).map(([file]) => file).sort(), [
      'why-us-2.md',
      'why-us.md',
    ]);
  });

  for (const [what, question] of [
    ['a path', '../../x'],
    ['a device name', 'CON'],
    ['three hundred characters', 'Why '.repeat(75)],
    ['emoji', '👩‍💻 🎤 👩‍💻'],
    ['signs that no file name has', 'What: why? <how> | "who"'],
  ] as const) {
    test(`a question that is ${what} makes a sound file inside the answers folder`, async () => {
      await writeFile(`${name}/guide.md`, guide(`## Rounds\n\n### 1. Talk\n\n1. ${question}\n`));
      await until('the guide is listed', async () => (await tree(QUESTIONS)).length === 2);
      const row = (await flatTree(QUESTIONS)).find(
        ({ node }) =>
          (node as { type?: string; guide?: string }).type === 'question' && (node as { guide: string }).guide.includes(`${name}/`),
      );
      await vscode.commands.executeCommand('starDrafts.draftAnswer', row?.node);
      const files = await vscode.workspace.fs.readDirectory(workspaceUri(name, 'answers'));
      assert.equal(files.length, 1);
      assert.match(files[0]![0], /^[^\p{C}/\\:*?"<>|.][^\p{C}/\\:*?"<>|]*\.md$/u);
      assert.deepEqual((await vscode.workspace.fs.readDirectory(workspaceUri(name))).map(([file]) => file).sort(), ['answers', 'guide.md']);
    });
  }

  test('the drafts of an answer stand in the order of their numbers', async () => {
    await writeFile(`${name}/guide.md`, guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n'));
    for (const draft of ['10', '2']) await writeFile(`${name}/answers/why-${draft}.md`, '# Why us?\n');
    await writeFile(`${name}/answers/why.md`, '# Why us?\n');
    const drafts = await until('all are listed', async () => {
      const found = (await tree(QUESTIONS)).find(({ label }) => label === 'Odd')?.children[0]?.children[0]?.children;
      return found?.length === 3 && found;
    });
    assert.deepEqual(
      drafts.map(({ label }) => label),
      ['why.md', 'why-2.md', 'why-10.md'],
    );
  });

  test('while its form is broken, what was read of it last stays, and its row says so', async () => {
    const whole = guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n\n## Tips\n\n- [ ] Sleep\n');
    const uri = await writeFile(`${name}/guide.md`, whole);
    await writeFile(`${name}/answers/why.md`, '# Why us?\n\n## Situation\n\nI bake.\n');
    const row = async () => (await tree(QUESTIONS)).find(({ label }) => label === 'Odd');
    await until('the answer is listed', async () => (await row())?.children[0]?.children[0]?.description.startsWith('drafting'));
    for (const broken of [whole.replace('interview-guide', 'interview guid'), whole.replace('\n---\n', '\n'), '']) {
      await writeFile(`${name}/guide.md`, broken);
      await until('the row says so', async () => (await row())?.description === 'cannot be read');
      assert.equal((await row())?.children[0]?.children[0]?.label, 'Why us?');
      await writeFile(`${name}/guide.md`, whole);
      await until('it is read again', async () => (await row())?.description !== 'cannot be read');
    }
    assert.equal(await readFile(uri), whole);
  });

  test('a guide without answers keeps its questions as well while its form is broken', async () => {
    const whole = guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n');
    await writeFile(`${name}/guide.md`, whole);
    const row = async () => (await tree(QUESTIONS)).find(({ label }) => label === 'Odd');
    await until('it is listed', async () => (await row())?.children[0]?.children[0]?.label === 'Why us?');
    await writeFile(`${name}/guide.md`, whole.replace('interview-guide', 'interview guid'));
    await until('its form is broken', async () => (await row())?.description !== '');
    assert.equal((await row())?.description, 'cannot be read');
    assert.equal((await row())?.children[0]?.children[0]?.label, 'Why us?');
  });

  test('a guide that opens a code block and never closes it is read up to there', async () => {
    await writeFile(`${name}/guide.md`, guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n\n## Notes\n\n```\nflour\n'));
    const row = await until('it is listed', async () => (await tree(QUESTIONS)).find(({ label }) => label === 'Odd'));
    assert.equal(row.children[0]?.children[0]?.label, 'Why us?');
    assert.notEqual(row.description, 'cannot be read');
  });

  test('goes and comes with any folder above it, nobody telling of the guide itself', async () => {
    const text = guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n');
    const listed = (...wanted: string[]) =>
      until(`what is listed is ${wanted.join(', ') || 'nothing'}`, async () => {
        const rows = (await tree(QUESTIONS)).map(
          ({ label, node }) => `${label} ${(node as { guide: string }).guide.split(`/${name}/`)[1]}`,
        );
        return rows.filter((row) => !row.endsWith(' undefined')).join(', ') === wanted.join(', ');
      });
    await writeFile(`${name}/2026/bakery/guide.md`, text);
    await listed('Odd 2026/bakery/guide.md');
    await deleteFile(name);
    await listed();
    await writeFile(`${name}/2026/bakery/guide.md`, text);
    await listed('Odd 2026/bakery/guide.md');
    await vscode.workspace.fs.rename(workspaceUri(name, '2026'), workspaceUri(name, '2025'));
    await listed('Odd 2025/bakery/guide.md');
    await deleteFile(`${name}/2025`);
    await writeFile(`${name}/2025/bakery/guide.md`, text.replace('# Odd', '# Even'));
    await listed('Even 2025/bakery/guide.md');
  });

  test('an empty guide.md is no guide', async () => {
    await writeFile(`${name}/guide.md`, '');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal((await tree(QUESTIONS)).length, 1);
  });

  test('an answer of 5 MB is listed with the reason and left alone', async () => {
    await writeFile(`${name}/guide.md`, guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n'));
    const uri = await writeFile(`${name}/answers/big.md`, `# Why us?\n\n${'All work and no play. '.repeat(240000)}`);
    const row = await until('it is listed', async () => (await flatTree(QUESTIONS)).find(({ label }) => label === 'big.md'));
    assert.equal(row.description, 'too large to read');
    assert.equal((await vscode.workspace.fs.stat(uri)).size, 11 + 22 * 240000);
  });

  test('an answer of invalid UTF-8 is listed with the reason and keeps its bytes', async () => {
    await writeFile(`${name}/guide.md`, guide('## Rounds\n\n### 1. Talk\n\n1. Why us?\n'));
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + (at % 64));
    const uri = await writeFile(`${name}/answers/odd.md`, bytes);
    const row = await until('it is listed', async () => (await flatTree(QUESTIONS)).find(({ label }) => label === 'odd.md'));
    assert.equal(row.description, 'not readable as text');
    assert.deepEqual(Uint8Array.from(await vscode.workspace.fs.readFile(uri)), bytes);
  });
});

suite('Skill areas and tips', () => {
  teardown(closeAll);

  test('areas name the answers that show them', async () => {
    const areas = await tree('starDrafts.skillAreas');
    assert.equal(areas.length, 4);
    const [data] = areas;
    assert.match(data?.description ?? '', /^shown in 1 answer/);
    assert.equal(data?.children.length, 6);
    const shown = data.children.find(({ children }) => children.length > 0)?.children[0];
    assert.ok(shown?.item.command);
    await vscode.commands.executeCommand(shown.item.command.command, ...(shown.item.command.arguments ?? []));
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith('/data-strategic-decision.md'));
  });

  test('an area with no more than a description has the facets of the competency that it is', async () => {
    const folder = 'planner';
    await writeFile(
      `${folder}/guide.md`,
      '---\ntype: interview-guide\nlanguage: en\n---\n# Planner\n\n## Rounds\n\n### 1. Talk\n\n1. Tell me about a busy week. {#busy-week}\n   - Kind: behavioural\n   - Skill areas: **Planning**\n\n## Skill areas\n\n### Planning\nPuts a week in order.\n',
    );
    await writeFile(
      `${folder}/answers/week.md`,
      '---\nquestion: busy-week\n---\n## Action\nI drew up a timetable of nine days and moved two deadlines. Then I booked the hall.\n',
    );
    await until('its facets are listed', async () => {
      const guide = (await tree('starDrafts.skillAreas')).find(({ label }) => label === 'Planner');
      const area = guide?.children[0];
      return area?.description === 'shown in 1 answer' && area.children.length >= 2;
    });
    // The guide of the answer in front stands before the others.
    const guides = async () => (await tree('starDrafts.skillAreas')).map(({ label }) => label);
    for (const [place, first] of [
      [folder, true],
      ['tiktok-live-japan', false],
      [folder, true],
    ] as const) {
      await open(workspaceUri(place, 'answers', place === folder ? 'week.md' : 'data-strategic-decision.md'));
      await until(`${place} is first`, async () => (await guides()).indexOf('Planner') === (first ? 0 : 1));
    }
    await closeAll();
    await deleteFile(`${folder}/answers/week.md`);
    await deleteFile(`${folder}/guide.md`);
    await until('one guide is left', async () => (await tree('starDrafts.skillAreas')).length === 4);
  });

  test('tips have a checkbox each, bound to the file', async () => {
    const tips = await tree('starDrafts.tips');
    assert.deepEqual(
      tips.map(({ label }) => label),
      ['Know the Product', 'Prepare Data-Driven Examples', 'Be Ready for Cross-Cultural Scenarios', 'Focus on User-Centric Strategies'],
    );
    const editor = await open(workspaceUri('tiktok-live-japan', 'guide.md'));
    const at = editor.document.getText().indexOf('[ ] **Know the Product') + 1;
    await editor.edit((edit) => edit.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 1)), 'x'));
    await until('the box is ticked', async () => {
      const box = (await tree('starDrafts.tips'))[0]?.item.checkboxState;
      return typeof box === 'object' && box.state === vscode.TreeItemCheckboxState.Checked;
    });
  });
});
