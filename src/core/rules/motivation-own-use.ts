import { asksFor, missingPart } from '../parts';
import { tellsOf } from '../telling/words';
import { span } from '../text/span';
import { askedIn } from '../shape';
import type { Example, Rule } from './rule';

/** A motivation about a product without the writer’s own use of it. */
export const motivationOwnUse: Rule = Object.freeze<Rule>({
  id: 'motivation-own-use',
  level: 'information',
  seldomAlone: true,
  scope: 'answer',
  part: 'ownUse',
  why: 'Interviewers for products ask what you do with them; one thing you noticed shows more than praise.',
  source: 'Reports of interviews at product companies, which ask for own use.',
  messages: {
    none: {
      what: 'The answer does not say how you use the product.',
      next: 'Add one thing that you saw or did with it yourself.',
    },
  },
  *check(context) {
    if (!asksFor(context, 'ownUse')) return;
    const asked = askedIn(context);
    if (context.language.cue('product', asked, span(0, asked.length)).length === 0) return;
    yield* missingPart(context, {
      part: 'ownUse',
      tells: (sentence) => tellsOf(sentence, context.language, 'using') && !UNUSED.test(sentence.part.text),
    });
  },
});

/** It was not used yet, and nothing else is said beside that. */
const UNUSED =
  /^(?!.*\b(?:but|until)\b).*\b(?:never|not|n['’]t)(?: \w+)? (?:used|installed|downloaded)\b|(?:使っ|入れ|見|登録し)(?:たこと[がはも](?:な|あり?ませ)|てい(?:ない|ませ))(?![^。]*(?:が|けど|のに)、)/i;

/** What it looks at, for the table of checks. */
export const summary = 'A motivation about a product that does not say what you have seen or done with it.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'motivation',
    text: '# What excites you about this app?\n\n## Situation\nThe app shows strangers to each other.\n\n## Task\nI watch it every evening on the train.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: true,
    kind: 'motivation',
    text: '## Situation\nThe company teaches reading.\n\n## Task\nIts books are clear.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: true,
    kind: 'motivation',
    text: '# このアプリのどこに魅力を感じますか。\n\n## 状況\n知らない人に出会えます。\n\n## 課題\n毎晩、電車で見ています。\n\n## 行動\n落ち着きを活かせます。\n\n## 結果\nだから志望しました。\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '# What excites you about this app?\n\n## Situation\nThe app brings strangers together.\n\n## Task\nIts growth is remarkable.\n\n## Action\nI would bring calm.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '# このアプリのどこに魅力を感じますか。\n\n## 状況\n知らない人に出会えます。\n\n## 課題\n伸びが著しい会社です。\n\n## 行動\n落ち着きを活かせます。\n\n## 結果\nだから志望しました。\n',
  },
];
