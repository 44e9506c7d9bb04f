// Answers made up for the bench, each of them new; a known share has faults, so that a check has work to do.

/** mulberry32: small, fast, good enough for text. */
export function rng(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  next.int = (lo, hi) => lo + Math.floor(next() * (hi - lo + 1));
  next.pick = (xs) => xs[Math.floor(next() * xs.length)];
  next.chance = (p) => next() < p;
  return next;
}

const list = (s) =>
  s
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter(Boolean);

export const EN = {
  skills: list(
    `ownership|conflict|leadership|customer focus|dive deep|bias for action|influence|mentoring|failure|ambiguity|prioritisation|communication|adaptability|innovation|teamwork|planning|quality|delivery|hiring|ethics`,
  ),
  role: list(
    `backend engineer|support lead|data analyst|project manager|site reliability engineer|product designer|warehouse supervisor|charge nurse|account executive|research assistant|QA engineer|school teacher|finance controller|marketing specialist|solutions architect|scrum master|platform engineer|business analyst|store manager|lab technician|security engineer|technical writer|recruiting coordinator|mechanical engineer|field technician`,
  ),
  team: list(
    `payments team|checkout squad|platform group|onboarding crew|night shift|analytics guild|clinic staff|release team|regional sales office|mobile team|compliance desk|search team|catalogue team|integration team|infrastructure group|volunteer committee|student council|editorial desk|procurement unit|customer success team|identity team|logistics hub|claims department|research lab|pricing team`,
  ),
  system: list(
    `billing pipeline|order service|inventory ledger|patient intake form|monthly forecast|deployment script|login gateway|reporting dashboard|ticket queue|recommendation engine|warehouse scanner|message broker|timetable planner|supplier portal|audit trail|mobile client|nightly import|search index|payroll export|customer survey|feature flag service|backup routine|training handbook|risk register|fraud model|release checklist|contract archive|call routing menu|shipping calculator|event stream`,
  ),
  problem: list(
    `kept timing out under load|returned stale totals|lost one record in every few thousand|needed three manual approvals|produced duplicate invoices|crashed at midnight|confused new customers|ignored the daylight saving change|had no owner|exceeded its budget|failed the external audit|missed the agreed deadline|depended on one retired contractor|blocked every other release|generated noisy alerts|drifted away from the specification|left customers waiting for hours|could not be rolled back|hid errors behind a generic message|doubled the cloud bill|stalled whenever the queue filled|mixed currencies silently|dropped attachments|frustrated our largest client|overwrote corrected entries`,
  ),
  person: list(
    `my manager|the head of operations|a senior architect|the product owner|our legal counsel|two junior colleagues|the vendor's engineer|a sceptical director|the finance lead|an angry customer|the support coordinator|my mentor|a new graduate|the steering committee|an external auditor|the design lead|a regional manager|the night supervisor|our largest client|the data protection officer`,
  ),
  actPast: list(
    `traced|profiled|rewrote|mapped|interviewed|prototyped|negotiated|documented|automated|measured|simplified|reviewed|isolated|replaced|coached|scheduled|reproduced|audited|compared|refactored|presented|drafted|tested|migrated|benchmarked|escalated|prioritised|clarified|delegated|instrumented|validated|consolidated|tracked|challenged|piloted|sketched|inspected|calculated|verified|archived|partitioned|throttled|annotated|rehearsed|summarised|investigated|repaired|trained|published|negotiated with|sorted|sampled|translated|monitored|deprecated|estimated|debugged|reorganised|proposed|introduced`,
  ),
  actObj: list(
    `the slowest query|the handover notes|the retry logic|a written proposal|the failing cases|every open complaint|the staging environment|the rota|the acceptance criteria|a small pilot group|the cache keys|the error budget|the onboarding guide|the weekly figures|a rollback plan|the vendor contract|the approval flow|the schema change|the root cause|the escalation path|an early prototype|the test coverage|the alert thresholds|the meeting agenda|the customer journey|a shared glossary|the data model|the decision log|the release calendar|the training material|the access rules|the budget sheet|the incident timeline|a comparison table|the dependency graph|the service agreement|the survey answers|the backlog|the interview notes|the monitoring dashboard`,
  ),
  how: list(
    `in a single afternoon|with a short script|line by line|over two working sessions|before the next stand-up|together with the night crew|against last year's numbers|using only the public logs|on a copy of production data|with pen and paper first|without touching the live system|in front of the whole office|after hours|by pairing with a colleague|step by step|from first principles|with a five-minute demo|behind a feature flag|in small batches|under a strict time box|until the figures matched|through weekly one-to-ones|while keeping the old path alive|one region at a time|with written consent`,
  ),
  why: list(
    `because nobody trusted the totals|so that support could answer without waiting|because the deadline could not move|to avoid a second outage|so the auditors could follow each step|because two departments disagreed on the definition|to protect the customers who had already paid|since guessing had failed twice|to give the newcomers a safe start|because the cheapest fix was also the riskiest|so that we could revert within minutes|to keep the contract alive|because I owned the outcome|since the data pointed the other way|to make the trade-off visible`,
  ),
  goal: list(
    `restore the service before the quarter closed|bring the error rate below the agreed limit|decide whether to rebuild or repair|agree on one plan with both departments|cut the waiting time in half|keep the launch date without adding people|train the newcomers within a month|find the cause and prevent a repeat|convince the committee with evidence|hand over a process that others could run|protect the relationship with the client|reduce the monthly cost|write the first reliable forecast|ship the migration without downtime|rebuild trust after the incident`,
  ),
  metric: list(
    `median response time|error rate|monthly churn|first-reply time|defect count|cloud spend|conversion|queue length|absence rate|cycle time|test coverage|refund volume|overtime|customer satisfaction|onboarding time|failed deployments|backlog size|rework|page views|delivery delay|stock variance|call duration|audit findings|energy use|renewal rate`,
  ),
  moved: list(`fell|dropped|went down|shrank|decreased|improved|rose|climbed|grew|recovered`),
  soft: list(
    `things got noticeably better|everyone was happy with the outcome|the process became much smoother|people appreciated the effort|it made a big difference|the situation improved a lot|feedback was positive overall|morale was far higher`,
  ),
  hedge: list(
    `I think I sort of managed it|it was probably fine in the end|maybe I could have done more|I guess it kind of worked|I would say it was more or less on time|it seemed to help somewhat|hopefully that was the right call`,
  ),
  filler: list(
    `basically|actually|really|very|just|literally|obviously|of course|at the end of the day|to be honest|you know|in order to|due to the fact that|for all intents and purposes`,
  ),
  passive: list(
    `The decision was made after a long discussion|The report was written and the numbers were checked|A workaround was found by the team|The change was deployed and mistakes were made|The plan was approved by {person}|Several options were considered`,
  ),
  cliche: list(
    `we thought outside the box|it was a win-win|I gave one hundred and ten percent|we hit the ground running|I moved the needle|we picked the low-hanging fruit|I am a perfectionist|synergy was achieved`,
  ),
  lesson: list(
    `I learned to ask for the raw data first|I now write the rollback plan before the change|the lesson I kept is to name an owner early|since then I share a draft before it feels ready|I still use the same checklist|it taught me to separate urgency from importance|next time I would involve legal in the first week|I realised that silence is not agreement`,
  ),
  adj: list(
    `fragile|urgent|overdue|unclear|costly|visible|complex|recurring|sensitive|modest|critical|outdated|crowded|delicate|ambitious|unpopular|hidden|regional|shared|seasonal`,
  ),
  noun: list(
    `proposal|deadline|handover|outage|rollout|complaint|renewal|migration|launch|inspection|workshop|redesign|forecast|negotiation|recall|exam season|reorganisation|merger|upgrade|trial`,
  ),
  q: list(`Tell me about a time you {q}.|Describe a situation in which you {q}.|Give an example of when you {q}.|When have you {q}?`),
  qv: list(
    `disagreed with your manager|missed a deadline|took ownership of a problem nobody wanted|made a decision with incomplete data|had to win over a sceptical colleague|simplified a complex process|handled an angry customer|learned something quickly|made a mistake and recovered|mentored someone|had too many priorities|raised the quality bar|worked across departments|delivered under pressure|challenged the usual way of working`,
  ),
};

