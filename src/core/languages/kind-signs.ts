import { numberOfSign } from '../text/sign';
import type { LanguageId } from './language';

/** What is seen of the wording of a question, by number. Only what the weights know of is weighed (`kind-weights.json`). */
export function signsOfWording(question: string, language: LanguageId): Set<number> {
  return new Set(namesOfSigns(question, language).map(numberOfSign));
}

/** The same by name: the words or letters it is made of, how it begins and ends, and its sentences. */
export function namesOfSigns(question: string, language: LanguageId): string[] {
  const signs = language === 'en' ? englishSigns(question) : japaneseSigns(question);
  signs.push('any');
  return signs.map((sign) => `${language} ${sign}`);
}

/** Words that say the same of a kind: what holds of one of them is learnt of all. */
const GROUPS: Readonly<Record<LanguageId, readonly (readonly [string, RegExp])[]>> = {
  en: [
    [
      'reason',
      /^(?:reasons?|motiv\w+|attract\w*|appeal\w*|inspir\w+|excit\w+|drew|draws?|drawn|interest(?:s|ed|ing)?|convince[ds]?|persuaded|enthus\w+|passion\w*|curious|enjoy|love|admire|values?|keen|prefer)$/,
    ],
    ['here', /^(?:us|our|ours|here)$/],
    [
      'career',
      /^(?:career|job|role|post|position|profession|vocation|trade|field|line|industry|sector|employer|company|organi[sz]ation|firm|course|programme|program|degree)$/,
    ],
    [
      'move',
      /^(?:apply|applying|applied|join|joining|leave|leaving|left|choose|chose|chosen|choosing|become|becoming|pick|picked|move|moving|switch|switching|change|changing|decide|decided|quit|study|stay)$/,
    ],
    [
      'habit',
      /^(?:usual|usually|normal|normally|general|generally|typical|typically|always|regularly|routine|rule|habits?|tend|everyday|procedure|process|approach|method|methods|style|techniques?|system|principles?|criteria|strategy|strategies|checks|steps|rules)$/,
    ],
    [
      'record',
      /^(?:experience|background|resume|cv|skills?|expertise|training|qualifi\w+|certifi\w+|licen[cs]es?|degree|thesis|dissertation|duties|responsib\w+|level|fluent|familiar|comfortable|proficient|history|portfolio|placements?|internship|education|knowledge)$/,
    ],
    ['self', /^(?:yourself|strengths?|weakness(?:es)?|introduce|introduction)$/],
    ['asking', /^(?:tell|describe|explain|share|give|talk|walk|take|run|name|recall|outline|summari[sz]e|show|pick|choose|discuss|think)$/],
    [
      'event',
      /^(?:time|times|occasions?|instances?|examples?|situations?|moments?|incidents?|cases?|stor(?:y|ies)|episodes?|event|events|day|night)$/,
    ],
    [
      'trouble',
      /^(?:conflicts?|mistakes?|mistaken|fail\w*|errors?|disagree\w*|arguments?|argued?|quarrel\w*|setbacks?|wrong\w*|complain\w*|problems?|cris[ie]s|regret\w*|rows?|blunder\w*|lost|trouble\w*|challenge\w*|critici\w+|reject\w+|refused?|badly|accidents?|incidents?|emergency|fires?|flood\w*|leak\w*|burst|broke|broken|breaks?|breakdown|crash\w*|outage|strike|stolen|theft|angry|angr\w+|furious|upset|cr(?:y|ies|ied|ying)|tears|shout\w*|scream\w*|yell\w*|hurt\w*|injur\w+|ill|sick|die[sd]?|drunk|late|missing|missed|cancel\w*|collaps\w+|quits?|fired|sued?|scandal|lie[sd]?|lying|threat\w*|refus\w+|shortage|overrun|delay\w*|crack\w*|fell|stuck|mess\w*|disaster\w*|freez\w+|panic\w*|insult\w*|bull(?:y|ied|ying)|ashamed|sorry|apologi\w+|overrul\w+|resist\w*|pressure|stress\w*)$/,
    ],
    ['most', /^(?:most|worst|best|hardest|toughest|biggest|greatest|proudest|largest|last|least|longest|.{3,}iest)$/],
    [
      'past',
      /^(?:was|were|did|had|made|led|took|built|ran|dealt|went|found|got|gave|won|lost|taught|brought|drove|kept|put|saw|held|wrote|broke|fell|felt|told|said|came|learnt|became|been|done|.{2,}ed)$/,
    ],
    ['would', /^(?:would|could|might|should|will|'d|you'd)$/],
    ['if', /^(?:if|imagine|suppose|supposing|assume|assuming|picture|pretend|scenario|hypothetically|say)$/],
    ['many', /^(?:many|much|long|often|big|large|far|years?|months?)$/],
    [
      'people',
      /^(?:customers?|clients?|patients?|guests?|pupils?|students?|children|child|parents?|colleagues?|co-?workers?|boss|manager|supplier|tenants?|residents?|passengers?|relatives?|visitors?|callers?|volunteers?|trainees?|apprentices?|members?|team|crew|staff|people|someone|somebody|mother|father|man|woman|family|neighbours?|neighbors?|contractors?|users?|buyers?|readers?|drivers?)$/,
    ],
    [
      'tools',
      /^(?:tools?|software|systems?|languages?|machines?|equipment|programs?|packages?|platforms?|instruments?|types?|kinds?|sorts?)$/,
    ],
  ],
  ja: [
    ['reason', /理由|動機|きっかけ|決め手|原動力|なぜ|どうして|なんで|わけ(?=[はをが])/],
    [
      'draw',
      /魅力|夢|あこがれ|契機|原点|芽生え|決心|決意|貢献|もたらし|期待|将来|展望|抱負|目標|興味|関心|惹か|引かれ|ひかれ|共感|憧れ|好き|面白|やりがい|モチベ|熱意|志/,
    ],
    ['move', /志望|応募|転職|入社|退職|辞め|離れ|選ん|選ば|選び|目指|希望|なりたい|働きたい|就職|進路/],
    ['here', /当社|弊社|御社|貴社|当院|当園|当行|当校|当店|当団体|当ホテル|本学|本校|うち(?=[のでにをはが])|私たち|我々|私ども/],
    ['habit', /普段|ふだん|日頃|日ごろ|いつも|日々|毎日|常に|たいてい|ことが多い|ようにし/],
    [
      'way',
      /工夫|心がけ|心掛け|意識|秘訣|拠り所|よりどころ|主義|流儀|信条|原則|決めごと|習慣|着眼|留意|平素|気をつけ|気を付け|大切にし|大事にし|重視|方針|コツ|基準|優先|手順|やり方|進め方|方法|ルール|こだわり|流れ/,
    ],
    [
      'record',
      /経験|経歴|職歴|学歴|略歴|資格|免許|スキル|実績|専攻|専門|研究|卒業論文|卒論|学ん|担当|業務|役職|役目|実務|語学|英語|従事|携わ|務め|勤め|勤務|在籍|所属|前職|保有|取得|習得|件数|年数|人数|使え|扱え|使った|扱った|触っ/,
    ],
    ['self', /自己紹介|自己pr|強み|弱み|長所|短所/],
    ['extent', /何年|何人|何名|何件|何本|どのくらい|どのぐらい|どの程度|どれくらい|どこまで|範囲|規模|期間|件数|種類|内容/],
    ['event', /エピソード|場面|出来事|体験|事例|とき(?=の)|ときのこと|時のこと|瞬間|経緯|例(?=[をはが])/],
    [
      'trouble',
      /失敗|ミス|挫折|困難|苦労|対立|トラブル|クレーム|苦情|間違|誤|悔|悩|怒|叱|反対|ぶつか|揉め|もめ|けんか|口論|大変だっ|つらか|辛か|きつか|事故|火災|停電|故障|破裂|壊れ|倒れ|けが|怪我|急病|抗議|頓挫|離脱|混入|紛失|盗|泣|涙|謝|詫び|断ら|断った|拒|辞め|遅れ|不正|異常|足りな|届かな|迷惑|不便|逃げ|窮地|修羅場|ピンチ|逆境|決裂|板挟み|批判|裏切/,
    ],
    ['most', /最も|一番|いちばん|最大|特に|印象に残|忘れられない|誇り/],
    ['past', /まし?たか|でしたか|たこと|た(?:経験|体験|とき|時|場面|例|話)|たのです/],
    ['if', /もし|仮に|たら|だら|とすれば|とします|場合|なら|あなたが.{1,12}だと/],
    ['told', /(?:ます|ました|ません|です|でした|ている|ない|た)。./],
  ],
};

