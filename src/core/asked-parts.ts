import { perText } from './kept';
import type { Part } from './kinds/kind';

/** What is asked of whoever plans to bring something about, and of nobody who says how they would act when something comes up. */
const OF_AN_INITIATIVE: ReadonlySet<Part> = new Set<Part>(['goal', 'assumption', 'measuring', 'risk', 'schedule']);
/** What is asked of whoever changes something, and of nobody who is to find out what a change has done. */
const OF_A_CHANGE: ReadonlySet<Part> = new Set<Part>(['goal', 'risk', 'schedule']);
/** What is asked of whoever decides between things to do. */
const OF_PRIORITIES: ReadonlySet<Part> = new Set<Part>(['criteria']);
/** What is asked of whoever has more to do than time for it: somebody has to wait, and to hear of it. */
const OF_WAITING: ReadonlySet<Part> = new Set<Part>(['telling']);
/** What is asked of whoever wants to work for one employer, and not of somebody who is asked why they changed their trade. */
const OF_EMPLOYER: ReadonlySet<Part> = new Set<Part>(['facts']);

/** What is asked of whoever tells a record, and not of somebody who tells of one piece of it, or makes one thing plain to outsiders. */
const OF_RECORD: ReadonlySet<Part> = new Set<Part>(['headline', 'bridge']);

/**
 * Whether a question, by its words, leaves a part out that its kind asks for otherwise: nobody sets a measure for one call of an
 * angry parent, and nothing has to wait where it is asked how a shift is handed over. An empty question leaves nothing out.
 */
export function isLeftOutBy(question: string, part: Part): boolean {
  return leftOutBy(question).has(part);
}

const NONE: ReadonlySet<Part> = new Set<Part>();

/** Asked by many rules at each keystroke, of a question that stays as it is. */
const leftOutBy = perText((asked): ReadonlySet<Part> => {
  if (asked.trim() === '') return NONE;
  // What somebody says in the scene is not what is asked for.
  const question = asked.replace(SAID, ' ');
  const isScene = (ACTING.test(question) || SCENE.test(question)) && !isInitiative(question);
  return new Set<Part>([
    ...(isScene ? OF_AN_INITIATIVE : FINDING_OUT.test(question) ? OF_A_CHANGE : NONE),
    ...(AT_ONCE.test(question) || DECIDING.test(question) ? NONE : OF_PRIORITIES),
    ...(AT_ONCE.test(question) && !PREVENTING.test(question) ? NONE : OF_WAITING),
    ...(EMPLOYER.test(question) ? NONE : OF_EMPLOYER),
    ...(EXPLAINING.test(question) || ONE_PIECE.test(question) ? OF_RECORD : NONE),
  ]);
});

/** In a scene or under a condition, what is for sale or is planned brings nothing about; what goes on getting worse is to be changed. */
function isInitiative(question: string): boolean {
  const last = LAST.exec(question)?.[0] ?? question;
  const asked = last.replace(CONDITION, ' ');
  return BRINGING_ABOUT.test(asked) || TREND.test(question.slice(0, question.length - last.length)) || TREND.test(last);
}

const SAID = /「[^」]*」|“[^”]*”|"[^"]*"/g;
const LAST = /[^.!?。！？]*[^.!?。！？\s][.!?。！？\s]*$/;
const CONDITION =
  /\b(?:if|when|whose|who|because|while|after|that)\b.*|^.*(?:たら|れば|場合は?|とき(?:に?は)?|なら|際に?は?|ので|とします)、?/;

/** How somebody would act. */
const ACTING =
  /\b(?:what|how) (?:would|do|will|should|might|could) (?:you|we) (?:\w+ )?(?:do|handle|respond|react|deal|say|answer|reply|tell|proceed|approach|calm|break|speak|talk|explain|decline)\b|(?:どう|どのように|どんなふうに)(?:さ|し(?!たら)|[^。、？?]{0,3}(?:対応|対処|対し|動|答|返|声|接|切り出|説明|伝え|言|話|判断|応じ|助言|受け止))|(?:何|なに)(?:を|から|と)[^。、？?]{0,4}(?:し|始め|伝え|確認|言|声|答)/i;

/** Something has come up, and what is done about it is asked. */
const SCENE =
  /[.!,] (?:so |and )?(?:how|what|where|who|which|talk|walk|tell)\b[^.!?]{0,80}[.?!]?$|(?:した|です|ません|ます|いる|った)。[^。]{0,40}(?:どう|何|なに|どのよう|どちら|判断)/i;

/** What is there already is looked into. */
const FINDING_OUT =
  /\b(?:evaluat|assess|measur|find(?:ing)? out|investigat|establish|determin|test|check|stud|analy[sz]|research|work(?:ing)? out|tell)\w* (?:whether|if|why|(?:the )?(?:impact|effects?|causes?|reasons?) (?:of|for))\b|(?:かどうか|原因|効果|影響)を、?[^。、？]{0,12}(?:調べ|検証|評価|確かめ|突き止め|分析|測|特定)/i;