const EN_S = [
  `In {month} {year} I was working as a {role} at {co}, where the {team} looked after the {system}.`,
  `The {system} {problem}, and {person} had already asked for a {adj} answer.`,
  `About {n} people relied on it every day, from {city} to the head office.`,
  `It was a {adj} {noun}, and the previous attempt had been abandoned after {k} weeks.`,
  `At {co} the {system} {problem} whenever traffic passed {n} requests.`,
  `Our {team} had just lost {k} colleagues, so the {noun} landed on my desk.`,
  `Customers in {city} wrote {n} complaints within {k} days about the {metric}.`,
  `Nobody could say why the {system} {problem}.`,
  `A {adj} {noun} with {person} was planned for the same week.`,
];
const EN_T = [
  `I was responsible for the {system}, and my task was to {goal}.`,
  `My goal was to {goal} within {k} weeks.`,
  `{person^} asked me to {goal}, with a budget of {cur}{n}.`,
  `Success meant that the {metric} would stay under {n} for a full month.`,
  `I had to {goal} while the {noun} continued.`,
  `The hard limit was the {adj} {noun} in {month}.`,
];
const EN_A = [
  `First, I {act} {obj} {how}, {why}.`,
  `I {act} {obj} and then {act} {obj} {how}.`,
  `Next I sat down with {person} and {act} {obj} {how}.`,
  `I {act} {obj} {why}.`,
  `When {person} objected, I {act} {obj} and showed that the {metric} had changed by {p}%.`,
  `I {act} {obj}, [shared the notes](https://wiki.example.org/{slug}), and asked {person} for a review.`,
  `To keep the {team} informed I {act} {obj} every {k} days.`,
  `I set \`{code}\` to {n} and {act} {obj} {how}.`,
  `After that I {act} {obj}; it took {k} attempts before the {system} was stable.`,
  `I also {act} {obj} with {person}, {why}.`,
  `Finally, I {act} {obj} {how} and **signed off** the {noun}.`,
];
const EN_R = [
  `The {metric} {moved} from {big} to {small} within {k} weeks.`,
  `As a result, the {metric} {moved} by {p}% and {person} extended the {noun} to {k} more teams.`,
  `We saved {cur}{n} per month and the {system} has run for {k} months without an incident.`,
  `{person^} adopted the approach for the {system} in {city}.`,
  `{lesson^}.`,
  `{lesson^}, and the {team} still follows it.`,
  `In the following quarter the {metric} {moved} again, by {p}%.`,
];
const MONTHS = list(`January|February|March|April|May|June|July|August|September|October|November|December`);
const SYL = list(
  `bra|cor|den|el|fay|gar|hol|in|jor|kel|lum|mar|nor|or|pel|quin|ros|sol|tar|ul|ver|wil|yar|zen|mont|dale|wick|ford|mere|stead`,
);

