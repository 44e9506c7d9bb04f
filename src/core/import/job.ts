import { lazy } from '../lazy';
import { isJapanese } from './mask';
import words from './words/job.json';

/** What somebody applied for, as far as the text says so plainly; what it does not say stays empty. */
export interface Job {
  readonly company: string;
  readonly role: string;
  readonly place: string;
}

/** Reads company, role and place from a title and the first lines; `text` is looked through for names that come again. */
export function jobOf(title: string, opening: readonly string[], text: string): Job {
  const lines = [title, ...opening].filter((line) => line !== '').map((line) => line.normalize('NFKC').replace(/’/g, "'"));
  const place = placeIn(title.normalize('NFKC'), lines);
  const head = withoutFrame(lines[0] ?? '');
  const { company, role } = isJapanese(head) ? japaneseJob(head, lines) : englishJob(head, lines, text.slice(0, 60_000));
  const plainRole = tidy(role);
  const plainCompany = tidy(company);
  return {
    company: plainCompany.toLowerCase() === plainRole.toLowerCase() || isPlace(plainCompany) ? '' : plainCompany,
    role: plainRole.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    place,
  };
}

const tables = lazy(() => {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = letters.flatMap((one) => letters.map((other) => regions.of(one + other))).filter((name) => name !== undefined);
  return {
    roleNouns: new Set<string>(words.roleNouns),
    fields: new Set<string>(words.fields),
    roleOpeners: new Set<string>(words.roleOpeners),
    notCompany: new Set<string>(words.notCompany),
    places: new Set<string>([...words.places, ...countries]),
    jaRole: new RegExp(words.jaRole, 'u'),
    jaNoCompany: new RegExp(words.jaNoCompany, 'u'),
    jaNoRole: new RegExp(words.jaNoRole, 'u'),
  };
});

function isPlace(name: string): boolean {
  return tables().places.has(name);
}

/** “… Interview Experience Share”, “: the complete guide”, “(from people who sat it)” say nothing of the job. */
function withoutFrame(title: string): string {
  return title
    .replace(/^(?:面接|選考|転職|就活|採用)[^\s:(「」]{0,10}:\s*(?=\S{4})/u, '')
    .replace(/^(?:\[[^\]]{1,24}\]|【(?:\d\d卒|合格体験|[^】]{0,6}体験[^】]{0,3}|面接[^】]{0,12}|\d+年?)】)\s*/u, '')
    .replace(
      /^(?:the (?:complete|full|ultimate) guide to(?: the)?|my|the|our|how i (?:prepared for|got|became)|how we hire|getting hired as|interviewing (?:as|at|for)|inside|a guide to)\s+(?=\S)/i,
      (opening) => (/(?:as|hire|became)\s+$/i.test(opening) ? 'as ' : /at\s+$/i.test(opening) ? 'at ' : ''),
    );
}