const TREND =
  /\b(?:(?:have|has) (?:\w+ )?(?:doubled|dropped|fallen|risen|halved|slipped|lost|gone (?:up|down|from))|(?:is|are|keeps?) (?:falling|dropping|rising|leaving|empty|half(?! (?:past|an?\b))|behind)|lost (?:an?|half|\d)|wait (?:for )?(?:hours|weeks)|(?:\b(?:we|I)|(?<!\b(?:if|when|where)\b[^.?!]{1,60})) asked you to|underperform|increas\w*|improv\w*|grow\w*|engag\w*|retention|strateg\w*)|(?:増え|減っ|落ち|続い|下がっ|足り|届い)て|が多(?:い|く)|成果|売上|集客|もっと|任され|立ち上げ|を始め|一から/i;

/** What is to be raised, begun or won, or is planned for a stretch of time. */
const BRINGING_ABOUT =
  /\b(?:increas|improv|grow|rais(?!\w* (?:it|this|that|the (?:matter|issue|subject|point))\b)|boost|optimi[sz]|engag|revenue|sales|retention|(?:under)?perform|strateg|campaign|market|launch|attract|encourag|win|fill|target|reduc|cut\b|plan|programme|program|project|budget|chang|first (?:\w+ ){0,2}(?:days|weeks|months|term|half term|year)|tackl|turn (?:\w+ ){1,2}a?round|asked you to|set(?:ting)? up|introduc|keep [^?]{3,40} (?:running|going|open))|成果|もっと|より多く|売上|売り上げ|収益|エンゲージ|集客|伸ば|増や|減ら|高め|広げ|広め|盛り上げ|埋め|満た|両立|改善|向上|施策|戦略|企画|イベント|最適化|計画|目標|組み立て|立て直|取り組|食い止|防[ぐい]/i;

/** Several things that want the same time: one thing that is decided leaves nobody waiting. */
const AT_ONCE =
  /priorit|juggl|multipl|several|compet(?:ing|e) |deadline|work ?load|overload|at once|same time|time management|(?<!\b(?:sure|check|that) )your (?:own )?(?:day|week|time|work)\b|busy|too much|balanc|order\b|planning|\bplan\b|first\b|more \w+ than|優先|複数|並行|同時|重な|締め?切|納期|時間管理|スケジュール|多忙|忙し|段取り|タスク|順[番序]|立て込|計画|さば/i;

/** In words for those who know nothing of it. */
const EXPLAINING =
  /\b(?:explain|describe)\b[^.?!]*\b(?:lay(?:person|man|people)?|non-?(?:specialists?|experts?|technical)|outsiders?|grand(?:mother|father|parents?)|(?:someone|somebody|anyone|people|child|children) (?:who|with(?:out)?|outside|not)\b|in (?:plain|simple|everyday) (?:words|terms|language))|(?:専門外|専門でない|門外漢|素人|初めて聞く|[小中]学生|知識のない|知らない)[^。？?]{0,6}(?:人|方|相手|生)?に[^。？?]*(?:説明|伝わる|伝え|話し)/i;

/** One work, or one thing that was thought of. */
const ONE_PIECE =
  /\b(?:walk|talk|take) (?:us|me) through (?:an?|one)\b|\b(?:tell|describe|pick|choose|explain)\b[^.?!]{0,16}\b(?:one|a) (?:project|system|piece|case|product|campaign|building|site)\b|(?:一つ|ひとつ|1つ)(?:だけ)?(?:挙げ|選|取り上げ|(?:ご|お)?(?:紹介|説明|話)|教え)|工夫(?:し|され)/i;

const DECIDING = /decid|decision|choos|judg|判断|決定|決め|選/i;

/** “here”, “with us”, a name; in Japanese the question hardly goes without. */
const EMPLOYER =
  /\b(?:us|ours?|we|here|th(?:is|ese|at)|join|(?:at|with|for|on|in|by|about) (?:the|an?)|company|employer|app|platform|product|appl(?:y|ied|ying)|post|position|role)\b|[A-Za-z,] \p{Lu}\p{L}+|[ぁ-んァ-ヶ一-龠]/u;

/** Whether a question about a record is for certain things rather than for the whole of it: the answer to it comes first, and nothing need be made of it. */
export const isPointed = (question: string) => POINTED.test(question);

const POINTED =
  /\b(?:which|what) (?:[\w-]+ ){0,3}(?:systems?|tools?|software|programs?|languages?|methods?|machines?|equipment|numbers?|figures?)\b|\bone (?:thing|improvement)\b|\byou improved\b|(?:は|が)(?:あります|おあり(?:です)?)か|構成/i;

/** Whether a question about a way of working is for how much is done at once, of which some has to wait; one so short names nothing, and may be. */
export const mayHaveToWait = (question: string) => question.length <= BARE || (WAITING.test(question) && !PREVENTING.test(question));

/** How slips are kept away, however much there is to do. */
const PREVENTING =
  /\b(?:prevent|avoid|catch|nothing (?:is|gets) (?:missed|forgotten|lost))\b|(?:漏れ|ミス|抜け|忘れ|間違い)[^。、]{0,10}(?:防|なくす|減らす|ないように)/i;

/** In UTF-16 units. */
const BARE = 20;

const WAITING =
  /\b(?:priorit|juggl|several|multiple|many|at once|same time|compet|deadline|workload|busy|first|too much|dozen|overload|queue|decide|choose)|優先|同時|並行|重な|締[めり切]|複数|掛け持ち|忙し|順番|抱え|順序|決め|選/i;
