import { perText } from './kept';
import type { Part } from './kinds/kind';

/** What is asked of whoever plans to bring something about, and of nobody who says how they would act when something comes up. */
const OF_AN_INITIATIVE: ReadonlySet<Part> = new Set<Part>(['goal', 'assumption', 'measuring', 'risk', 'schedule']);
/** What is asked of whoever has more to do than time for it. */
const OF_PRIORITIES: ReadonlySet<Part> = new Set<Part>(['criteria', 'telling']);

/**
 * Whether a question, by its words, leaves a part out that its kind asks for otherwise: nobody sets a measure for one call of an
 * angry parent, and nothing has to wait where it is asked how a shift is handed over. An empty question leaves nothing out.
 */
export function isLeftOutBy(question: string, part: Part): boolean {
  return leftOutBy(question).has(part);
}

const NONE: ReadonlySet<Part> = new Set<Part>();

/** Asked by many rules at each keystroke, of a question that stays as it is. */
const leftOutBy = perText((question): ReadonlySet<Part> => {
  if (question.trim() === '') return NONE;
  const isScene = (ACTING.test(question) || SCENE.test(question)) && !BRINGING_ABOUT.test(question);
  return new Set<Part>([...(isScene ? OF_AN_INITIATIVE : NONE), ...(PRIORITIES.test(question) ? NONE : OF_PRIORITIES)]);
});

/** How somebody would act. */
const ACTING =
  /\b(?:what|how) (?:would|do|will|should|might|could) (?:you|we) (?:\w+ )?(?:do|handle|respond|react|deal|say|answer|reply|tell|proceed|approach|calm|break|speak|talk|explain|decline)\b|(?:どう|どのように|どんなふうに)(?:さ|し(?!たら)|[^。、？?]{0,3}(?:対応|対処|対し|動|答|返|声|接|切り出|説明|伝え|言|話|判断|応じ|助言|受け止))|(?:何|なに)(?:を|から|と)[^。、？?]{0,4}(?:し|始め|伝え|確認|言|声|答)/i;

/** Something has come up, and what is done about it is asked. */
const SCENE =
  /[.!,] (?:so |and )?(?:how|what|where|who|which|talk|walk|tell)\b[^.!?]{0,80}[.?!]?$|(?:した|です|ません|ます|いる|った)。[^。]{0,40}(?:どう|何|なに|どのよう|どちら|判断)/i;

/** What is to be raised, begun or won, or is planned for a stretch of time. */
const BRINGING_ABOUT =
  /\b(?:increas|improv|grow|rais|boost|optimi[sz]|engag|revenue|sales|retention|(?:under)?perform|strateg|campaign|market|launch|attract|encourag|win|fill|target|reduc|cut|plan|programme|program|project|budget|chang|first (?:\w+ ){0,2}(?:days|weeks|months|year))|成果|もっと|より多く|売上|売り上げ|収益|エンゲージ|集客|伸ば|増や|減ら|高め|広げ|広め|盛り上げ|埋め|満た|両立|改善|向上|施策|戦略|企画|イベント|最適化|計画|目標|組み立て|立て直/i;

const PRIORITIES =
  /priorit|juggl|multipl|several|compet(?:ing|e) |deadline|work ?load|overload|at once|same time|time management|your (?:own )?(?:day|week|time|work)\b|busy|too much|balanc|order\b|planning|\bplan\b|decid|decision|choos|judg|優先|判断|決定|決め|選|複数|並行|同時|重な|締め?切|納期|時間管理|スケジュール|多忙|忙し|段取り|タスク|順[番序]|立て込|計画/i;
