import { japanesePhrases } from './ja-phrases';
import { japaneseSignals } from './ja-signals';
import { japaneseMeasures, japaneseSentences } from './ja-text';
import offered from './offered.json';
import halves from './ja-halves.json';
import { halfReader } from './halves';
import { countScripts } from './scripts';
import { signalsAt } from './signals';
import { partOf } from '../kept';
import { placed } from '../text/span';
import type { Language } from './language';
import { japaneseBindingWords, japaneseForms, japaneseFormsIn } from './ja-forms';
import { characterMatcher } from './matcher';

export const japanese: Language = {
  id: 'ja',
  name: '日本語',
  headings: {
    situation: ['状況', '背景', '前提', '経緯', '状況説明', '現状', 'シチュエーション'],
    task: ['課題', '目標', '任務', '役割', '目的', '問題', 'ミッション', 'タスク', '担当'],
    action: [
      '行動',
      '取り組み',
      '取組',
      '取組み',
      '施策',
      '対応',
      '実行',
      '計画',
      '工夫',
      '打ち手',
      'アクション',
      '実施したこと',
      'やったこと',
      'したこと',
      '解決策',
      '立て直し',
      'やること',
      '取り組んだこと',
    ],
    result: ['結果', '成果', '効果', '結論と成果', '実績', 'リザルト', 'どうなったか', '結末'],
    learning: ['学び', '振り返り', '気づき', '教訓', '学んだこと', '反省'],
  },
  headingForms: {
    situation:
      /^(?:そのとき|当時)?の?(?:何が(?:あった|起きた|起こった)か|出来事|きっかけ|当時の(?:状況|様子|職場)|(?:いつ|どこで)(?:の話|のこと)?か?|そのときの(?:状況|様子))$/,
    task: /^(?:私の)?(?:求められたこと|任されたこと|頼まれたこと|引き受けたこと|やるべきこと|すべきこと|目指したこと|困ったこと|困っていたこと|ねらい|狙い|役目|(?:発生した|起きた|生じた|直面した)(?:問題|課題|トラブル)|目指すところ)$/,
    action:
      /^(?:私が|自分が|そこで|実際に)?(?:どうしたか|何をしたか|何をやったか|行ったこと|した(?:こと|対応)|取った行動|とった行動|やり方|動き|何をするか|どう(?:動|対応|解決)(?:いた|した)か)$/,
    result:
      /^(?:その結果|その後|そのあと|それから|最後|どうなった|何が変わったか|変わったこと|変化|その後どうなったか)$|^(?:期待|想定|見込)(?:する|される|まれる|める)(?:結果|成果|効果)$|^見込み$/,
    learning:
      /^(?:そこから|この経験から|ここから)?(?:学んだことと?|得た(?:こと|もの)|気づいたこと|気付いたこと|今に(?:生きて|活きて)いること|今の自分)$/,
  },
  kindNames: {
    behavioural: ['過去の行動', '行動', '過去の出来事', 'エピソード'],
    experience: ['経験', '経歴', '自己紹介'],
    process: ['進め方', '方法', 'やり方'],
    hypothetical: ['仮定', '仮説', '企画', 'ケース'],
    motivation: ['志望動機', '動機', '志望理由'],
  },
  get prompts() {
    return offered.ja.prompts as unknown as Language['prompts'];
  },
  get asks() {
    return offered.ja.asks;
  },
  get openers() {
    return offered.ja.openers;
  },
  get passage() {
    return offered.ja.passage;
  },
  askForFacet: (name) => `「${name}」が分かる自分の行動を、具体的に一つ挙げると何ですか。`,
  fits: japaneseShare,
  sentences: japaneseSentences,
  measures: (prose, within) => placed(japaneseMeasures(partOf(prose, within)), within.start),
  measuresIn: japaneseMeasures,
  signalsIn: japaneseSignals,
  signals: (prose, sentence) => signalsAt(japaneseSignals(partOf(prose, sentence)), sentence.start),
  cue: japanesePhrases.cue,
  cueIn: japanesePhrases.cueIn,
  gives: japanesePhrases.gives,
  mayGive: japanesePhrases.mayGive,
  givenAmong: japanesePhrases.givenAmong,
  halves: halfReader(() => halves),
  wordForms: japaneseForms,
  formsIn: japaneseFormsIn,
  bindingWords: japaneseBindingWords,
  sentenceLengths: { short: 18, long: 60 },
  contentWords: japaneseContentWords,
  dropsSubjects: true,
  matcher: characterMatcher,
};

/** Japanese characters among all letters, weighed as in English, so that the two shares add up to one. */
function japaneseShare(prose: string): number {
  const { latin, japanese } = countScripts(prose);
  return latin + japanese === 0 ? 0 : (3 * japanese) / (latin + 3 * japanese);
}

/** Runs of kanji and of katakana; what is written in hiragana carries grammar. Runs of kanji are compared by pairs. */
function japaneseContentWords(text: string): string[] {
  const kana = text.match(/[ァ-ヶー]{2,}/g) ?? [];
  const kanji = (text.match(/[一-龠々]{2,}/g) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...kana, ...kanji];
}