function word(r, lo, hi) {
  let s = '';
  for (let i = r.int(lo, hi); i > 0; i--) s += r.pick(SYL);
  return s[0].toUpperCase() + s.slice(1);
}
const cap = (s) => s[0].toUpperCase() + s.slice(1);

function fillEn(r, t, d) {
  return t.replace(/\{(\w+)(\^?)\}/g, (_, k, up) => {
    let v;
    switch (k) {
      case 'co':
        v = d.co;
        break;
      case 'city':
        v = word(r, 2, 3);
        break;
      case 'month':
        v = r.pick(MONTHS);
        break;
      case 'year':
        v = String(r.int(2012, 2026));
        break;
      case 'n':
        v = String(r.int(12, 9800));
        break;
      case 'k':
        v = String(r.int(2, 12));
        break;
      case 'p':
        v = String(r.int(4, 87));
        break;
      case 'big':
        v = `${r.int(40, 900)} ms`;
        break;
      case 'small':
        v = `${r.int(3, 39)} ms`;
        break;
      case 'cur':
        v = r.pick(['$', '€', '£', 'US$']);
        break;
      case 'slug':
        v = word(r, 2, 2).toLowerCase() + '/' + r.int(1, 999);
        break;
      case 'code':
        v = word(r, 2, 2).toLowerCase() + '_' + word(r, 1, 2).toLowerCase();
        break;
      case 'act':
        v = r.pick(EN.actPast);
        break;
      case 'obj':
        v = r.pick(EN.actObj);
        break;
      default:
        v = r.pick(EN[k]);
    }
    v = v.includes('{') ? fillEn(r, v, d) : v;
    return up ? cap(v) : v;
  });
}

