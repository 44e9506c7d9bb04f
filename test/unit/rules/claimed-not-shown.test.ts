import assert from 'node:assert/strict';
import { claimedNotShown } from '../../../src/core/rules/claimed-not-shown';
import { check, checkRule, withFields } from '../support/check-rule';
import { RINK_GUIDE as guide } from '../support/guides';
import { english } from '../support/stories';

const STORY = {
  situation: 'Three tours came at once.',
  task: 'It was a full week.',
  action: 'I stayed late every evening.',
  result: 'All were content.',
};
const SHOWN = 'I drew up a timetable of nine days and rang the drivers first, because they start at five.';

checkRule({
  rule: claimedNotShown,
  cases: [
    {
      title: 'who does something is no claim to a quality of that name',
      text: english({
        ...STORY,
        action: `I try to stay near the gate, and I like to think that planning can wait. ${STORY.action}`,
      }),
      question: 'busy-week',
      guide,
    },
    {
      title: 'a goal is no claim',
      text: english({ ...STORY, task: 'My goal was careful planning without pushing anybody.' }),
      question: 'busy-week',
      guide,
    },
    {
      title: 'what is asked of the writer is no claim',
      text: english({ ...STORY, action: `My manager asked me for planning and order. ${STORY.action}` }),
      question: 'busy-week',
      guide,
    },
    {
      title: 'of an area without facets only what is said of oneself claims it',
      text: english({ ...STORY, situation: 'We were planning for three tours.', result: 'I am good at ⟦planning⟧.' }),
      question: 'busy-week',
      guide: guide.replace(/- \*\*Order of work[\s\S]*?(?=### Care)/, ''),
    },
    { title: 'no claim', text: english(STORY), question: 'busy-week', guide },
    {
      title: 'claimed and shown',
      text: english({ ...STORY, action: `I am very good at planning. ${SHOWN}` }),
      question: 'busy-week',
      guide,
    },
    {
      title: 'not before every section is written',
      text: english({ ...STORY, action: 'I am very good at planning.', result: '' }),
      question: 'busy-week',
      guide,
    },
    {
      title: 'a view on the matter itself is no claim',
      text: english({ ...STORY, action: 'In my view planning is above all a question of mindset. I stayed late.' }),
      question: 'busy-week',
      guide,
    },
    { title: 'no guide', text: english({ ...STORY, action: 'I am very good at planning.' }) },
  ],
});

suite('Rule claimed-not-shown, the words', () => {
  for (const [title, action, words] of [
    ['a claim', 'I am very good at planning. I stayed late.', /planning/],
    ['a claim beside a bare mention', 'I am very good at planning. There was a timetable.', /planning/],
  ] as const) {
    test(title, () => {
      const text = withFields(english({ ...STORY, action }), { question: 'busy-week' });
      const { findings } = check(text, [claimedNotShown], guide);
      assert.equal(findings.length, 1);
      assert.equal(findings[0]?.level, 'information');
      assert.match(text.slice(findings[0].span.start, findings[0].span.end), words);
    });
  }
});