const FRAME =
  /\s*(?:[-–—:|(,]\s*)?\b(?:full |complete |my |on[- ]campus )*(?:interviews?|interviewing|recruitment|hiring|selection|application|assessment)(?: (?:experience|experiences|questions?|guide|process|share|review|reviews|transcript|notes|loops?|day|cent(?:re|er)|and|&|share))*\b.*$/i;

function englishJob(head: string, lines: readonly string[], text: string): { company: string; role: string } {
  const parts = head.split(/\s+[-–—|]\s+|\s*[:|]\s+|,\s+(?=[a-z])/).map((part) => part.trim());
  let company = namedAt(head);
  let role = '';
  for (const [at, part] of parts.slice(0, 3).entries()) {
    const bracket = /^([^()]{2,50}) \(([^()]{3,50})\)/.exec(part);
    const inBracket = bracket ? roleIn(bracket[2]!) : undefined;
    if (bracket && inBracket?.role && roleIn(bracket[1]!).role === '') {
      company ||= nameAtStart(bracket[1]!, text).name;
      role ||= inBracket.role;
      continue;
    }
    const found = roleIn(part, at === 0 && !parts.slice(1, 3).some((other) => roleIn(other).role !== ''));
    if (found.role === '' || role !== '') continue;
    const before = /^(?:(?:the|my|as|at|with|for|a|an)\s+)*/i.exec(found.before)![0].length;
    const { name, rest } = nameAtStart(found.before.slice(before), text);
    // “Cluster Revenue Manager at a hotel group” has no name in front.
    const isOfAny = / (?:at|for|with|in) (?:an?|the|my) [a-z]/.test(part);
    if (!isOfAny && name !== '') company ||= name;
    const more = lastWords(isOfAny ? found.before.slice(before) : rest);
    role = more === '' ? found.role : `${more} ${found.role}`;
    // “… Specialist - Creator Events - Philippines”: the team stands between role and place.
    const [team, country] = parts.slice(at + 1);
    if (team && country && isPlace(country.replace(FRAME, '').trim()) && !isPlace(team)) role = `${role} - ${team}`;
  }
  company ||= nameAlone(parts, role, text);
  if (company === '') for (const part of parts) company ||= nameOfInterview(part, text);
  role ||= appliedFor(head);
  for (const line of lines.slice(1, 8)) {
    role ||= appliedFor(line);
    if (/\b(?:interview|appl(?:y|ied)|position|role|job|join|offer)/i.test(line)) company ||= namedAt(line);
  }
  return { company, role };
}

/** The words behind the last one that belongs to no name: “What my Product” gives “Product”. */
function lastWords(words: string): string {
  const tokens = words.split(/\s+/).filter((token) => token !== '');
  const from = tokens.findLastIndex((token) => STOPS.test(token) || !/^[A-Z\d]/.test(token)) + 1;
  return tokens.slice(from).join(' ');
}

/** A name at the start of words that go on with a role: as much of it as the text knows, else its first word. */
function nameAtStart(words: string, text: string): { name: string; rest: string } {
  const tokens = words.split(/\s+/).filter((token) => token !== '');
  const { notCompany, roleOpeners } = tables();
  const isName = (token: string) => /^[A-Z\d][^\s]*$|^&$/.test(token);
  let most = 0;
  while (most < tokens.length && isName(tokens[most]!)) most++;
  const first = tokens[0]?.toLowerCase() ?? '';
  if (most === 0 || /,/.test(words) || notCompany.has(first) || (roleOpeners.has(first) && !comesAgain(tokens[0]!, text)))
    return { name: '', rest: words };
  let size = most;
  while (size > 1 && (tokens[size - 1] === '&' || !comesAgain(tokens.slice(0, size).join(' '), text))) size--;
  // “Harbour & Vale” is one name, whatever the text says later.
  while (tokens[size] === '&' && size + 1 < most) size += 2;
  if (
    size === 1 &&
    most === tokens.length &&
    !comesAgain(tokens[0]!, text) &&
    most > 1 &&
    !tokens.slice(1).some((token) => roleOpeners.has(token.toLowerCase()))
  )
    size = most;
  const name = tokens.slice(0, size).join(' ');
  // “Solar project developer”, where the text says “solar” as well: a word, and no name.
  if (size === 1 && !comesAgain(name, text) && new RegExp(`\\b${first.replace(/[^\p{L}\d]/gu, '.')}\\b`, 'u').test(text))
    return { name: '', rest: words };
  return isPlace(name) ? { name: '', rest: words } : { name, rest: tokens.slice(size).join(' ') };
}

const STOPS =
  /^(?:an?|the|my|our|how|as|for|at|became|become|of|in|on|is|and|i|we|to|with|from|by|what|when|was|got|hired|hire|get|getting)$/i;

/** The words for a role in part of a title, and what stands before them. */
function roleIn(part: string, byField = false): { before: string; role: string } {
  const { fields, roleNouns, roleOpeners } = tables();
  const bare = part.replace(FRAME, '').replace(/\s+[A-Z]?\([^)]*$/, '');
  const tokens = [...bare.matchAll(/[\p{L}\d][\p{L}\d'&/.-]*|&|\([^)]{1,60}\)/gu)];
  let last = -1;
  tokens.forEach(([token], at) => {
    if (roleNouns.has(token.toLowerCase()) && (last < 0 || at - last <= 3)) last = at;
  });
  // “Guest Operations”: a field of work at the end of a title's part.
  if (byField && last < 0 && tokens.length > 1 && tokens.length < 6 && fields.has(tokens.at(-1)![0].toLowerCase()))
    last = tokens.length - 1;
  if (last < 0) return { before: '', role: '' };
  let first = last;
  const isLoose = (token: string) => /^(?:and|&|of)$/i.test(token);
  while (first > 0) {
    const token = tokens[first - 1]![0];
    if (roleOpeners.has(token.toLowerCase()) || roleNouns.has(token.toLowerCase()) || (/^[a-z]/.test(token) && !STOPS.test(token))) first--;
    else if (isLoose(token) && first > 1 && roleOpeners.has(tokens[first - 2]![0].toLowerCase())) first -= 2;
    else if (/^(?:\d|[IVX]+$)/.test(token) && first > 1 && roleOpeners.has(tokens[first - 2]![0].toLowerCase())) first -= 2;
    else break;
  }
  let end = last + 1;
  const next = tokens[end]?.[0];
  if (
    next !== undefined &&
    (/^\([^)]+\)$/.test(next) || /^(?:[IVX]+|\d|L\d)$/.test(next)) &&
    !/^\((?:from|what|how|my|process|in )/i.test(next)
  )
    end++;
  // “apprentice stone mason”
  if (/^(?:apprentice|trainee|assistant|graduate|deputy|head)$/i.test(tokens[last]![0]))
    while (end < Math.min(tokens.length, last + 4) && /^[a-z]/.test(tokens[end]![0]) && !STOPS.test(tokens[end]![0])) end++;
  // “Head of Year”
  if (/^(?:head|director|master|leader)$/i.test(tokens[last]![0]) && /^of$/i.test(next ?? ''))
    while (end < Math.min(tokens.length, last + 5) && /^(?:of|and|[A-Z].*)$/.test(tokens[end]![0]) && bare[tokens[end]!.index - 2] !== ',')
      end++;
  if (/^band$/i.test(next ?? '') && /^\d/.test(tokens[end + 1]?.[0] ?? '')) end += 2;
  const start = tokens[first]!.index;
  const stop = tokens[end - 1]!.index + tokens[end - 1]![0].length;
  return { before: bare.slice(0, start).trim(), role: bare.slice(start, stop) };
}

function capitalsAtEnd(words: string): string {
  const found = /((?:[A-Z\d][\p{L}\d'.]*|&|and|of|the)(?:\s(?:[A-Z\d][\p{L}\d'.]*|&|and|of|the)){0,4})$/u.exec(words)?.[1] ?? '';
  const name = found.replace(/^(?:(?:and|of|the|&)\s)+/i, '').replace(/\s(?:and|of|the|&)$/i, '');
  return name !== '' && !name.split(/\s/).every((word) => tables().notCompany.has(word.toLowerCase())) && /^[A-Z\d]/.test(name) ? name : '';
}

/** “at Wanderly”, “@ Google”, “join Pebblefoot Games”. */
function namedAt(line: string): string {
  for (const found of line.matchAll(
    /(?:\b(?:at|with|join(?:ed|ing)?|work(?:ed|ing)? for)|@) (?:the )?((?:[A-Z][\p{L}\d'.&]*)(?:\s(?:&\s|and (?=[A-Z]))?[A-Z][\p{L}\d'.]*){0,3})/gu,
  )) {
    const name = found[1]!.replace(/'s$/, '').replace(/[.]$/, '');
    const parts = name.toLowerCase().split(/\s/);
    if (isPlace(name) || tables().notCompany.has(parts[0]!) || tables().notCompany.has(parts.at(-1)!)) continue;
    if (tables().roleNouns.has(name.split(/\s/).at(-1)!.toLowerCase())) continue;
    return name;
  }
  return '';
}

/** A part of the title that is nothing but a name: “Goldman Sachs – Engineering Campus Analyst”. */
function nameAlone(parts: readonly string[], role: string, text: string): string {
  for (const [at, part] of parts.slice(0, 3).entries()) {
    if (role !== '' && part.includes(role)) continue;
    const name = part
      .replace(FRAME, '')
      .replace(/\s*\([^)]*\)$/, '')
      .trim();
    const isName =
      name !== '' &&
      !tables().roleOpeners.has(name.split(/\s/)[0]!.toLowerCase()) &&
      name.split(/\s/).length <= 4 &&
      capitalsAtEnd(name) === name &&
      !isPlace(name) &&
      !hasRole(name);
    // “My notes – Grey Heron Hotel, front desk supervisor”: the role stands right behind the name.
    const isBefore =
      role !== '' && / /.test(name) && !/ of /.test(name) && (at === 0 || parts[at + 1]?.toLowerCase().startsWith(role.toLowerCase()));
    if (isName && (comesAgain(name, text) || isBefore || (at > 0 && role !== '' && EMPLOYER.test(name)))) return name;
  }
  return '';
}

/** What an employer's name ends with. */
const EMPLOYER =
  / (?:Council|Hospital|Infirmary|Hospice|School|Academy|College|University|Trust|Clinic|Practice|Surgery|Bank|Airlines?|Airways|Hotels?|Group|Ltd|Limited|Inc|LLP|PLC|GmbH|Authority|Partners|Foundation|Society|Museum|Library|Police|Freight|Logistics|Foods|Brothers|Solicitors|Systems|Labs?)\.?$/;

function hasRole(name: string): boolean {
  return name.split(/\s/).some((word) => tables().roleNouns.has(word.toLowerCase()));
}

/** “Emirates assessment day”: a name in front of the word for an interview, known by its coming again. */
function nameOfInterview(part: string, text: string): string {
  const before = part
    .replace(FRAME, '')
    .replace(/^(?:(?:the|my|our|an?) )+/i, '')
    .trim();
  if (before === part.trim() || before === '') return '';
  const words = before.split(/\s+/);
  const from = Math.max(0, words.findLastIndex((word) => !/^[A-Z&]/.test(word)) + 1);
  const { name } = nameAtStart(words.slice(from).join(' '), text);
  return name !== '' && !hasRole(name) && comesAgain(name, text) ? name : '';
}

function comesAgain(name: string, text: string): boolean {
  const pattern = new RegExp(`[a-z,;] ${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
  return pattern.test(text);
}

/** “I applied for the role of Head Baker” */
function appliedFor(line: string): string {
  const found =
    /\b(?:appl(?:ied|ying)|interview(?:ed|ing|s)?|position|role|job|post) (?:for|as|of)(?: the| an?)? (?:(?:role|position|job|post) (?:of|as)(?: the| an?)? )?([^.,;:()]{3,60})/.exec(
      line,
    )?.[1];
  return found ? roleIn(found).role : '';
}

function japaneseJob(head: string, lines: readonly string[]): { company: string; role: string } {
  const opening = lines.join('\n').slice(0, 1200);
  const incorporated =
    /(?:株式会社|\(株\))\s?([^\s、。・()「」『』|/]{2,20}?)(?=[\s、。・()「」『』|/]|$|の?(?:選考|面接|採用|新卒|中途)|[をはがにへ])|(?:^|[\s、。・()「」『』|【】/:])([^\s、。・()「」『』|【】/:]{2,20}?)(?:株式会社|\(株\))/.exec(
      opening,
    );
  const bare = head.replace(/^(?:【[^】]{1,12}】|\[[^\]]{1,12}\])\s*/, '').replace(/^【([^】]+)】/, '$1 ');
  const told = incorporated ? null : nameAndRole(lines[0]!, bare);
  const company = incorporated ? (incorporated[1] ?? incorporated[2])! : japaneseName(bare) || (told?.[1] ?? '');
  const latin = head.replace(/[\u3041-\u30ff\u3400-\u9fff・()、。|]+/gu, ' ').trim();
  const english = roleIn(latin).role;
  const titled = japaneseRole(bare) || (ROLE_OF_TITLE.exec(bare)?.[1] ?? '');
  const role = / /.test(english)
    ? english
    : titled ||
      japaneseRole(
        lines
          .slice(1, 6)
          .map((line) => line.replace(/質問.*$/, ''))
          .join('\n'),
      ) ||
      english ||
      (company === told?.[1] ? told[2]! : '');
  return { company, role };
}

/** 「【面接メモ】みなも運輸 物流企画（センター運営）」: two names in a title that says it is of an interview. */
function nameAndRole(title: string, bare: string): RegExpExecArray | null {
  if (!/面接|選考|就活|転職/.test(title)) return null;
  const found = /^([^\s、。・:()【】「」|/]{2,20})\s([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{2,20})(?=$|[\s(※])/u.exec(bare);
  const isOf = (word: string) => !/面接|選考|体験|就活|転職|質問|まとめ|メモ|記録|感想|採用|対策|[次回卒年月]$/.test(word);
  const { jaNoCompany, jaRole } = tables();
  const isName =
    found &&
    isJapanese(found[1]!) &&
    isOf(found[1]!) &&
    !jaNoCompany.test(found[1]!) &&
    !jaRole.test(found[1]!) &&
    !/[はがをにへで]/.test(found[1]!);
  return isName && isOf(found[2]!) ? found : null;
}

/** The name at the start of a Japanese title, or one that is addressed in it. */
function japaneseName(title: string): string {
  const { jaNoCompany, jaRole, notCompany, roleOpeners } = tables();
  const addressed = /([^\s、。・()「」|/:]{2,20}?)(?:様|(?<![会商新本弊御貴同自他入])社)(?![員会長内外風])/u.exec(title)?.[1];
  const found =
    /^([^\s|、。:(（【】「」]{2,24}?)(?:の|\s)?(?:[|:(]|(?:英語)?(?:新卒|中途|本?選考|面接|インターン|採用|就活|最終|内定|体験))/u.exec(
      title,
    )?.[1] ?? /^([^\s|、。:の(「」]{2,20})\s(?=.{0,30}(?:面接|選考|体験|インターン|就活))/u.exec(title)?.[1];
  for (const name of [found, addressed]) {
    if (name === undefined || name.length < 2) continue;
    const word = name.toLowerCase();
    // A name with a kind of job in it, such as 看護師, is none of a company.
    if (jaNoCompany.test(name) || jaRole.test(name) || /[はがをにへで]/.test(name) || notCompany.has(word) || roleOpeners.has(word))
      continue;
    return name;
  }
  return '';
}

/** Words for a job that in running text are as often something else. */
const ROLE_OF_TITLE =
  /(?:^|[\s・(（:]|会社|法人|銀行|病院|学[校園]|センター)([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{1,14}(?:リーダー|担当|主任|技師|事務|受付|講師|通訳|店長|長候補))(?=$|[\s・()（）|/]|として|の?(?:面接|選考|採用|中途|新卒|募集))/u;

/** The last kind of job that a line names: 「広告営業からカスタマーサクセスへ」 leads to the latter. */
function japaneseRole(line: string): string {
  const { jaNoRole } = tables();
  const pattern = new RegExp(`(?:[A-Za-z]{2,16} ){0,2}[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z]{0,14}?${words.jaRole}`, 'gu');
  return (
    [...line.matchAll(pattern)]
      .map(([role]) => role.replace(/^.*?会社|^(?:[a-z]+ )+/, ''))
      .filter((role) => !jaNoRole.test(role))
      .at(-1) ?? ''
  );
}

/** A country or a city that the title or a line of facts names. */
function placeIn(title: string, lines: readonly string[]): string {
  const { places } = tables();
  for (const part of title.split(/\s+[-–—|]\s+|[(),:|・/]\s*/)) {
    const name = part.replace(FRAME, '').trim();
    if (places.has(name)) return name;
  }
  for (const found of title.matchAll(/\b(?:in|at a|at the) ([A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)/gu)) {
    const name = [found[1]!, found[1]!.split(' ')[0]!].find((one) => places.has(one));
    if (name) return name;
  }
  const japanese = [...places].find((name) => isJapanese(name) && title.includes(name));
  if (japanese) return japanese;
  for (const line of lines.slice(1)) {
    const found =
      /\b(?:based|position|role|office|job|team) (?:is )?in ([A-Z][\p{L}]+(?: [A-Z][\p{L}]+){0,2})/u.exec(line)?.[1] ??
      /(?:勤務地|場所|Location)\s?[:は]\s?([^\s、。(]{2,14})/.exec(line)?.[1];
    if (
      found &&
      !/^(?:オンライン|自宅|本社|リモート)/.test(found) &&
      ([...found.split(' ')].some((word) => places.has(word)) || places.has(found) || isJapanese(found))
    )
      return found;
  }
  return '';
}

function tidy(name: string): string {
  return name
    .replace(/\(\s*\)/g, '')
    .replace(/^(?:the|a|an|my)\s+/i, '')
    .replace(/[\s,&–-]+$/, '')
    .replace(/\s+(?:and|of)$/, '')
    .trim();
}