const words = (s) => s.split(/\s+/).length;
function para(r, templates, target, d, fill, size) {
  const out = [];
  let n = 0,
    last = -1;
  while (n < target) {
    let i = r.int(0, templates.length - 1);
    if (i === last) i = (i + 1) % templates.length;
    last = i;
    const s = fill(r, templates[i], d);
    out.push(s);
    n += size(s);
  }
  return out;
}

/** One English answer of about `target` words (body, headings included). */
export function answerEn(r, id, target = 300) {
  const d = { co: word(r, 2, 3) + ' ' + r.pick(['Ltd', 'Group', 'Labs', 'Health', 'Logistics', 'School', 'Bank']) };
  const f = {
    nofig: r.chance(0.15),
    we: r.chance(0.15),
    hedge: r.chance(0.2),
    filler: r.chance(0.3),
    hole: r.chance(0.08),
    passive: r.chance(0.3),
    cliche: r.chance(0.12),
    nosec: r.chance(0.06),
    order: r.chance(0.04),
    list: r.chance(0.4),
  };
  const sec = (ts, share) => para(r, ts, target * share, d, fillEn, words);
  const S = sec(EN_S, 0.2),
    T = sec(EN_T, 0.13),
    A = sec(EN_A, 0.4),
    R = sec(EN_R, 0.2);
  if (f.nofig) for (let i = 0; i < R.length; i++) if (/\d/.test(R[i])) R[i] = cap(r.pick(EN.soft)) + '.';
  if (f.hedge) R.push(cap(r.pick(EN.hedge)) + '.');
  if (f.passive) A.splice(1, 0, fillEn(r, r.pick(EN.passive), d) + '.');
  if (f.cliche) S.push(cap(r.pick(EN.cliche)) + '.');
  if (f.filler)
    for (const P of [S, A]) {
      const i = r.int(0, P.length - 1);
      P[i] = P[i].replace(/\b(I|the) /, (m) => m + r.pick(EN.filler) + ' ');
    }
  if (f.we) for (let i = 0; i < A.length; i++) A[i] = A[i].replace(/\bI\b/g, (_, o) => (o ? 'we' : 'We'));
  if (f.hole)
    R.push(
      r.pick(['TODO: add the figure.', 'The result was [X]%.', 'Cost fell by XX percent.', 'TBD.', 'At <company name> it is still used.']),
    );
  const secs = [
    ['Situation', S],
    ['Task', T],
    ['Action', A],
    ['Result', R],
  ];
  if (f.nosec) secs.splice(r.int(0, 3), 1);
  if (f.order && secs.length === 4) secs.push(secs.splice(r.int(0, 2), 1)[0]);
  const skills = [r.pick(EN.skills), r.pick(EN.skills)];
  const q = fillEn(r, r.pick(EN.q).replace('{q}', r.pick(EN.qv)), d);
  let out = `---\nid: q${String(id).padStart(5, '0')}\nquestion: "${q}"\nskills: [${[...new Set(skills)].join(', ')}]\ncompany: ${d.co}\nstatus: ${r.pick(['draft', 'ready', 'review'])}\nupdated: ${r.int(2022, 2026)}-0${r.int(1, 9)}-1${r.int(0, 9)}\n---\n\n# ${q}\n`;
  for (const [h, P] of secs) {
    out += `\n## ${h}\n\n`;
    if (h === 'Action' && f.list) out += P.map((s) => `- ${s}`).join('\n') + '\n';
    else {
      const cut = P.length > 4 ? r.int(2, P.length - 2) : P.length;
      out += P.slice(0, cut).join(' ') + '\n';
      if (cut < P.length) out += '\n' + P.slice(cut).join(' ') + '\n';
    }
  }
  return out;
}

