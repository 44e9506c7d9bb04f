import type { Sentence } from './speech';
import { isJapanese, plain } from './mask';

/** A question of which the write-up only tells that it was asked. */
export interface Reported {
  /** Reworded as far as grammar needs. */
  readonly text: string;
  /** The words of the write-up. */
  readonly asWritten: string;
}

const TOLD = /\b(?:asked|asks|quizzed|questioned|grilled)(?: me| us)?(?: again| directly| straight away| first)? /gi;
const WISH = /\b(?:wanted|keen|curious|eager|wants|interested) to (?:know|hear|understand|find out|learn)(?: more)?(?: about)? /i;

/** The reported questions of one sentence. */
export function reportedIn(sentence: Sentence): Reported[] {
  return isJapanese(sentence.text) ? japanese(sentence.text) : english(sentence.text);
}

function english(written: string): Reported[] {
  // Words in quotation marks are no report.
  const text = plain(written.split(/["“”„«]/)[0]!);
  if (text.length < 12 || text.length > 700) return [];

  const found = toldAt(text) ?? WISH.exec(text);
  // “Someone asked what they actually ask”: who reads it wanted to know.
  if (!found || /^\W*(?:some(?:one|body)|people|a few(?: people| of you)?|several people|many of you)\b/i.test(text)) return [];
  const before = text.slice(0, found.index + found[0].length);
  // “a talk where I was asked to …” tells what a round is about, no question of its own.
  if (/\b(?:where|in which|during which|when|if|wherein|at which)\b[^,;]{0,40}$/i.test(text.slice(0, found.index))) return [];
  if (/\b(?:might|may|could|can|should|never|not|n't|will|would)\b[^,]{0,20}$/i.test(before)) return [];
  const rest = text.slice(found.index + found[0].length).replace(/[.!\s]+$/, '');
  const question = worded(rest, WISH.test(found[0]));
  return question ? [{ text: question, asWritten: written }] : [];
}

/** The first “asked” of which the writer is not the one who asks. */
function toldAt(text: string): RegExpExecArray | undefined {
  for (const found of text.matchAll(TOLD)) {
    const before = text.slice(0, found.index).toLowerCase();
    // “the mate, who is asked what he thought of you”
    if (/\b(?:who|he|she)(?: (?:is|was|gets|got|will be)|['’]s)(?: \w+)? $/.test(before)) continue;
    if (/\b(?:was|were|got|am|are|get|been|being|be) (?:\w+ )?$/.test(before)) return found;
    if (/\b(?:i|we)(?: \w+)?(?: \w+)? $/.test(before) && !/\b(?:they|he|she|who|and|but|then)(?: \w+)? $/.test(before)) continue;
    // “I thanked them and asked when …”
    if (/\b(?:and|then|but)(?: \w+)? $/.test(before) && /^(?:(?:then|so|after \w+|at the end|finally),? )?(?:i|we)\b/.test(before))
      continue;
    if (/[a-z)][,]? $/.test(before)) return found;
  }
  return undefined;
}

/** The clause behind “asked” as a question. */
function worded(rest: string, wish: boolean): string | undefined {
  const clause = withoutTail(rest.replace(/^about (?=(?:how|why|what|when|where|which|who|whether|if)\b)/i, ''));
  const wh =
    /^((?:how|why|what|when|where|which|who)(?: (?:many|much|long|well|often|far|exactly|else|kind of \w+|sort of \w+|type of \w+|else \w+|(?!(?:i|we|my|the|they|it|he|she|a|an)\b)[a-z-]+){0,3}?)?) (i|we|my|the|they|it|he|she|a|an|our) ([^]+)$/i.exec(
      clause,
    );
  if (wh) return inverted(`${wh[1]!} `, wh[2]!, wh[3]!);
  // “what is the longest time …” is put as a question already.
  const put =
    /^((?:how|why|what|when|where|which|who)(?: \w+)? (?:is|are|was|were|do|does|did|would|could|can|will)) ((?!to\b)[^]{6,})$/i.exec(
      clause,
    );
  if (
    put &&
    !/^(?:i|we)\b/i.test(put[2]!) &&
    /^(?:what|which|who|how|why|when|where) (?:is|are|do|does|did|would|could|can|will)\b/i.test(put[1]!)
  )
    return finished(`${put[1]!} ${turned(put[2]!.replace(/\bI was\b/g, 'I were'))}`, '?');
  const whether = /^(?:whether|if) (i|we|my|the|they|it|he|she|a|an|our) ([^]+)$/i.exec(clause);
  if (whether) return inverted('', whether[1]!, whether[2]!.replace(/ or not$/, ''));
  const whWithout = /^(?:how|what|which|who|why) [^]{6,}$/i.exec(clause);
  if (
    whWithout &&
    /^(?:how to|what (?:makes?|made|is|was|motivat\w+|drives?|drove|brought|attract\w+|excit\w+|interest\w+)|who (?:is|was))\b/i.test(
      clause,
    )
  )
    return finished(turned(backshift(clause)), '?');
  if (wish) return undefined;
  const asks =
    /^(?:me |us )?to ((?!know\b|see\b|wait\b|come\b|leave\b|return\b|sit\b|stay\b|do (?:a|an|the)\b|take\b|attend\b|join\b|complete\b|send\b|sign\b|submit\b|bring\b|go\b|move\b|fill\b|upload\b|log\b|register\b|be\b|have\b|schedule\b|book\b|pick\b|confirm\b)[a-z]+ [^]+)$/i.exec(
      clause,
    );
  if (asks)
    return finished(
      turned(asks[1]!).replace(TO_WHOM, (_, verb: string, who: string) => `${verb} ${who === 'them' ? 'us' : 'me'}`),
      '.',
    );
  const about =
    /^(?:(?:questions|something|a bit|a lot|more|a few questions|several questions|one question) )?(?:about|on) ([^]{3,})$/i.exec(clause);
  // What somebody asks about as a rule, and what the writer was asked about by readers, is no question.
  if (about && /^(?:(?:this|that|it|these|them)\b|your (?:past|cv|background|motivation|experience|history)(?=,|$))/i.test(about[1]!))
    return undefined;
  if (about) return finished(`tell me about ${turned(about[1]!)}`, '.');
  const noun = /^for (my [^]{3,}|an? (?:example|time|situation|instance)[^]{3,})$/i.exec(clause);
  if (noun) return finished(`give ${turned(noun[1]!)}`, '.');
  return undefined;
}

/** “to tell her about …”: whom the writer told is who asks. */
const TO_WHOM =
  /^(tell|give|show|walk|talk|take|explain to|describe to) (him|her|them)(?= (?:about|through|an?|the|how|what|why|one|my)\b)/i;

/** Cut where the sentence goes on to something that was not asked. */
function withoutTail(clause: string): string {
  return clause
    .split(
      /,? (?:and|but|so|which|because|since) (?=(?:i (?:said|told|explained|answered|replied|gave|talked|described|mentioned|went|was|had|could|did)|they (?:seemed|were|nodded|also)|he (?:seemed|was|nodded|also)|she (?:seemed|was|nodded|also)|which|then)\b)|, (?=(?:which|since|because|a key part|taking into account|to which|but|where)\b)|; /i,
    )[0]!
    .replace(/[,\s]+$/, '');
}

/** What makes “had” a part of another verb. */
const PARTICIPLE = /^(?:ever |already |never |\w+(?:ed|en|ne|own|un|ept|eld|ought|ught|ade|aid|ot|old|one|eard|ent|eft|ost|et|ut)\b)/;

const AUXILIARY = /^(would|could|should|can|will|might|must|may|am|was|were|are|is|have|had|has|did|do|does|'d|'ve|'m)\b ?(not )?([^]*)$/i;
const STATES = new Set([
  'wanted',
  'liked',
  'knew',
  'thought',
  'needed',
  'preferred',
  'believed',
  'understood',
  'felt',
  'saw',
  'expected',
  'hoped',
  'considered',
  'spoke',
  'lived',
  'used',
  'enjoyed',
  'loved',
  'meant',
  'planned',
  'wished',
  'cared',
  'hated',
]);

/** “how”, “I”, “would handle it” → “How would you handle it?” */
function inverted(wh: string, subject: string, predicate: string): string | undefined {
  const who = subject.toLowerCase();
  const longer = /^(?:my|the|a|an|our)$/i.test(subject);
  if (longer) {
    // “what my weaknesses were”: the verb stands last.
    const last = /^([^,]{2,80}?) (was|were|is|are|would be|had been|meant)( [^]*)?$/i.exec(predicate);
    if (!last) return undefined;
    const verb = { was: 'is', were: 'are' }[last[2]!.toLowerCase()] ?? last[2]!;
    return finished(`${wh}${verb} ${turned(`${subject} ${last[1]!}`)}${turned(last[3] ?? '')}`, '?');
  }
  const you = who === 'i' || who === 'we' ? 'you' : who;
  const auxiliary = AUXILIARY.exec(predicate);
  if (auxiliary) {
    const written = auxiliary[1]!.toLowerCase();
    const isSelf = you === 'you';
    const verb =
      written === 'am' || (written === 'was' && isSelf) || (written === 'were' && isSelf)
        ? 'are'
        : written === 'was'
          ? 'is'
          : written === "'d"
            ? 'would'
            : written === "'ve"
              ? 'have'
              : written === "'m"
                ? 'are'
                : written === 'had' && PARTICIPLE.test(auxiliary[3]!)
                  ? 'have'
                  : written;
    if (written === 'had' && verb === 'had') return finished(`${wh}do ${you} have ${turned(auxiliary[3]!)}`, '?');
    if ((written === 'have' || written === 'has') && !PARTICIPLE.test(auxiliary[3]!))
      return finished(`${wh}do ${you} have ${turned(auxiliary[3]!)}`, '?');
    return finished(`${wh}${verb} ${you} ${auxiliary[2] ?? ''}${turned(auxiliary[3]!)}`, '?');
  }
  const [verb = '', ...others] = predicate.split(' ');
  const tail = others.length > 0 ? ` ${turned(others.join(' '))}` : '';
  if (STATES.has(verb.toLowerCase())) return finished(`${wh}do ${you} ${baseOf(verb)}${tail}`, '?');
  if (
    /ed$|^(?:went|made|took|got|gave|came|found|left|chose|led|built|ran|became|began|dealt|did|spent|taught|wrote|won|lost|met|kept|brought|heard|said|told|grew|drew|held|learnt|set|put|handled)$/i.test(
      verb,
    )
  )
    return finished(`${wh}did ${you} ${baseOf(verb)}${tail}`, '?');
  if (/^[a-z]+$/i.test(verb)) return finished(`${wh}${you === 'you' || you === 'they' ? 'do' : 'does'} ${you} ${verb}${tail}`, '?');
  return undefined;
}

const BASES: Readonly<Record<string, string>> = {
  knew: 'know',
  thought: 'think',
  understood: 'understand',
  felt: 'feel',
  saw: 'see',
  meant: 'mean',
  spoke: 'speak',
  went: 'go',
  made: 'make',
  took: 'take',
  got: 'get',
  gave: 'give',
  came: 'come',
  found: 'find',
  left: 'leave',
  chose: 'choose',
  led: 'lead',
  built: 'build',
  ran: 'run',
  became: 'become',
  began: 'begin',
  dealt: 'deal',
  did: 'do',
  spent: 'spend',
  taught: 'teach',
  wrote: 'write',
  won: 'win',
  lost: 'lose',
  met: 'meet',
  kept: 'keep',
  brought: 'bring',
  heard: 'hear',
  said: 'say',
  told: 'tell',
  grew: 'grow',
  drew: 'draw',
  held: 'hold',
  learnt: 'learn',
  preferred: 'prefer',
  planned: 'plan',
  stopped: 'stop',
  cared: 'care',
  applied: 'apply',
  studied: 'study',
  tried: 'try',
  used: 'use',
  liked: 'like',
  believed: 'believe',
  hoped: 'hope',
  lived: 'live',
  loved: 'love',
  decided: 'decide',
  handled: 'handle',
  managed: 'manage',
  prepared: 'prepare',
  solved: 'solve',
  organised: 'organise',
  organized: 'organize',
  changed: 'change',
  moved: 'move',
  received: 'receive',
  resolved: 'resolve',
  hated: 'hate',
};

function baseOf(verb: string): string {
  const lower = verb.toLowerCase();
  return BASES[lower] ?? (lower.endsWith('ed') ? lower.slice(0, -2) : lower);
}

function backshift(clause: string): string {
  return clause.replace(/^(what|who) was\b/i, '$1 is').replace(/^what made me\b/i, 'what made you');
}

/** The writer's “I” and “my” as the other side says them. */
function turned(words: string): string {
  return words
    .replace(/\bI'm\b/g, "you're")
    .replace(/\bI've\b/g, "you've")
    .replace(/\bI'd\b/g, "you'd")
    .replace(/\bI'll\b/g, "you'll")
    .replace(/\bI (?:am|was)\b/g, 'you are')
    .replace(/\b(?:I|i)\b(?!\.)/g, 'you')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bme\b/gi, 'you');
}

function finished(words: string, mark: string): string | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length < 8) return undefined;
  return `${text[0]!.toUpperCase()}${text.slice(1)}${mark}`;
}

function japanese(written: string): Reported[] {
  if (/[「」『』]/.test(written) || written.length > 300) return [];
  const told =
    /^(.{4,120}?)(?:聞かれ|訊かれ|尋ねられ|問われ|質問され|深掘りされ|求められ|確認され|突っ込まれ)(?:まし)?(?:た|て|、|る)/.exec(written);
  const list = /(?:聞かれた(?:こと|の|内容)|(?<!逆)質問(?:内容)?)は、?([^。「」]{3,120}?)(?:など|でした|です)?。?$/.exec(written);
  if (!told)
    return list
      ? list[1]!
          .split('、')
          .filter((one) => !POINTING.test(one) && !MANNER.test(one) && !/(?:ます|ません|ました|です|ない|[うくすつぬぶむる])$/.test(one))
          .map((one) => ({ text: `${one.replace(/^と|(?:など)$/g, '')}について教えてください。`, asWritten: written }))
      : [];
  const core = told[1]!
    .replace(
      /^.*(?:では|には|からは?|また|さらに|ほかに(?:も)?|他に(?:も)?|その後|最後に(?:は)?|まず(?:は)?|次に(?:は)?|主に|あとは?|それから|ので|して|ですが|ましたが)、/,
      '',
    )
    .replace(/^(?:また|さらに|最後に|まず|次に|ほかに|面接では|面接官(?:から|に)は?)/, '');
  if (core.length < 3) return [];
  const asWritten = written;
  const clause = /^(.{3,}か(?:どうか)?)(?:について|など)?(?:を|も|と|は)?(?:詳しく|何度も|しつこく)?$/.exec(core);
  if (clause) return [{ text: `${clause[1]!.replace(/かどうか$/, 'か').replace(/(自分|私)(?=[のがはをに])/g, 'あなた')}。`, asWritten }];
  const suru = /^(.{2,60}?)(?:する|を行う)よう(?:に)?$/.exec(core);
  if (suru) return [{ text: `${suru[1]!}してください。`, asWritten }];
  const topic = /^(.{2,}?)(?:について|に関して|に関する質問)(?:も|を|は|が)?(?:詳しく|何度も|深く|かなり|特に|多く|中心に)?$/.exec(core);
  const thing = topic ? undefined : /^(.{2,}?)(?:など)?(?:を|も)(?:詳しく|何度も|深く|かなり|特に)?$/.exec(core);
  const name = (topic ?? thing)?.[1];
  if (!name || UNNAMED.test(name)) return [];
  return [{ text: topic ? `${name}について教えてください。` : `${name}を教えてください。`, asWritten }];
}

/** What says no more than that something was asked. */
const UNNAMED = /(?:こと|質問|何|以下|これら|それ|よう|[でにがは])$/;

/** How it was asked, or what counts in the answer: 「質問はけっこう普通」, 「正解より順番」. */
const MANNER = /(?:普通|簡単|定番|基本的|一般的|オーソドックス|多め|少なめ|穏やか|和やか|ふわっと)$|より/;

/** Where or when it was asked: 「質問はほぼここ」. */
const POINTING = /^(?:ほぼ|だいたい|ほとんど|すべて|全部|主に)?(?:ここ|そこ|こちら)(?:で|に|から|$)/;
