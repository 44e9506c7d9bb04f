import type { LanguageId } from '../languages/language';
import { lazy } from '../lazy';
import { signBehind, signBehindUnit, signOf, startOfSign } from '../text/sign';

/** What is longer says no more of what it is. */
const LONGEST = 400;

/**
 * What is seen of the wording of a sentence, each thing by its number, some more than once: its words and those beside each other, or
 * in Japanese its letters by up to four, groups of words, and how it begins and ends. Weights are learnt of them for what a sentence
 * is for (`roles`), which skill area it proves (`skills`), and what would be taken out of an answer (`telling/faults.ts`).
 */
export function eachSentenceSign(sentence: string, language: LanguageId, see: (sign: number) => void): void {
  const text = sentence.slice(0, LONGEST);
  see(ANY[language]);
  if (language === 'en') eachEnglishSign(text, see);
  else eachJapaneseSign(text, see);
}

const START = { en: startOfSign('en '), ja: startOfSign('ja ') };
const ANY = { en: signOf(signBehind(START.en, 'any!')), ja: signOf(signBehind(START.ja, 'any!')) };

function eachEnglishSign(text: string, see: (sign: number) => void): void {
  const words = text
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .match(/[a-z]+(?:['-][a-z]+)*|\d[\d.,]*|\.\.\.|[?!()[\]…:;/→<>*"“”]/g);
  if (!words) return;
  let [before, last] = ['', ''];
  for (const found of words) {
    const word = /^\d/.test(found) ? '0' : found;
    const start = signBehind(START.en, word);
    see(signOf(start));
    see(signOf(signBehind(signBehind(start, ' <'), last)));
    if (before) see(signOf(signBehind(signBehind(start, ' _ '), before)));
    for (const sign of ofWord(word)) see(sign);
    before = last;
    last = word;
  }
  see(signOf(signBehind(signBehind(START.en, '$'), last)));
  see(signOf(signBehind(START.en, `#${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`)));
}

/** The groups that a word is in, and how it begins. */
function ofWord(word: string): readonly number[] {
  const known = WORDS.get(word);
  if (known) return known;
  const { words, beginnings, denied } = englishGroups();
  const signs = [...(words.get(word) ?? [])];
  for (let length = SHORTEST; length <= Math.min(word.length, LONGEST_BEGINNING); length++) {
    for (const sign of beginnings.get(word.slice(0, length)) ?? []) if (!signs.includes(sign)) signs.push(sign);
  }
  if (word.endsWith("n't")) signs.push(denied);
  if (word.length > 5) signs.push(signOf(signBehind(START.en, `${word.slice(0, 5)}~`)));
  if (WORDS.size >= MOST_WORDS) WORDS.clear();
  WORDS.set(word, signs);
  return signs;
}

/** Of English groups the signs by their words, by what some of those begin with, and that of words that deny. */
const englishGroups = lazy(() => {
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  for (const [group, all] of GROUPS.en) {
    const sign = signOf(signBehind(START.en, `@${group}`));
    for (const word of all.split(' ')) {
      const map = word.endsWith('*') ? beginnings : words;
      const key = word.replace('*', '');
      const known = map.get(key);
      if (known) known.push(sign);
      else map.set(key, [sign]);
    }
  }
  return { words, beginnings, denied: signOf(signBehind(START.en, '@not')) };
});

/** How long the beginnings with a star are, in letters. */
const SHORTEST = 3;
const LONGEST_BEGINNING = 14;

const WORDS = new Map<string, readonly number[]>();
const MOST_WORDS = 4000;

function eachJapaneseSign(text: string, see: (sign: number) => void): void {
  const letters = text
    .normalize('NFKC')
    .replace(/[0-9一二三四五六七八九十百千]+/g, '0')
    .replace(/\s+/g, '');
  const { starts, signs } = inGroups();
  for (let at = 0; at < letters.length; at++) {
    let sign = START.ja;
    for (let length = 1; length <= 4 && at + length <= letters.length; length++) {
      sign = signBehindUnit(sign, letters.charCodeAt(at + length - 1));
      see(signOf(sign));
    }
    for (const [word, group] of starts.get(letters.charCodeAt(at)) ?? NONE) if (letters.startsWith(word, at)) see(signs[group]!);
  }
  for (let length = 2; length <= 4; length++) see(signOf(signBehind(START.ja, `$${letters.slice(-length)}`)));
  see(signOf(signBehind(START.ja, `^${letters.slice(0, 2)}`)));
  see(signOf(signBehind(START.ja, `#${Math.min(7, Math.floor(Math.log2(letters.length + 1)))}`)));
  if (!/[.!?。]$/.test(letters)) see(signOf(signBehind(START.ja, 'open')));
  if (!/(?:で|ま)(?:す|した|しょう|せん)|です/.test(letters)) see(signOf(signBehind(START.ja, 'plain')));
}

const NONE: readonly (readonly [string, number])[] = [];

/** The words of Japanese groups by their first letter, each with its group, and the signs of the groups. */
const inGroups = lazy(() => {
  const starts = new Map<number, (readonly [string, number])[]>();
  GROUPS.ja.forEach(([, words], group) => {
    for (const word of words.split(' ')) {
      const known = starts.get(word.charCodeAt(0));
      if (known) known.push([word, group]);
      else starts.set(word.charCodeAt(0), [[word, group]]);
    }
  });
  return { starts, signs: GROUPS.ja.map(([group]) => signOf(signBehind(START.ja, `@${group}`))) };
});

/** Words that say the same of whoever is spoken of, or of a draft: what holds of one of them is learnt of all. */
const GROUPS = {
  en: [
    [
      'boss',
      'bosses boss managers manager supervisors supervisor directors director owners owner heads head leads lead leaders leader chefs chef principals principal chief ceo cto cfo president chair* board management superiors superior foreman gaffer landlord partners partner professor dean founders founder sergeant inspector matron trustees trustee producer editor exec* leadership seniors senior',
    ],
    [
      'peer',
      'colleagues colleague co-workers co-worker coworkers coworker teams team departments department offices office staff people guys lads lot agency agencies contractors contractor suppliers supplier predecessors predecessor shift apprentices apprentice trainees trainee interns intern juniors junior graduates graduate generation kids students student parents parent customers customer clients client guests guest residents resident tourists tourist family families union council hr it accounts marketing sales ops engineering finance legal vendors vendor patients patient doctors doctor nurses nurse teachers teacher members member volunteers volunteer others everyone everybody nobody girls girl boys boy men man women woman lady guy bloke chap driver drivers cook cooks temps temp consultants consultant developers developer designers designer crew committee partner reception warehouse dispatch youngsters youngster freelancers freelancer creators creator streamers streamer',
    ],
    [
      'firm',
      'company firm place employer shop organisation organization business hospital school clinic restaurant studio agency startup start-up plant factory site hotel bank charity practice branch workplace culture outfit',
    ],
    [
      'they',
      "he she they him her them his their hers theirs who whose himself herself themselves he's she's they're he'd she'd they'd they've",
    ],
    ['i', "i i'm i'd i've me my myself mine"],
    [
      'bad',
      'lazy laziest useless stupid* incompeten* idiot* clueless hopeless careless* sloppy mess* bossy moody jealous* greed* cheap sting* dishonest* fake two-faced petty toxic chaotic chaos disorganised disorganized unprofessional* ignoran* childish* spoil* entitled incapable unreliable terribl* awful* horribl* dreadful* pathetic ridiculous* embarrass* joke shambles circus disaster* nightmare zoo madhouse rubbish garbage dirt trash excuses excuse moan* whin* gossip* lied lies lie liars liar lying cheat* bully bullied bullies bullying favourites favourite favorites favorite ego* temper tantrums tantrum attitude sulk* arrogan* rude* impolite nasty mean weak coward* scared afraid terrified dumb thick slow bitter blam* fault dump* hid hide hides hiding dodg* skiv* slack* swan* fobbed palmed pretend* vain vanity show-off showoff shout* yell* scream* backstab* sabotag* manipulat* selfish* stubborn* narrow-minded old-fashioned dinosaurs dinosaur clowns clown cowboys cowboy muppets muppet amateurs amateur politic* unfair* exploit* disrespect* micromanag* negligen* irresponsibl* untrustworthy worst wasted wastes waste hated hates hate sick fed crap stink* mediocre poor poorly drama nerve guts spine backbone brains brain cares care cared bother* clue interested lift finger credit ass arse bullshit bs hell sheep robots robot toddlers toddler babies children kindergarten playground slaves slave machines machine numbers number dead rotten broken sinking ship burnt burn mistreat* threat* insult* humiliat* annoy* frustrat* impatien* unable unwilling refus* ignor* neglect* forgot* late asleep slept sleeping phones phone gaming golf smok* drunk',
    ],
    ['not', 'never no not nothing nobody none neither nor without cannot hardly barely rarely too'],
    [
      'only',
      'only just merely ever always constantly forever every all half whole any even once still again usual usually typical* supposed* so-called',
    ],
    [
      'frank',
      "frankly honest* obviously clearly truth actually really basically apparently bless surprise* sorry sadly unfortunately let's face course naturally needless luckily thankfully literally simply quite pretty",
    ],
    [
      'know',
      'know knew knows known understand* understood think thinks thought idea listen* learn* see saw seen hear heard realis* realiz* grasp* read remember*',
    ],
    [
      'kin',
      'mother father mum mom dad parents parent brothers brother sisters sister wife husband partner girlfriend boyfriend son daughter kids kid child children baby ex fianc* uncle aunt grand* cousin niece nephew family marriage married wedding stepson twins twin',
    ],
    [
      'ill',
      'illness ill cancer chemo* depress* anxiety anxious panic bipolar adhd autis* epilep* diabet* hiv therap* counsel* psych* medication tablets pills antidepress* operation surgery hospital diagnos* disorder disease syndrome breakdown burn-out burnout burned stroke heart tumour tumor miscarr* ivf fertil* pregnan* abortion rehab addict* alcohol* drink* drugs drug suicid* hernia migraines migraine kidney liver stoma hysterectomy menopause bowel crohn* colitis mental sleeping insomnia eating anorexi* bulimi* ptsd trauma* dementia died death funeral grief',
    ],
    [
      'law',
      'divorc* separat* custody court debts debt bankrupt* loan* mortgage rent gambl* owed owe owes bailiffs bailiff benefits prison jail arrest* convict* sentence probation record police visa asylum deport* adopt* affair cheated alimony maintenance evict* inherit* will',
    ],
    [
      'faith',
      'church pray* muslim christian jewish catholic hindu buddhist jehovah* mosque religio* faith god gay lesbian trans queer bi came voted votes vote party conservative labour socialist left-wing right-wing union politic* immigrant caste roma gypsy',
    ],
    [
      'todo',
      "add check say mention find ask look insert put cut delete remove rewrite fix decide need needs todo tbc tbd maybe perhaps better example number figure figures wording word sentence paragraph shorten longer shorter expand rephrase leave keep move replace verify confirm exact sure unsure correct right note notes draft version ending opening intro answer story here this slow pause smile breathe voice practise practice memorise memorize google spelling grammar english sound sounds boring cheesy cliche detail details date name year percent source cv dont don't forget remember must should or either instead alternatively option choose pick one two",
    ],
  ] as readonly (readonly [string, string])[],
  ja: [
    [
      '上',
      '上司 店長 部長 課長 社長 会長 専務 常務 監督 リーダー オーナー 支配人 施設長 所長 主任 係長 院長 校長 園長 理事 教授 編集長 マネージャー 責任者 管理職 上の人 上の方 経営 役員 親方 師長 師匠 班長 工場長 局長 次長 本部',
    ],
    [
      '同',
      '先輩 同僚 後輩 同期 前任 担当者 新人 若手 部下 相方 スタッフ 社員 職員 メンバー 営業部 開発 総務 人事 経理 現場 バイト パート 派遣 学生 世代 若い人 若い子 若い方 おじさん おばさん お局 ベテラン 保護者 親御 客 患者 利用者 クライアント 取引先 業者 下請 代理店 隣の課 他の人 他の部 他の課 周り みんな 連中 あの人 その人 あの子 さん',
    ],
    ['社', '会社 職場 店 前職 病院 学校 園 施設 部署 チーム 業界 組織 体制 社風 法人 事務所 工場'],
    [
      '悪',
      'ひど 最悪 最低 だらしな いい加減 いいかげん 適当 無責任 やる気 能力 無能 怠 サボ さぼ 手を抜 口だけ 文句 愚痴 陰口 悪口 嘘 うそ ごまか 言い訳 責任逃れ 押し付 押しつ 丸投げ 怒鳴 キレ 威張 偉そう 見下 バカ 馬鹿 頭が 使えな 役に立 足を引 邪魔 わがまま 自分勝手 自己中 身勝手 幼稚 子供 子ども お粗末 雑 ずさん 杜撰 鈍 遅 いじめ 嫌 むかつ ムカ 腹が立 うんざり 呆 あき 情けな 恥 非常識 常識 礼儀 不潔 汚 ケチ けち 金 媚 ゴマ ごますり 気分屋 機嫌 感情的 ヒステリ ブラック 沈み 泥 終わって 腐 昭和 古い 頑固 保身 プライド 無理 理不尽 パワハラ モラハラ セクハラ 横暴 冷た 無関心 知らん 放置 無視 逃げ 隠 ずる 卑 姑息 手柄 横取り えこ ひいき 贔屓 コネ 無駄 くだらな つまらな 低レベル レベルが低 素人 甘 ぬる 根性 覚えが悪 要領 物覚え 空気が読 話にな センス 頼りな 頼れな 当てにな 任せられな 信用でき',
    ],
    ['無', 'ない ません なかっ ず、 ずに なく'],
    [
      '限',
      'だけ しか ばかり すら さえ くせに のに いつも 毎回 毎日 何度 結局 やはり やっぱり 正直 はっきり 案の定 どうせ さすが もちろん 要するに 所詮 ただの',
    ],
    ['人', '人で 人だ 人は 人が 人と 人の 方で 方だ 方は 方が 方と タイプ 性格 人種 人間'],
    ['家', '母 父 親 兄 弟 姉 妹 妻 夫 旦那 主人 嫁 奥さん 彼女 彼氏 恋人 子ども 子供 息子 娘 祖 叔 伯 いとこ 家族 家庭 実家 義'],
    [
      '病',
      '病 がん 癌 うつ 鬱 適応障害 診断 通院 入院 手術 薬 心療内科 精神 カウンセ 発達 ADHD 障害 持病 糖尿 てんかん アルコール 依存 妊娠 不妊 流産 出産 産後 更年期 メンタル パニック 過呼吸 休職 倒れ 亡くな 余命 認知症 介護 検査 摂食 不眠 眠れ リハビリ 難病 手帳',
    ],
    [
      '法',
      '離婚 別居 調停 親権 借金 破産 ローン 返済 裁判 逮捕 前科 服役 不倫 浮気 夜逃げ 生活保護 慰謝料 養育費 相続 遺産 ギャンブル パチンコ 競馬 家賃 滞納 ビザ 国籍 在日 帰化 孤児 養子 認知 再婚 婚約 結婚 別れ',
    ],
    ['信', '宗教 信者 信仰 教会 創価 支持 政党 選挙 ゲイ 同性 性的 性転換 トランス 出身地 部落'],
    [
      '書',
      '書く 書き 足す 足し 入れる 入れた 直す 直し 削 消す 確認 調べ 要確 後で あとで ここ この文 この段 この表現 この話 この例 この言い方 文 字 言い換え 表現 例 具体 数字 要る いる? いる？ かな かも どっち どちら もっと もう少し 長い 短い メモ ※ → ← （ ( ？ ? ！ たぶん 未定 仮 案 要 間 ゆっくり 笑顔 声 忘れ',
    ],
  ] as readonly (readonly [string, string])[],
};
