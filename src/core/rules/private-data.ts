import {
  businessMattersOf,
  changesNames,
  declaredSecretsOf,
  goesOnAboutOthers,
  lifeOfColleagueOf,
  ownLifeOf,
  privateDetailsOf,
} from '../answer/private';
import { perPart } from '../kept';
import { message } from '../message';
import { asOne } from '../related';
import { shorten } from '../shape';
import { faultIn } from '../telling/faults';
import { spansOf } from '../text/matches';
import { overlaps, placed, slice, type Span } from '../text/span';
import type { Example, Rule } from './rule';

/** An address, a telephone number, a word of secrecy, what is private of the writer or of somebody who is named, or what a company keeps to itself. */
export const privateData: Rule = Object.freeze<Rule>({
  id: 'private-data',
  level: 'information',
  scope: 'sentence',
  why: 'What was told to you in confidence says something about you when you repeat it, and what is private draws attention away from your work.',
  // Taken from gardusig/career, career-ops.
  source: 'Reports of people who use interview tools.',
  messages: {
    contact: { what: '“{words}” looks like somebody’s address or number.', next: 'Leave it out; the story does not need it.' },
    personal: {
      what: '“{words}” is private to somebody in your story.',
      next: 'Leave out who it was, and what else would tell it; the story does not need it.',
    },
    own: {
      what: '“{words}” is about your private life.',
      next: 'Leave it out unless you want it to be known; the answer stands without it.',
    },
    business: {
      what: '“{words}” is what companies keep to themselves.',
      next: 'Leave it out, or say how far it moved through you: a share, or before and after.',
    },
    matter: { what: '“{words}” is a private matter.', next: 'Leave it out; the answer stands without it.' },
    secret: { what: '“{words}” says that this is not for outsiders.', next: 'Leave it out; what you did can be told without it.' },
  },
  *check(context) {
    const { answer, language, sentences } = context;
    const details: Span[] = [];
    const own: Span[] = [];
    const matters: Span[] = [];
    const seeming: Span[] = [];
    for (const [at, { span: sentence, part }] of sentences.entries()) {
      for (const place of placed(contactsIn(part), sentence.start)) {
        yield { message: 'contact', data: { words: shorten(slice(answer.prose, place)) }, span: place };
      }
      details.push(...placed(privateDetailsOf(part, answer.prose, sentence.start), sentence.start));
      const life = ownLifeOf(part);
      if (life.length > 0 && !goesOnAboutOthers(part, sentences[at - 1]?.part)) own.push(...placed(life, sentence.start));
      matters.push(...placed(businessMattersOf(part, answer.prose, sentence.start), sentence.start));
      const secrets = [...declaredSecretsOf(part), ...(language.gives('secret', part) ? language.cueIn('secret', part) : [])];
      for (const place of placed(secrets, sentence.start)) {
        yield { message: 'secret', data: { words: shorten(slice(answer.text, place)) }, span: place };
      }
      const found = [details, own, matters].some((places) => places.length > 0 && places.at(-1)!.start >= sentence.start);
      if (found || secrets.length > 0) continue;
      const [colleague] = lifeOfColleagueOf(part);
      const place = colleague ?? faultIn(part, language.id, 'private');
      if (place) seeming.push(...placed([place], sentence.start));
    }
    const isElse = (place: Span) => details.some((other) => overlaps(place, other));
    yield* asOne(
      'own',
      own.filter((place) => !isElse(place)),
      answer.text,
      message('This is private, too'),
    );
    if (seeming.length > 0 && !changesNames(answer.prose)) yield* asOne('matter', seeming, answer.text, message('This is private, too'));
    yield* asOne('business', matters, answer.text, message('This is private, too'));
    // What stands near each other tells of the same person, and is left out together.
    const starts = details.flatMap((place, at) => (at > 0 && place.start - details[at - 1]!.end < NEAR ? [] : [at]));
    for (const [at, start] of starts.entries())
      yield* asOne('personal', details.slice(start, starts[at + 1]), answer.text, message('This is private, too'));
  },
});

/** In UTF-16 units. */
const NEAR = 160;

/** What it looks at, for the table of checks. */
export const summary =
  'An e-mail address, a telephone number, the illness, debt or home of somebody who is named, your own marriage or health, margins, purchase prices and terms of customers, or words such as confidential.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  { good: true, text: '## Action\nI rang three schools at 10:30 and sold 1,200 tickets for 3,500 yen.\n' },
  { good: true, text: '## 行動\n私は2024年に1,200枚を売りました。\n' },
  { good: false, text: '## Action\nI wrote to mori@example.org about the confidential figures.\n' },
  { good: true, text: '## Result\nOur gross margin rose from 21% to 24%.\n' },
  { good: false, text: '## Situation\nOur gross margin on the cream is 71%.\n' },
  { good: false, text: '## 行動\n社外秘の売上を調べ、090-1234-5678に電話しました。\n' },
];

/** Where addresses and numbers stand in a sentence. */
const contactsIn = perPart(({ text }) => (LIKELY.test(text) ? spansOf(CONTACT, text) : []));

/** Without one of these there is neither an address nor a number. */
const LIKELY = /@|[0０][\d０-９]|\+\d|\d{3}-\d{4}/;

/** E-mail addresses, and telephone numbers in their usual groups, half or full width. */
const CONTACT =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\d０-９-])(?:\+\d{1,3}[- ]?)?[0０][\d０-９]{1,4}[-－ ][\d０-９]{2,4}[-－ ][\d０-９]{3,4}(?![\d０-９-])|(?<![\d０-９-])[0０][\d０-９]{4}[- ][\d０-９]{6}(?![\d０-９-])|(?<![\d０-９.,-])[0０][\d０-９]{9,10}(?![\d０-９-])|(?<![\d-])\(?[2-9]\d{2}\)?[- ]\d{3}-\d{4}(?![\d-])|\+\d{1,3}[- ]\d{1,4}[- ]\d{3,4}[- ]?\d{3,4}/g;