export const JA = {
  skills: list(
    `オーナーシップ|対立の解消|リーダーシップ|顧客志向|深掘り|行動力|影響力|育成|失敗からの学び|曖昧さへの対応|優先順位付け|伝達力|適応力|改善提案|協働|計画力|品質|納期遵守|採用|倫理観`,
  ),
  role: list(
    `バックエンドエンジニア|サポート窓口のリーダー|データアナリスト|プロジェクトマネージャー|店舗責任者|看護師長|経理担当|営業担当|研究補助員|品質保証担当|高校教員|広報担当|設計者|倉庫管理者|採用担当|技術文書担当|運用担当|機械設計者|現場監督|事務局員`,
  ),
  team: list(
    `決済チーム|受注チーム|基盤グループ|夜勤班|分析チーム|外来スタッフ|リリース班|地域営業所|モバイルチーム|検索チーム|学生自治会|編集部|購買部門|物流拠点|審査部|研究室|価格チーム|広報室|総務課|教務課`,
  ),
  system: list(
    `請求処理|受注管理|在庫台帳|問診票|月次予測|配備手順|ログイン基盤|報告画面|問い合わせ管理|推薦機能|検品端末|メッセージ基盤|時間割作成|取引先窓口|監査記録|夜間取込|検索索引|給与出力|顧客調査|研修資料|リスク一覧|不正検知|契約書庫|電話案内|送料計算`,
  ),
  problem: list(
    `負荷が高まると応答しなくなる|古い合計値を返す|数千件に一件の割合で記録を失う|三回の手作業の承認を必要とする|請求書を二重に発行する|深夜に停止する|新しい利用者を混乱させる|担当者が決まっていない|予算を超過している|外部監査で指摘を受けた|合意した期限に間に合わない|退職した委託先に依存している|他のリリースを止めてしまう|不要な警告を出し続ける|仕様から少しずつ離れている|切り戻しができない|原因の分からない表示しか出さない|通貨を取り違える|添付を取りこぼす|修正した内容を上書きする`,
  ),
  person: list(
    `上司|運用部長|先輩の設計者|企画責任者|法務担当|後輩二名|取引先の技術者|慎重な役員|経理責任者|お怒りのお客様|窓口の調整役|指導役|新入社員|運営委員会|外部の監査人|デザイン責任者|支店長|夜勤の責任者|最大の取引先|個人情報の管理者`,
  ),
  act: list(
    `調査し|計測し|書き直し|整理し|聞き取り|試作し|交渉し|文書化し|自動化し|簡素化し|見直し|切り分け|置き換え|指導し|再現し|監査し|比較し|改修し|説明し|起案し|検証し|移行し|報告し|優先順位を付け|明確にし|分担し|可視化し|統合し|追跡し|提案し|点検し|算出し|共有し|分割し|訓練し|公開し|監視し|見積もり|立て直し|導入し`,
  ),
  obj: list(
    `最も遅い問い合わせを|引き継ぎ資料を|再試行の処理を|企画書を|失敗した事例を|未対応の苦情を|検証環境を|当番表を|受け入れ条件を|小さな試行の範囲を|キャッシュの鍵を|許容できる誤り率を|導入手引きを|週次の数値を|切り戻しの計画を|委託契約を|承認の流れを|データ構造の変更を|根本原因を|報告経路を|初期の試作品を|テスト範囲を|警告のしきい値を|会議の議題を|お客様の動線を|用語集を|判断の記録を|リリース予定を|研修教材を|閲覧権限を|予算表を|障害の時系列を|比較表を|依存関係を|合意事項を|調査の回答を|残作業の一覧を|面談の記録を|監視画面を|検収手順を`,
  ),
  how: list(
    `短い台本を使って|一行ずつ|二回の打ち合わせを通じて|翌朝の会議までに|夜勤の仲間と一緒に|昨年の数値と突き合わせて|公開された記録だけを使って|本番の写しの上で|まず紙に書いて|稼働中の環境に触れずに|全員の前で|隣の席の同僚と組んで|順を追って|五分間の実演を添えて|小さな単位に分けて|時間を区切って|数値が一致するまで|毎週の面談を通じて|古い経路を残したまま|一つの地域ずつ`,
  ),
  why: list(
    `誰も合計値を信用していなかったため|窓口が待たずに答えられるように|期限を動かせなかったため|二度目の障害を避けるために|監査人が手順を追えるように|二つの部門の定義が食い違っていたため|既に支払ったお客様を守るために|推測では二度失敗していたため|新人が安心して始められるように|最も安い方法が最も危険だったため|数分で元に戻せるように|契約を続けるために|結果に責任を負っていたため|数値が逆を示していたため|選択の代償を見えるようにするために`,
  ),
  goal: list(
    `四半期の締めまでにサービスを復旧すること|誤り率を合意した上限より下げること|作り直すか直すかを決めること|二つの部門で一つの計画に合意すること|待ち時間を半分にすること|人を増やさずに公開日を守ること|一か月以内に新人を育てること|原因を突き止めて再発を防ぐこと|根拠を示して委員会を説得すること|誰でも回せる手順を引き渡すこと|取引先との関係を守ること|毎月の費用を減らすこと|信頼できる予測を初めて作ること|停止させずに移行を終えること|障害の後で信頼を取り戻すこと`,
  ),
  metric: list(
    `応答時間の中央値|誤り率|月間の解約率|初回返信までの時間|不具合の件数|基盤の費用|成約率|待ち行列の長さ|欠勤率|作業の所要日数|テストの網羅率|返金額|残業時間|顧客満足度|立ち上がりの期間|配備の失敗回数|残作業の数|手戻り|閲覧数|配送の遅れ|在庫の差異|通話時間|監査の指摘数|電力使用量|契約更新率`,
  ),
  soft: list(
    `全体的にかなり良くなりました|みんなに喜んでもらえました|とても円滑に進むようになりました|努力を評価していただきました|大きな違いが生まれました|状況はだいぶ改善しました`,
  ),
  hedge: list(
    `なんとかできたと思います|たぶん問題なかったと思います|もう少しできたかもしれません|おそらくうまくいったのではないでしょうか|ある程度は役に立ったような気がします`,
  ),
  filler: list(`基本的に|正直に言うと|とても|ちょっと|一応|やはり|いわゆる|やっぱり|すごく`),
  passive: list(
    `長い議論の末に決定が下されました|報告書が作成され、数値が確認されました|変更は実施され、誤りが発見されました|計画は{person}によって承認されました|いくつかの案が検討されました`,
  ),
  lesson: list(
    `まず生のデータを求めることを学びました|今では変更の前に切り戻しの計画を書いています|早い段階で担当者を決めるという教訓を得ました|それ以来、完成する前に下書きを共有しています|今も同じ点検表を使っています|緊急と重要を分けて考えるようになりました|次は最初の週から法務に相談します|沈黙は同意ではないと気付きました`,
  ),
  qv: list(
    `上司と意見が対立した経験|期限を守れなかった経験|誰も引き受けない課題を引き受けた経験|情報が足りない中で判断した経験|反対する同僚を説得した経験|複雑な業務を簡素にした経験|お怒りのお客様に対応した経験|短期間で新しいことを学んだ経験|失敗から立ち直った経験|後輩を育てた経験|優先順位を決めた経験|品質を高めた経験`,
  ),
};
const JA_S = [
  `{year}年{m}月、私は{co}で{role}として働いており、{team}が{system}を担当していました。`,
  `{system}は{problem}状態で、{person}から早急な回答を求められていました。`,
  `毎日およそ{n}人が利用しており、影響は{city}支店から本社にまで及んでいました。`,
  `{city}のお客様から{k}日間で{n}件の苦情が届き、{metric}が問題になっていました。`,
  `前回の取り組みは{k}週間で中止され、{team}からは{k}名が異動したばかりでした。`,
];
const JA_T = [
  `私の役割は{system}の責任者として、{goal}でした。`,
  `目標は{k}週間以内に{goal}でした。`,
  `{person}からは、予算{n}万円の範囲で{goal}を任されました。`,
  `{metric}を一か月にわたり{n}未満に保つことが成功の条件でした。`,
];
const JA_A = [
  `まず私は{why}、{obj}{how}{act}ました。`,
  `次に{person}と話し合い、{obj}{act}、{obj}{act}ました。`,
  `私は{obj}{how}{act}、[記録](https://wiki.example.org/{slug})を{team}に共有しました。`,
  `{person}が反対した際には、{metric}が{p}％変化したことを示し、{obj}{act}ました。`,
  `さらに{why}、\`{code}\`を{n}に設定し、{obj}{act}ました。`,
  `最後に{obj}{how}{act}、**完了を確認**しました。`,
];
const JA_R = [
  `その結果、{metric}は{k}週間で{big}から{small}へ改善しました。`,
  `{metric}は{p}％改善し、{person}の判断で{k}つの部門に展開されました。`,
  `毎月{n}万円を削減し、{system}は{k}か月間、障害なく稼働しています。`,
  `{lesson}。`,
  `{lesson}。{team}では今もこの方法を続けています。`,
];
const JA_CO = list(`北浜|青葉|東光|和泉|三条|若松|瀬戸|白川|有明|高砂|松本|緑川|日向|大原|浅間`);
function fillJa(r, t, d) {
  return t.replace(/\{(\w+)\}/g, (_, k) => {
    switch (k) {
      case 'co':
        return d.co;
      case 'city':
        return r.pick(JA_CO);
      case 'year':
        return String(r.int(2012, 2026));
      case 'm':
      case 'k':
        return String(r.int(2, 12));
      case 'n':
        return String(r.int(12, 9800));
      case 'p':
        return String(r.int(4, 87));
      case 'big':
        return `${r.int(40, 900)}ミリ秒`;
      case 'small':
        return `${r.int(3, 39)}ミリ秒`;
      case 'slug':
        return word(r, 2, 2).toLowerCase() + '/' + r.int(1, 999);
      case 'code':
        return word(r, 2, 2).toLowerCase() + '_' + word(r, 1, 2).toLowerCase();
      default: {
        const v = r.pick(JA[k]);
        return v.includes('{') ? fillJa(r, v, d) : v;
      }
    }
  });
}
/** One Japanese answer of about `target` characters (body). */
export function answerJa(r, id, target = 600) {
  const d = { co: r.pick(JA_CO) + r.pick(['株式会社', '病院', '物流', '銀行', '学園', '製作所']) };
  const sec = (ts, share) => para(r, ts, target * share, d, fillJa, (s) => s.length);
  const S = sec(JA_S, 0.2),
    T = sec(JA_T, 0.12),
    A = sec(JA_A, 0.42),
    R = sec(JA_R, 0.16);
  if (r.chance(0.15)) for (let i = 0; i < R.length; i++) if (/\d/.test(R[i])) R[i] = r.pick(JA.soft) + '。';
  if (r.chance(0.2)) R.push(r.pick(JA.hedge) + '。');
  if (r.chance(0.3)) A.splice(1, 0, fillJa(r, r.pick(JA.passive), d) + '。');
  if (r.chance(0.3)) S[0] = r.pick(JA.filler) + S[0];
  if (r.chance(0.15)) for (let i = 0; i < A.length; i++) A[i] = A[i].replaceAll('私は', '私たちは');
  if (r.chance(0.08)) R.push(r.pick(['結果は〇〇％でした。', 'TODO：数値を追加する。', '（要確認）', '費用はXX円減りました。']));
  const secs = [
    ['状況', S],
    ['課題', T],
    ['行動', A],
    ['結果', R],
  ];
  if (r.chance(0.06)) secs.splice(r.int(0, 3), 1);
  const q = r.pick(JA.qv) + 'を教えてください。';
  const skills = [...new Set([r.pick(JA.skills), r.pick(JA.skills)])];
  const listed = r.chance(0.3);
  let out = `---\nid: q${String(id).padStart(5, '0')}\nquestion: "${q}"\nskills: [${skills.join(', ')}]\ncompany: ${d.co}\nstatus: ${r.pick(['draft', 'ready', 'review'])}\nlang: ja\n---\n\n# ${q}\n`;
  for (const [h, P] of secs) out += `\n## ${h}\n\n` + (h === '行動' && listed ? P.map((s) => `- ${s}`).join('\n') : P.join('')) + '\n';
  return out;
}

/** Yields `n` answers; the same seed gives the same ones. */
export function* corpus(n, { ja = false, seed = 1, target } = {}) {
  for (let i = 0; i < n; i++) {
    const r = rng((seed * 1_000_003 + i * 7919 + (ja ? 17 : 0)) >>> 0);
    for (let k = 0; k < 5; k++) r();
    yield ja ? answerJa(r, i, target) : answerEn(r, i, target);
  }
}
