import { heardIn, type Heard } from './asked';
import type { Block } from './blocks';
import { isJapanese, plain, visible } from './mask';
import { isAsked, sentencesOf } from './speech';
import { says } from './words';

/** Whether a block is what somebody wrote in a chat, in a sentence of its own. */
export function isMessage({ marker, speaker }: Block): boolean {
  return marker === '' && speaker !== '';
}

/** In a chat, friends ask each other: only what stands in quotation marks or behind an announcement was asked in the interview. */
export function spareMessages({ mask }: Block, { asked, left }: Heard): void {
  const starts = new Set(sentencesOf(mask).map(({ start }) => start));
  for (const piece of asked.filter(({ start }) => starts.has(start) && !/["“”「『‘']/.test(mask[start] ?? ''))) {
    asked.splice(asked.indexOf(piece), 1);
    left.push({ ...piece, reason: 'to-reader' });
  }
}

/** What one speaker of a transcript says: the courtesies around the question are left out. */
export function turnIn({ mask, text }: Block, from: number, to: number, isTranscript: boolean, next?: Block): Heard {
  const sentences = sentencesOf(mask, from, to);
  const asked = sentences.filter(
    ({ text }) =>
      (isAsked(text) || (says('imperatives', plain(text), 'en') && text.split(' ').length >= 4)) && !says('courtesy', plain(text)),
  );
  const first = asked[0];
  const last = asked.at(-1);
  if (!first && isTranscript && sentences.length === 1 && isBrokenOff(sentences[0]!.text)) return { asked: [sentences[0]!], left: [] };
  // What is answered was put to somebody, whatever its words.
  const isAnswered = next?.marker === 'speaker' && says('candidate', next.speaker) && text.split(' ').length >= 8;
  if (!first && isTranscript && isAnswered && !sentences.some((one) => says('courtesy', plain(one.text))))
    return { asked: [{ start: sentences[0]!.start, end: sentences.at(-1)!.end, text: visible(mask.slice(from, to)) }], left: [] };
  if (!first || !last || !isTranscript) return heardIn(mask, from, to, 'prose');
  let start = first.start;
  for (const sentence of [...sentences].reverse()) {
    if (sentence.end > start) continue;
    if (
      says('courtesy', plain(sentence.text)) ||
      /^(?:ok(?:ay)?|good|fine|i see|right|hmm+|no|yes|interesting|great|alright)\b.{0,12}$/i.test(sentence.text) ||
      sentence.text.length < 8
    )
      break;
    start = sentence.start;
  }
  return { asked: [{ start, end: last.end, text: visible(mask.slice(start, last.end)) }], left: [] };
}

/** 「では、志望動機を一分で」: what somebody asks in Japanese without saying the end. */
function isBrokenOff(text: string): boolean {
  return (
    isJapanese(text) &&
    !says('courtesy', plain(text)) &&
    text.length >= 6 &&
    text.length <= 44 &&
    !/(?:[ただねよ。！!…]|です|ます|ません|から|ので|けど|ように|次第)$/.test(text) &&
    !/^\d|[名人長員官部課)）]$/.test(text) &&
    !/^(?:はい|ええ|うん|ああ|そう|なるほど|いや|いえ|へえ|ほう|ふむ|ありがと|では(?:、)?次)/.test(text)
  );
}
