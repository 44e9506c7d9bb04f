import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Folder, System } from '../support/disk';
import { Editor } from '../support/editor';

const guide = (title: string) => `---\ntype: interview-guide\n---\n# ${title}\n\n## Rounds\n\n### 1. Talk\n\n1. Why us?\n`;
const SYSTEMS: readonly System[] = ['linux', 'other'];

/** Guides and answers as they are on the disk. */
function onDisk(folder: Folder | string | undefined, at = '/ws', found: string[] = [], guideAbove = ''): string[] {
  if (!(folder instanceof Map)) return found;
  const own = folder.get('guide.md');
  if (typeof own === 'string') found.push(`${at}/guide.md ${/^# (.*)$/m.exec(own)?.[1]}`);
  const above = typeof own === 'string' ? at : guideAbove;
  for (const [name, entry] of folder) {
    const child = `${at}/${name}`;
    if (entry instanceof Map) onDisk(entry, child, found, above);
    else if (name !== 'guide.md' && name.endsWith('.md') && above && child.startsWith(`${above}/answers/`))
      found.push(`${child} ${/^# (.*)$/m.exec(entry)?.[1]}`);
  }
  return found.sort();
}

/** Guides and answers as they are known. */
function known({ documents }: Editor): string[] {
  return documents.guides
    .flatMap(({ uri, parsed, answers }) => [
      `${uri.path} ${parsed.guide.title}`,
      ...answers.map((answer) => `${answer.uri.path} ${answer.summary?.title}`),
    ])
    .sort();
}

async function started(seed: number, system: System, before: (editor: Editor) => void): Promise<Editor> {
  const editor = new Editor(seed, system);
  before(editor);
  await editor.clock.pass(1000);
  editor.disk.watchAll();
  void editor.documents.start();
  await editor.clock.pass(1000);
  return editor;
}