/** What is longer says nothing more of its kind. */
const LONGEST = 600;

function englishSigns(question: string): string[] {
  const asked = question
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[“"][^”"]{0,200}[”"]/g, '"')
    .replace(
      /\(?(?:\bin )?(?:\b(?:no more than|at most|max(?:\.|imum)?|up to|about|around|roughly) )?\d[\d,.]* ?(?:words|characters|lines|sentences)\b\)?/g,
      '',
    );
  const text = plainEnglish(asked);
  const parts = (text.match(/[^.?!:;]+(?:[.?!:;]+(?=\s|$)|.|$)/g) ?? [])
    .map((part) => ({ words: wordsOf(part), isAsked: part.includes('?') }))
    .filter(({ words }) => words.length > 0);
  const sentences = parts.map(({ words }) => words);
  const signs: string[] = [];
  for (const words of sentences)
    words.forEach((word, at) => {
      signs.push(word);
      if (at > 0) signs.push(`${words[at - 1]!} ${word}`);
      if (at > 1 && /^(?:you|your)$/.test(words[at - 2]!)) signs.push(`you _ ${word}`);
      if (word.length > 5) signs.push(`${word.slice(0, 5)}~`);
      if (/.ed$/.test(word)) signs.push(words[at - 1] === 'you' ? 'you -ed' : '-ed');
    });
  const first = sentences[0] ?? [];
  const groups = sentences.map((words) => [
    ...new Set(words.flatMap((word) => GROUPS.en.flatMap(([group, known]) => (known.test(word) ? [group] : [])))),
  ]);
  sentences.forEach((words, at) => {
    for (const group of groups[at]!) signs.push(`@${group}`, `@${group} ^${words[0]!}`);
    for (const one of groups[at]!) for (const two of groups[at]!) if (one < two) signs.push(`@${one} @${two}`);
  });
  if (/.ing$/.test(first[0] ?? '')) signs.push('^-ing');
  // Whether each is of whoever is asked, asks, and tells of what was.
  const shapes = parts.map(
    ({ words, isAsked }, at) =>
      (words.some((word) => /^your?s?$/.test(word)) ? 'y' : 'n') + (isAsked ? '?' : '.') + (groups[at]!.includes('past') ? 'd' : ''),
  );
  signs.push(`=${shapes.slice(-2).join(' ')}`, `=$${shapes.at(-1)}`);
  sentences.slice(0, -1).forEach((words, at) => {
    signs.push(`=${shapes[at]} ^${words[0]!}`);
    if (at > 0) signs.push(`^${words[0]!}`, `^${words.slice(0, 2).join(' ')}`);
  });
  const last = sentences.at(-1) ?? [];
  for (const [mark, words] of [
    ['^', first],
    ['$', last],
  ] as const)
    for (let count = 1; count <= 3 && count <= words.length; count++) signs.push(`${mark}${words.slice(0, count).join(' ')}`);
  if (last.length > 0) signs.push(`${last.at(-1)!}$`, `${last.slice(-2).join(' ')}$`);
  signs.push(`#${Math.min(sentences.length, 3)}`, /\?\W*$/.test(text) ? '?' : '.');
  signs.push(`<${Math.min(Math.floor(Math.log2(first.length + 1)), 5)}`);
  if (sentences.length > 1 && !/^[^.?!]{0,200}\?/.test(text)) signs.push('told');
  return signs;
}

/** The same without what is only polite, and short forms parted. */
function plainEnglish(text: string): string {
  return (
    text
      .replace(
        /\b(?:i (?:wonder|was wondering) (?:whether|if) )?(?:(?:could|can|would|will|might|may) you |perhaps you (?:could|would|might) )(?:please |perhaps |briefly |kindly )?(?=(?:tell|describe|explain|share|give|talk|walk|take|outline|recount|summari[sz]e|run|show|list|name|say)\b)/g,
        '',
      )
      .replace(/\bplease,? /g, '')
      // What an interviewer is said to ask, and what is run and has no charm.
      .replace(/^(how|what|why|when|whom?|which \w+) i (would|'d)\b/, '$1 $2 you')
      .replace(/\b(an|your) appeal\b/g, '$1 campaign')
      .replace(/'d\b/g, " 'd")
      .replace(/'ve\b/g, ' have')
      .replace(/\b(what|who|where|how|that)'s\b/g, '$1 is')
  );
}

function wordsOf(sentence: string): string[] {
  return (sentence.match(/'?[a-z]+(?:'[a-z]+)?|\d+/g) ?? []).map((word) => (/^\d/.test(word) ? '0' : word));
}

function japaneseSigns(question: string): string[] {
  const asked = question
    .normalize('NFKC')
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[「『“"][^」』”"]{0,200}[」』”"]/g, '「」')
    .replace(/[0-9]+|[一二三四五六七八九十百千万]+(?=[年歳人件個本台年分秒割日回月週つ])/g, '0')
    .replace(/[(\[]?約?0字(?:以内|程度|前後|くらい)?で?[)\]]?/g, '')
    .replace(/\s+/g, '');
  const text = PLAINER.reduce((now, [form, plain]) => now.replace(form, plain), asked);
  const sentences = text.match(/[^。?!]+[。?!]*/g) ?? [];
  const signs: string[] = [];
  for (const sentence of sentences)
    for (let at = 0; at < sentence.length; at++)
      for (let length = 2; length <= 4 && at + length <= sentence.length; length++) signs.push(sentence.slice(at, at + length));
  for (const sentence of sentences) {
    const bones = sentence
      .replace(/[一-龠々]+/g, '漢')
      .replace(/[ァ-ヶー]+/g, 'カ')
      .replace(/[a-z]+/g, 'カ');
    for (let at = 0; at < bones.length; at++)
      for (let length = 3; length <= 6 && at + length <= bones.length; length++)
        if (/[漢カ]/.test(bones.slice(at, at + length))) signs.push(`~${bones.slice(at, at + length)}`);
    if (bones.length < 5) signs.push(`~^${bones}`);
    const bare = sentence.replace(/[。?!]+$/, '');
    for (let length = 2; length <= 5; length++) signs.push(`${bare.slice(-length)}|`);
    if (/[一-龠々ァ-ヶー)]$/.test(bare)) signs.push('noun|');
  }
  const groups = GROUPS.ja.flatMap(([group, known]) => (known.test(text) ? [group] : []));
  for (const one of groups) {
    signs.push(`@${one}`);
    for (const two of groups) if (one < two) signs.push(`@${one} @${two}`);
  }
  const first = sentences[0] ?? '';
  const last = (sentences.at(-1) ?? '').replace(/[。?!]+$/, '');
  for (let length = 2; length <= 3; length++) signs.push(`^${first.slice(0, length)}`, `$${last.slice(0, length)}`);
  for (let length = 2; length <= 6; length++) signs.push(`${last.slice(-length)}$`);
  signs.push(`#${Math.min(sentences.length, 3)}`, text.endsWith('?') ? '?' : '.');
  signs.push(`<${Math.min(Math.floor(Math.log2(first.length + 1)), 6)}`);
  if (/^[^。?]{4,}。[^。]/.test(text)) signs.push('told');
  // What is asked last, and what is told or asked before.
  sentences.forEach((sentence, at) => {
    const bare = sentence.replace(/[。?!]+$/, '');
    const where = at < sentences.length - 1 ? '-' : '+';
    for (let length = 2; length <= 4; length++) signs.push(`${where}${bare.slice(-length)}|`);
    for (const [group, known] of GROUPS.ja) if (known.test(bare)) signs.push(`${where}@${group}`, `${where}@${group} ${bare.slice(-2)}|`);
  });
  return signs;
}

/** What is only polite, formal or everyday, and the plain form that stands for it. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/(?:差し支え|差し障り)の?なければ、?|(?:是非|ぜひ)、?|恐れ入りますが、?|よろしければ、?/g, ''],
  // Where one comes to work is called otherwise in each trade.
  [/入(?:庁|職|所|行|園|局|院|団)(?=後|し|の|前|を)/g, '入社'],
  [/当[市県町村区庁局省財館]/g, '当社'],
  [/でございま/g, 'でありま'],
  [/ございま/g, 'ありま'],
  [/いたしま|致しま/g, 'しま'],
  [/ておりま/g, 'ていま'],
  [/て(?:おられ|いらっしゃい|おいでになり)ま/g, 'ていま'],
  [/て(?:おられ|いらっしゃ)/g, 'てい'],
  [/なさって|されて/g, 'して'],
  [/なさい(?=ま)|され(?=ま)/g, 'し'],
  [/なさった|された/g, 'した'],
  [/なさる|される/g, 'する'],
  [/[おご御]([一-龠々ぁ-ん]{1,5}?)に?な(?:さい|り)ま/g, '$1ま'],
  [/[おご御]([一-龠々ぁ-ん]{1,5}?)にな(?=っ[てた])/g, '$1'],
  [/[おご御](?=[一-龠々])/g, ''],
  [
    /(?:お?聞かせ|教え|話し|伺わせ|示し|答え|語っ|述べ|説明し|紹介し|書い|記し|記入し|挙げ)(?:て|で)?(?:(?:くだ|下)さい(?:ませ)?|(?:いただけ|頂け|もらえ|くれ|願え)(?:ます|ません|ない)?(?:でしょう)?か?|ほしい|欲しい|願います|願いたい|なさい|ちょうだい|よ)(?=[。?!]|$)/g,
    '教えて',
  ],
  [/を(?:お?願いし(?:ます)?|願います|どうぞ|伺(?:います|えますか|いたい|いします)|承りたい|(?:聞き|知り)たい)(?=[。?!]|$)/g, 'を教えて'],
  [/(?:くだ|下)さい(?:ませ)?(?=[。?!]|$)/g, ''],
  [/(?:の|ん|なの|なん)?(?:です|でしょう|だろう|であります)か?(?=[。?!]|$)/g, 'か'],
  [/ました/g, 'た'],
  [/でした/g, 'だった'],
  [/ますか(?=[。?!]|$)/g, 'るか'],
  [/どの(?:よう)な|いかなる|どういった|どういう/g, 'どんな'],
  [/どのように|どんなふうに|どういうふうに|いかに(?:して)?|いかが|如何に?/g, 'どう'],
  [/どちら/g, 'どこ'],
  [/どなた/g, '誰'],
  [/なにゆえ|何故|どうして(?!い)|なんで(?!す)|なぜ/g, 'なぜ'],
  [/(?<=[たるのい])(?:際|折|時)(?=[、にはの])/g, 'とき'],
];
