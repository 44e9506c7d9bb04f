import type { Block } from './blocks';
import { nameOf, plain } from './mask';
import { recalled } from './recalled';
import { isAsked } from './speech';
import { says } from './words';

/** Lines of a web page around its text. */
export function isFurniture({ kind, text }: Block): boolean {
  return kind === 'text' && text.length <= 120 && isAround(text);
}

const isAround = recalled((line) => {
  const text = plain(nameOf(line));
  return text === '' || says('furniture', text) || says('furniture', plain(line)) || /^(?:home|ホーム|top|トップ)\s*[/›>»＞]/i.test(text);
});

/** The first line, where it is set as a title or stands apart: it opens no part. */
export function titleAt(blocks: readonly Block[]): number | undefined {
  const first = blocks.find((block) => block.kind === 'text' && block.text !== '' && !isFurniture(block));
  if (!first || first.marker !== '' || first.quoted || NUMBERED.test(first.text)) return undefined;
  const next = blocks[first.at + 1];
  const isSet = first.rank === 1 || (first.rank > 0 && !blocks.some((block) => block !== first && block.rank === first.rank));
  const isLine =
    first.rank === 0 &&
    first.text.length <= 120 &&
    !/[:：]$/.test(first.text) &&
    next !== undefined &&
    !isAsked(first.text) &&
    !/。$/.test(first.text) &&
    !(first.text.split(' ').length > 12 && /\.$/.test(first.text));
  return isSet || isLine || isNamed(first, blocks) ? first.at : undefined;
}

/** “Site manager interview: what I got asked” in the type of the headings below it is no heading over what stands between them. */
function isNamed(first: Block, blocks: readonly Block[]): boolean {
  const next = blocks[first.at + 1];
  return (
    first.rank > 0 &&
    /(?:interview|面接|選考)[^:：,、|｜]*[:：,、|｜]/i.test(first.text) &&
    next !== undefined &&
    next.marker === '' &&
    !isAsked(next.text) &&
    blocks.some((block) => block !== first && block.rank === first.rank)
  );
}

/** A text that begins with the number of a round has no title. */
const NUMBERED = /^(?:round|stage|step|phase|interview)\s?#?\d|^[lr]\d\b|^第?[一二三四1-4１-４]次/i;

/** Heads of mails, names of boards, breadcrumbs, notices and skip links. */
export function isAboveTitle(text: string): boolean {
  return (
    /^(?:from|to|cc|date|sent|reply-to|差出人|送信者|宛先|日付|送信日時|日時)\s?[:：]/i.test(text) ||
    /^(?:r\/|\/r\/|u\/)\w+|\bposted by\b/i.test(text) ||
    /^[^>›»]{2,40}\s[>›»]\s[^>›»]{2,40}(?:\s[>›»]\s.{2,60})?$/.test(text) ||
    /^(?:skip to|jump to|本文へ|メインコンテンツ|コンテンツへ)/i.test(text) ||
    NOTICE.test(text) ||
    /^(?:accept|reject|got it|close|☰|menu|search|support us|donate|start (?:your )?free|get started|book a demo|try (?:it )?free|メニュー|閉じる|同意)/i.test(
      text,
    ) ||
    /\b(?:partners|third parties) store\b/i.test(text) ||
    /^(?:HOME|ホーム|TOP|トップ)(?:[\s|｜・/]|$)/i.test(text) ||
    /^[\d\s,.•·|&–—:%★☆+-]+(?:min(?:ute)?s? read|views?|comments?|upvotes?|points?)?$/i.test(text)
  );
}

/** What a page says of itself; somebody may well write about “the privacy team” or “a JavaScript developer”. */
const NOTICE =
  /\b(?:(?:your|our) privacy|privacy (?:policy|notice)|cookies? (?:policy|to)|(?:use|all) cookies|enable javascript|sign in|log ?in|subscribe)\b/i;