suite('Files that change outside of VS Code', () => {
  for (const system of SYSTEMS) {
    for (const [what, before, change] of [
      [
        'a folder that is deleted and made again at once',
        ({ disk }) => disk.write('/ws/bakery/guide.md', guide('Baker')),
        async ({ disk, clock }) => {
          disk.remove('/ws/bakery');
          await clock.pass(clock.any(0, 100));
          disk.write('/ws/bakery/guide.md', guide('Miller'));
        },
      ],
      [
        'a folder that goes a moment after its guide and is made again at once',
        ({ disk }) => disk.write('/ws/bakery/guide.md', guide('Baker')),
        async ({ disk, clock }) => {
          disk.remove('/ws/bakery/guide.md');
          await clock.pass(clock.any(80, 150));
          disk.remove('/ws/bakery');
          await clock.pass(clock.any(0, 100));
          disk.write('/ws/bakery/guide.md', guide('Miller'));
        },
      ],
      [
        'a folder above the folder of a guide is deleted',
        ({ disk }) => disk.write('/ws/jobs/2026/bakery/guide.md', guide('Baker')),
        ({ disk }) => Promise.resolve(disk.remove('/ws/jobs')),
      ],
      [
        'a folder above the folder of a guide is renamed',
        ({ disk }) => {
          disk.write('/ws/jobs/2026/bakery/guide.md', guide('Baker'));
          disk.write('/ws/jobs/2026/bakery/answers/why.md', '# Why us?\n');
        },
        ({ disk }) => Promise.resolve(disk.move('/ws/jobs', '/ws/old')),
      ],
      [
        'a folder is moved deep into the workspace',
        ({ disk }) => {
          disk.makeFolder('/ws/a/b/c');
          disk.write('/elsewhere/jobs/bakery/guide.md', guide('Baker'));
        },
        ({ disk }) => Promise.resolve(disk.move('/elsewhere/jobs', '/ws/a/b/c/jobs')),
      ],
      [
        'an archive is unpacked slowly',
        () => undefined,
        async ({ disk, clock }) => {
          disk.makeFolder('/ws/jobs/bakery/answers');
          for (let file = 0; file < 5; file++) {
            disk.write(`/ws/jobs/bakery/${file}.pdf`, 'PDF');
            await clock.pass(150);
          }
          disk.write('/ws/jobs/bakery/guide.md', guide('Baker'));
          await clock.pass(150);
          disk.write('/ws/jobs/bakery/answers/why.md', '# Why us?\n');
        },
      ],
      [
        'another branch is checked out',
        ({ disk }) => {
          for (const name of ['bakery', 'mill/first', 'mill/second']) disk.write(`/ws/jobs/${name}/guide.md`, guide(name));
          disk.write('/ws/jobs/bakery/answers/why.md', '# Why us?\n');
        },
        async ({ disk, clock }) => {
          disk.remove('/ws/jobs/bakery');
          disk.remove('/ws/jobs/mill');
          await clock.pass(clock.any(0, 10));
          disk.write('/ws/jobs/mill/first/guide.md', guide('other'));
          disk.write('/ws/jobs/mill/first/answers/why.md', '# Why us?\n');
          disk.write('/ws/jobs/rink/ice/guide.md', guide('rink'));
        },
      ],
      [
        'a folder of answers is made again',
        ({ disk }) => {
          disk.write('/ws/bakery/guide.md', guide('Baker'));
          disk.write('/ws/bakery/answers/old/why.md', '# Why us?\n');
        },
        async ({ disk, clock }) => {
          disk.remove('/ws/bakery/answers');
          await clock.pass(clock.any(0, 100));
          disk.makeFolder('/ws/bakery/answers/new');
          await clock.pass(400);
          disk.write('/ws/bakery/answers/new/why.md', '# Why here?\n');
        },
      ],
    ] as readonly (readonly [string, (editor: Editor) => void, (editor: Editor) => Promise<void>])[]) {
      test(`${what}: what is known is true afterwards (${system})`, async () => {
        for (let seed = 0; seed < 6; seed++) {
          const editor = await started(seed, system, before);
          try {
            assert.deepEqual(known(editor), onDisk(editor.disk.find('/ws')), 'at the start');
            await change(editor);
            await editor.clock.pass(7000);
            assert.deepEqual(known(editor), onDisk(editor.disk.find('/ws')), `seed ${seed}`);
          } finally {
            editor.stop();
          }
        }
      });
    }
  }

  const names = fc.constantFrom('a', 'b', 'c');
  const place = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => `/ws/${parts.join('/')}`);
  const pause = fc.integer({ min: 0, max: 200 });
  const change = fc.oneof(
    fc.record({ do: fc.constant('guide' as const), at: place, pause }),
    fc.record({ do: fc.constant('answer' as const), at: place, pause }),
    fc.record({ do: fc.constant('folder' as const), at: place, pause }),
    fc.record({ do: fc.constant('remove' as const), at: place, pause }),
    fc.record({ do: fc.constant('move' as const), at: place, to: place, pause }),
  );

  let count = 0;
  async function make(editor: Editor, changes: readonly (typeof change extends fc.Arbitrary<infer Change> ? Change : never)[]) {
    const { disk, clock } = editor;
    for (const one of changes) {
      if (one.do === 'guide') disk.write(`${one.at}/guide.md`, guide(`G${++count}`));
      else if (one.do === 'answer') disk.write(`${one.at}/answers/why.md`, `# A${++count}\n`);
      else if (one.do === 'folder') disk.makeFolder(one.at);
      else if (one.do === 'remove') disk.remove(one.at);
      else disk.move(one.at, one.to);
      await clock.pass(one.pause);
    }
  }

  for (const system of SYSTEMS) {
    test(`whatever is made, moved and deleted in a second: what is known is true afterwards (${system})`, async function () {
      this.timeout(30_000);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(change, { maxLength: 6 }),
          fc.array(change, { minLength: 1, maxLength: 7 }),
          async (seed, before, after) => {
            const editor = new Editor(seed, system);
            try {
              await make(editor, before);
              editor.disk.watchAll();
              void editor.documents.start();
              await editor.clock.pass(1000);
              await make(editor, after);
              await editor.clock.pass(7000);
              assert.deepEqual(known(editor), onDisk(editor.disk.find('/ws')));
            } finally {
              editor.stop();
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  }

  test('what was read of a guide before somebody typed does not come back over it', async () => {
    const editor = new Editor(1, 'other');
    const { disk, clock, documents } = editor;
    try {
      disk.write('/ws/bakery/guide.md', guide('Baker'));
      for (let answer = 0; answer < 60; answer++) disk.write(`/ws/bakery/answers/${answer}.md`, '# Why us?\n');
      const document = editor.hold('/ws/bakery/answers/0.md', '# Why us?\n');
      void documents.prepare(document as never);
      await clock.pass(100);
      editor.type(document, '# Why here?\n');
      await clock.pass(5000);
      assert.equal(documents.guides[0]?.answers[0]?.summary?.title, 'Why here?');
    } finally {
      editor.stop();
    }
  });

  test('a document that is held after its tab was closed, and is behind its file, counts for nothing; unsaved words do', async () => {
    const editor = await started(1, 'linux', ({ disk }) => disk.write('/ws/bakery/guide.md', guide('Baker')));
    try {
      editor.hold('/ws/bakery/guide.md', guide('Held'));
      editor.disk.write('/ws/bakery/guide.md', guide('Miller'));
      editor.type(editor.hold('/ws/mill/guide.md', guide('Saved')), guide('Unsaved'));
      editor.disk.write('/ws/mill/guide.md', guide('Saved'));
      await editor.clock.pass(1000);
      assert.deepEqual(known(editor), ['/ws/bakery/guide.md Miller', '/ws/mill/guide.md Unsaved']);
    } finally {
      editor.stop();
    }
  });

  test('what nobody told of is found when the user comes back, and views hear of it only where it is other', async () => {
    const editor = await started(1, 'linux', ({ disk }) => {
      disk.write('/ws/bakery/guide.md', guide('Baker'));
      disk.write('/ws/bakery/answers/why.md', '# Why us?\n');
      disk.write('/ws/mill/guide.md', `${guide('Miller')}\n## Notes\n\n\`\`\`\nnever closed\n`);
    });
    const { disk, clock, documents } = editor;
    try {
      let heard = 0;
      documents.onDidChange(() => heard++);
      const comeBack = async () => {
        editor.comeBack();
        await clock.pass(1000);
        assert.deepEqual(known(editor), onDisk(disk.find('/ws')));
      };
      const before = documents.guides;
      await comeBack();
      assert.deepEqual(documents.guides, before);
      assert.equal(heard, 0);
      disk.unwatchAll();
      disk.write('/ws/rink/guide.md', guide('Rink'));
      await comeBack();
      disk.write('/ws/bakery/answers/why.md', '# Why here?\n');
      await comeBack();
      disk.remove('/ws/mill');
      await comeBack();
      assert.equal(heard, 3);
    } finally {
      editor.stop();
    }
  });

  test('what is no guide and no answer costs next to nothing', async () => {
    const editor = await started(1, 'other', ({ disk }) => {
      for (let folder = 0; folder < 50; folder++) disk.write(`/ws/project/${folder}/notes.txt`, 'Notes');
      disk.write('/ws/bakery/guide.md', guide('Baker'));
      disk.write('/ws/bakery/answers/why.md', '# Why us?\n');
    });
    const { disk, clock, documents, calls } = editor;
    try {
      let heard = 0;
      documents.onDidChange(() => heard++);
      const cost = async (work: () => void) => {
        Object.assign(calls, { stat: 0, readFile: 0, readDirectory: 0 });
        work();
        await clock.pass(7000);
        return { ...calls };
      };
      assert.deepEqual(await cost(() => disk.write('/ws/project/1/notes.txt', 'More')), { stat: 1, readFile: 0, readDirectory: 0 });
      assert.deepEqual(await cost(() => disk.write('/ws/README.md', 'More')), { stat: 0, readFile: 0, readDirectory: 0 });
      const churn = await cost(() => {
        for (let file = 0; file < 3000; file++) disk.write(`/ws/node_modules/${file}/guide.md`, guide('None'));
        for (let file = 0; file < 3000; file++) disk.write(`/ws/.git/objects/${file}`, 'Object');
      });
      assert.deepEqual(churn, { stat: 0, readFile: 0, readDirectory: 0 });
      assert.equal(heard, 0);
      const storm = await cost(() => {
        for (let file = 0; file < 3000; file++) disk.write(`/ws/project/1/${file}.js`, 'Built');
      });
      assert.ok(
        storm.stat + storm.readFile + storm.readDirectory < 80,
        `One search of a workspace of 53 folders: ${JSON.stringify(storm)}`,
      );
      assert.ok(heard <= 1);
    } finally {
      editor.stop();
    }
  });
});
