import { message } from '../message';
import { gives } from '../parts';
import { isWhole, shorten } from '../shape';
import { findTold, tellsOf } from '../telling/words';
import { overlaps, placed, slice } from '../text/span';
import type { Example, Rule } from './rule';

/** Praise of a company with no fact beside it. */
export const motivationPraise: Rule = Object.freeze<Rule>({
  id: 'motivation-praise',
  level: 'information',
  scope: 'sentence',
  part: 'facts',
  why: 'Praise costs nothing and could be said of anyone; a fact shows that you looked.',
  // Taken from tenshoku-mind.com.
  source: 'Career pages warn of words from the company’s own web page.',
  messages: {
    bare: { what: '“{words}” is praise without a fact.', next: 'Say what you saw that made you think so.' },
  },
  thresholds: {
    least: {
      name: 'Praise without a fact',
      value: 2,
      unit: 'count',
      min: 1,
      max: 20,
      source: 'Our estimate: one warm word is courtesy.',
    },
  },
  *check(context) {
    const { answer, kind, language, sentences } = context;
    if (!kind.parts.includes('facts') || !isWhole(context)) return;
    const bare = sentences
      .filter(
        (sentence) =>
          sentence.signals.detail.length === 0 && sentence.signals.ownAction.length === 0 && sentence.signals.reason.length === 0,
      )
      // What is loved of it is named.
      .filter((sentence) => !NAMED.test(sentence.part.text) || tellsOf(sentence, language, 'general'))
      // What the draw of it lies in, too.
      .filter((sentence) => !tellsOf(sentence, language, 'framed'))
      // What the writer says of themselves is a claim, and not praise.
      .filter((sentence) => !gives(context, sentence, 'ownUse') && !gives(context, sentence, 'buzzword'))
      .flatMap(({ span }) => {
        const found = language
          .cue('praise', answer.prose, span)
          .filter(
            ({ start }) =>
              !OWN.test(answer.prose.slice(start, start + 9)) &&
              !VALUE.test(answer.prose.slice(start, start + 16)) &&
              !GIVEN.test(answer.prose.slice(start, start + 16)),
          )
          .filter(
            ({ start }) =>
              !LIKING.test(answer.prose.slice(Math.max(span.start, start - 24), start + 16)) || THEIRS.test(slice(answer.prose, span)),
          );
        // What only takes up the question is shown last.
        return (found.find(({ start }) => !TAKEN_UP.test(answer.prose.slice(start, start + 16))) ?? found[0]) || [];
      });
    const stock = sentences
      .filter((one) => !FACT.test(one.part.text) && !tellsOf(one, language, 'peculiar'))
      .flatMap((one) => placed(findTold(one, language, 'stockPraise'), one.span.start));
    const both = [...stock, ...bare.filter((one) => !stock.some((other) => overlaps(other, one)))];
    both.sort((one, other) => one.start - other.start);
    // What may be said of something else is shown last.
    const first = both.find((one) => !OF_ANYTHING.test(slice(answer.prose, one))) ?? both[0];
    if (!first || both.length < context.threshold('least')) return;
    const others = both.filter((one) => one !== first);
    yield {
      message: 'bare',
      data: { words: shorten(slice(answer.text, first)) },
      span: first,
      measured: { value: both.length, threshold: 'least' },
      related: others.slice(0, 9).map((place) => ({ span: place, message: message('More praise without a fact') })),
    };
  },
});

/** What the writer wants others to feel. */
const GIVEN = /^感動を[^。、]{1,6}(?:側|たい)/;

/** A childhood's dream, or faces in a photograph. */
const OF_ANYTHING = /^(?:dream|love|fun|huge|passion(?:ate)?)$|笑顔|^(?:成長|楽し|面白|魅力)/i;

/** “What I love is the raid: …”, “I love the end of a stream, when …” */
const NAMED =
  /\b(?:love|admire)\b[^.:]{3,60}(?::|,? when(?:ever)?\b)[^.]{12}|(?:好き|楽し|面白|魅力|[わワ][くク][わワ][くク])[^。、]{0,8}(?:の|ところ|点)は、?[^。]{12,}(?:とき|時|瞬間)(?:です|だ)/i;

/** A figure, a title or words that were said: something that was seen. */
const FACT =
  /[\d０-９"“「『]|\b(?:two|three|four|five|six|seven|eight|nine|ten|when I|I (?:saw|met|visited|read that|watched))\b|見学|説明会で[^。]{0,30}(?:伺|聞|見)/i;

/** The growth of the writer. */
const OWN = /^成長(?:させて|した|し続けた|でき|していけ)/;

/** What the writer likes to do, in a sentence that says nothing of the company. */
const LIKING =
  /\bI(?:['’]ve| have)? (?:\w+ )?loved? (?:to |(?!being\b)\w+ing\b|my )|(?:こと|の|る時間|料理|読書|旅行|音楽|動物|子ども|子供|海|山|花|本|歴史|美術|映画|[^\s、。]{0,6}[館場]に行くの)[がは](?:とても|昔から|本当に|何より)?大好き/i;
const THEIRS = /\b(?:you|your|yours|company|brand|products?|apps?|platform|here)\b|TikTok|[御貴当弊][社店校園院]|会社|企業|商品|製品|社風/i;

/** A value that is named among others, as “of respect, courage and kindness”; whoever respects somebody says whom. */
const VALUE = /^respect\b(?! (?:you|your|how|the|what|that)\b)/i;

/** “What I find attractive is …” */
const TAKEN_UP = /^魅力(?:は|(?:を感じ|に感じ|に思)[^。、]{0,8}の[はが])/;

/** What it looks at, for the table of checks. */
export const summary = 'Praise in a motivation with no fact in the same sentence.';

/** Answers that show the rule at work; the tests run them. */
export const examples: readonly Example[] = [
  {
    good: true,
    kind: 'motivation',
    text: '## Situation\nI admire your Night Hall in Leeds.\n\n## Task\nI watched the amazing morning class.\n\n## Action\nI would bring my desk.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: true,
    kind: 'motivation',
    text: '## 状況\n「夜のホール」の素晴らしい音を2019年に聞きました。\n\n## 課題\n教室を見て感動しました。\n\n## 行動\n受付を活かせます。\n\n## 結果\nだから志望しました。\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## Situation\nYou are an amazing company.\n\n## Task\nYour culture is so inspiring and unique.\n\n## Action\nI would bring my desk.\n\n## Result\nSo it suits me.\n',
  },
  {
    good: false,
    kind: 'motivation',
    text: '## 状況\n御社は素晴らしい会社です。\n\n## 課題\n将来性に魅力を感じます。\n\n## 行動\n受付を活かせます。\n\n## 結果\nだから志望しました。\n',
  },
];
