import assert from 'node:assert/strict';
import { withWorkbench } from './support/workbench.mjs';

const ANSWER = 'tiktok-live-japan/answers';

/** Counts what a user does; each is one click, or one go at writing. */
function counter() {
  const done = [];
  const since = Date.now();
  return {
    done,
    async act(what, work) {
      done.push(what);
      await work();
    },
    seconds: () => Math.round((Date.now() - since) / 1000),
  };
}

suite('The first minute', () => {
  for (const { language, title, sample, question, sections, finding } of [
    {
      language: undefined,
      title: 'a newcomer reaches a first checked answer in five actions or fewer',
      sample: 'Try the sample guide',
      question: /challenging event/,
      sections: [
        'In May our evening quiz lost its host an hour before the start.',
        'I had to keep the guests.',
        'I rang two colleagues, changed the running order and read the first round myself, because people wait for a voice.',
        'Everybody was very happy in the end.',
      ],
      finding: 'Everybody',
    },
    {
      language: 'ja',
      title: 'so does one who reads Japanese',
      sample: 'サンプルのガイドを試す',
      question: /苦労したイベント/,
      sections: [
        '開始の一時間前に司会が来られなくなったクイズ大会を立て直した話です。',
        '昨年の五月、司会が急に来られなくなりました。',
        '参加者に最後まで残ってもらうことが私の役割でした。',
        '私は同僚に電話をかけ、進行を入れ替え、一回戦を自分で読み上げました。',
        'みなさんにとても喜んでいただけました。',
      ],
      finding: 'みなさん',
    },
  ]) {
    test(title, () =>
      withWorkbench(
        `newcomer-${language ?? 'en'}`,
        { language, settings: { 'editor.autoClosingBrackets': 'never' } },
        async (workbench) => {
          const { page } = workbench;
          const { act, done, seconds } = counter();
          await act('opens the view', () => workbench.showViews());
          const link = page.getByText(sample, { exact: true }).first();
          await link.waitFor();
          assert.equal(await page.locator('.welcome-view-content .monaco-button').count(), 1, 'There is one clear next step.');
          await workbench.screenshot(`newcomer-1-welcome-${language ?? 'en'}`);
          await act('asks for the sample guide', () => link.click());
          await workbench.row(question).waitFor();
          await workbench.screenshot(`newcomer-2-guide-${language ?? 'en'}`);
          await act('chooses a question', () => workbench.row(question).click());
          await page.getByRole('tab', { name: 'challenging-event.md' }).waitFor();
          await page
            .locator('.monaco-editor .snippet-placeholder, .monaco-editor .finish-snippet-placeholder')
            .first()
            .waitFor({ state: 'attached' });
          assert.deepEqual(await workbench.marks(), { warnings: 0, remarks: 0 }, 'A fresh template has no finding.');
          await act('writes from section to section', async () => {
            for (const [at, words] of sections.entries()) {
              if (at > 0) await page.keyboard.press('Tab');
              await page.keyboard.insertText(words);
            }
          });
          await workbench.until('the answer is checked', async () => (await workbench.marks()).warnings > 0);
          await workbench.row(question).and(page.locator('[aria-label*="1"]')).first().waitFor();
          const text = await workbench.text();
          assert.ok(text.includes(finding), text);
          await workbench.screenshot(`newcomer-3-checked-${language ?? 'en'}`);
          assert.ok(done.length <= 5, done.join(', '));
          assert.ok(workbench.exists(`${ANSWER}/challenging-event.md`));
          console.log(`      ${done.length} actions (${done.join(', ')}), ${seconds()} s`);
        },
      ),
    );
  }

  test('the walkthrough opens only when asked, with a picture and an action in each of its five steps', () =>
    withWorkbench(
      'walkthrough',
      { size: { width: 1500, height: 900 }, settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
      async (workbench) => {
        const { page } = workbench;
        await workbench.showViews();
        await page.getByText('see how it works').first().waitFor();
        assert.equal(await page.locator('.gettingStartedContainer').count(), 0, 'Nothing opens by itself.');
        await page.getByText('see how it works').first().click();
        const steps = page.locator('.gettingStartedContainer .getting-started-step');
        await steps.first().waitFor();
        assert.equal(await steps.count(), 5);
        for (let at = 0; at < 5; at++) {
          const step = steps.nth(at);
          if (!(await step.getAttribute('class')).includes('expanded')) await step.click();
          await step.locator('.button-container, .monaco-button').first().waitFor();
          await workbench.until(`step ${at + 1} has its picture`, () =>
            page.evaluate(() =>
              [...document.querySelectorAll('.gettingStartedContainer img')].some(
                (image) => image.naturalWidth > 200 && /walkthrough%2F\w+-dark\.png/.test(image.srcset) && image.alt.length > 40,
              ),
            ),
          );
        }
        await steps.first().click();
        await workbench.screenshot('walkthrough-1');
        await steps.first().getByRole('button', { name: 'Try the Sample Guide' }).click();
        await workbench.row(/challenging event/).waitFor();
        await page
          .getByRole('tab', { name: /Walkthrough|Welcome|Prepare/ })
          .first()
          .click();
        await steps.first().locator('.complete').first().waitFor({ state: 'attached' });
        await workbench.screenshot('walkthrough-2');
      },
    ));
});
