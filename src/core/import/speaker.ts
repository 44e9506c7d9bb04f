import { isJapanese, plain, visible } from './mask';
import type { Quote } from './speech';
import { says } from './words';

/** 「…」に答えた: what is answered was asked. */
const ANSWERED = /^」?(?:に(?:は|対して)?|への)、?[^。「」]{0,12}(?:答え|回答|返答)/;
/** 「…」と隣の受験生に聞かれた: somebody who asks the writer and is not of the other side. */
const PEERS = '(?:後輩|読者|友人|友達|受験生|受験者|就活生|同期|隣の(?:人|子|席の人|方)|フォロワー|母|父|妻|夫|彼女|彼氏)';
const PEER_BEHIND = new RegExp(
  `^」?(?:と|って)[^。「」、]{0,8}${PEERS}(?:の(?:子|人|方))?(?:に|から)[^。「」、]{0,6}(?:聞かれ|言われ|尋ねられ|質問され)`,
);
const PEER_BEFORE = new RegExp(`${PEERS}(?:の(?:子|人|方))?(?:から|に|が)(?:DM|メール|LINE|電話)?(?:で|も)?、?$`);

/** Whether the writer says these words, not the other side. */
export function isOwn(mask: string, from: number, to: number, quote: Quote): boolean {
  return speakerOf(mask, from, to, quote) === 'own';
}

/** Who says the words in quotation marks, as far as the words around them tell. */
export function speakerOf(mask: string, from: number, to: number, quote: Quote): 'own' | 'other' | undefined {
  const before = visible(mask.slice(Math.max(from, quote.outer.start - 160), quote.outer.start));
  const after = visible(mask.slice(quote.outer.end, Math.min(to, quote.outer.end + 60)));
  // 「…」A:… is asked and answered.
  if (/^\s?(?:A|Ａ|答え?|回答)\s?[:：]/.test(after) || /(?:^|[\s。、／/])(?:Q|Ｑ|質問|設問|お題|テーマ|課題)\d{0,2}\s?[:：]$/.test(before))
    return 'other';
  // Japanese words in an English sentence are said by whom the English names.
  const amidEnglish = /[A-Za-z]{2}/.test(before.slice(-12)) || (before === '' && /[A-Za-z]{2}/.test(after.slice(0, 12)));
  if ((isJapanese(quote.text) && !amidEnglish) || isJapanese(before.slice(-6)) || isJapanese(after.slice(0, 3))) {
    const head = `」${plain(after)
      .replace(/^[\s」』”"]+/, '')
      .slice(0, 34)}`.split(/[。「『]/)[0]!;
    const [mine, theirs] = [indexOf('own', head), indexOf('askedMe', head)];
    if (ANSWERED.test(head)) return 'other';
    if (PEER_BEHIND.test(head) || PEER_BEFORE.test(before)) return 'own';
    const asking = /^」?(?:と|って)?[^。]{0,8}(?:聞|尋|質問|言っ|言い(?:ま|出|放)|話し|切り出)/.test(head) && otherIsNearer(before);
    if (asking || /^」?と(?:お?聞き|お?たずね|うかがい|伺い)、?[^。]{0,20}(?:いただ|もらい)/.test(head)) return 'other';
    if (mine >= 0 && (theirs < 0 || mine <= theirs) && !/^」?(?:と|って)[^。]{0,6}(?:聞かれ|言われ|質問され|問われ|尋ねられ)/.test(head))
      return 'own';
    if (theirs >= 0) return 'other';
    if (/(?:私|自分|こちら|僕)(?:から)?(?:は|が|も)、?$/.test(before) && !/(?:れ|られ)(?:た|まし)/.test(head)) return 'own';
    return undefined;
  }
  const clause = plain(before.split(/(?<=[.!?])["”’]?\s+(?=[A-Z])/).at(-1) ?? '');
  const tail = clause.slice(-110);
  const [mine, theirs] = [lastOf('own', tail), lastOf('askedMe', tail)];
  const behind = plain(after)
    .replace(/^[\s,.?!—–-]+/, '')
    .slice(0, 40)
    .split(/[.?!]/)[0]!;
  // “…?” I said my nan: what the writer answered begins a sentence of its own.
  const goesOn =
    (/^[^A-Z.。]/.test(visible(after).replace(/^[\s"”]+/, '')) || !/[.?!？。]["”]?$/.test(quote.text)) && !/^[」"”]?[.。]/.test(after);
  if (/^(?:i|we) (?:\w+ )?(?:asked|wondered)\b/i.test(behind) && theirs <= mine) return 'own';
  if (goesOn && /^(?:i|we) (?:\w+ )?(?:said|replied|answered|thought|told|added|joked)\b/i.test(behind)) return 'own';
  if (
    /^(?:he|she|they|the \w+|one|another|asked|came|was (?:the|his|her|their)|who)\b[^.]{0,20}(?:asked|said|wanted|question|opener|came)?/i.test(
      behind,
    ) &&
    /asked|said|question|opener|came/i.test(behind)
  )
    return 'other';
  if (mine < 0 && theirs < 0) return undefined;
  return mine > theirs ? 'own' : 'other';
}

function indexOf(list: 'own' | 'askedMe', text: string): number {
  for (let at = 0; at < Math.min(text.length, 26); at++)
    if (says(list, `${at === 0 ? '' : '」'}${text.slice(at)}`.slice(0, 40)) && !says(list, `」${text.slice(at + 1)}`.slice(0, 40)))
      return at;
  return says(list, text) ? 0 : -1;
}

/** Whether somebody else was named as the one who acts, later than the writer. */
function otherIsNearer(before: string): boolean {
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  return (
    last(/(?:人|方|長|官|員|さん|氏|者|彼|相手|先生|教授|上司)(?:が|は|も)/g) >
    last(/(?:私|自分|僕|こちら|わたし|息子|娘)(?:が|は|から|も)?/g)
  );
}

/** How far into a clause the last of these words stands; -1 where there is none. */
function lastOf(list: 'own' | 'askedMe', clause: string): number {
  // None of the lists asks what stands before its words, so that most clauses are done with one look.
  if (!says(list, clause)) return -1;
  const words = clause.split(' ');
  for (let at = words.length - 1; at >= 0; at--) if (says(list, words.slice(at).join(' '))) return at;
  return -1;
}

/** Whether a sentence tells that the writer asks: “I asked how …?”, 「私から、…？」. */
export function asksOneself(sentence: string): boolean {
  return /\b(?<!\b(?:if|when) )i (?:(?:then|also|just|finally|only|did) ){0,2}(?:asked|inquired|enquired|wanted to know)\b|\bmy (?:\w+ )?questions? (?:was|were)\b|(?:私|自分|こちら)から(?:は|も|の)?[^。]{0,12}、|逆質問/i.test(
    sentence,
  );
}

export function ownCue(before: string): boolean {
  // “We always ask: …” is what the company says.
  if (/\bwe (?:\w+ )?ask\b[^.?!]*$/i.test(before)) return false;
  return /\b(?:my|our) (?:\w+ )?questions?\b[^.?!]*$/i.test(before) || lastOf('own', before) > lastOf('askedMe', before);
}
