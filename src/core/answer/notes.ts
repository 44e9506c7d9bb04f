/**
 * Notes that writers leave for themselves, of which the whole is never spoken: in brackets, behind an arrow, or on a line that asks
 * or puts off. Each pattern is bounded and anchored on a rare mark or on the start of a line; an option or a rule in brackets,
 * 「（後で決める）」, is none.
 */

/** “[CHECK: how many?? ask Priya]”, “[2022? ask Maura]”, “[££]”, “[x] falls a month”. */
const IN_SQUARE =
  /(?:\[(?:(?:CHECK|ASK|FIND|ADD|INSERT|NOTE TO SELF|(?:[Cc]heck|[Aa]sk|[Ff]ind|[Aa]dd|[Ii]nsert|[Nn]ote to self)(?=[ :]))[^\][\n]{0,200}|[^\][\n]{0,120}\?[^\][\n]{0,120}|[£€$¥￥%％#？]{1,3})\]|(?<=\S ?)\[[xX]\])(?![([:])/u;

/** What is looked for while an answer is being written: “(find a nicer example)”, “(add the exact figure)”, “40 (?)”. */
const IN_ROUND =
  /[(（](?:(?:[Nn]ote to self|CHECK|ASK|ADD|INSERT|FIND)(?=[ :])[^()（）\n]{0,160}|(?:[Ff]ind|[Gg]et|[Aa]dd|[Ii]nsert|[Pp]ut|[Ff]ill|[Ll]ook|[Cc]heck|[Tt]hink|[Pp]ick)(?: in| up| of| out)? (?:an? |the |some |my |one )?(?:(?:nicer?|better|good|real|right|exact|concrete|specific|stronger|more) ){0,2}(?:example|figure|number|source|quote|anecdote|detail|stat|statistic)s?\b(?! of | on (?:the|each|every|my) )[^()（）\n]{0,120}|(?:[Aa]dd|[Ww]rite|[Cc]heck|[Ff]ill|[Ll]ook|[Ff]ind|[Aa]sk|[Rr]ewrite|[Ff]inish)\b[^()（）\n]{0,40} (?:later|before the interview|here later)|[?？]{1,3})[)）]/u;

/** “-> end with a strong sentence here!!”, “-> ask Marek which one”, “← they will ask this for sure”. */
const BEHIND_ARROW =
  /(?:-{1,2}>|→|←|<-{1,2}) ?(?:(?:[Ee]nd|[Ss]tart|[Oo]pen|[Cc]lose|[Aa]dd|[Ii]nsert|[Ff]ind|[Pp]ut|[Mm]ention|[Ee]xpand|[Rr]ewrite|[Ff]inish|[Cc]heck)\b(?=[^\n.!?]{0,80}\b(?:here|later|sentence|example|figure|number|source|anecdote)\b)|(?:[Aa]sk|[Cc]all|[Cc]heck with) (?:\p{Lu}\w+|my|the)\b|[Gg]oogle\b|[Ll]ook (?:up|what|whether|if)\b)[^\n.!?]{1,120}[.!?]{0,4}|(?:←|<-{1,2}) ?[a-z][^\n]{3,160}$/u;

/** A line that asks its writer, or sends him to do something: “-> how many stayed?? (check)”, “was it 4 weeks or 6”, “the tip box? or the stars?”. */
const ASKING_LINE =
  /^(?:(?:-{1,2}>|[→⇒※★])(?=[^\n]{0,200}(?:\?\?|\?[^\w\n]{0,3}$|(?:> ?|[→⇒※★] ?|[,;(.!] )(?:[Ww]rite|[Cc]heck|[Aa]sk|[Ll]ook|[Ff]ind|[Dd]ecide|[Gg]oogle|[Aa]dd|[Mm]ention)\b))[^\n]{1,300}|(?![^\n]{0,400}\.\s?$)[^\n"“”]{0,200}\?\?(?!["”’)\]])[^\n]{0,200}|(?:was it|were (?:there|they|we)|did (?:we|they|it)|should I|may I|can I (?:say|use|mention|name))\b[^.!\n]{0,120}|(?!(?:wh\w+|how|is|are|do|does|did|can|will|would|could|should)\b)[a-z][^.?!\n]{2,80}\? (?:or |→ ?|-+> ?)?[a-z][^.\n]{2,120}|(?:something|more) about [^.(\n]{0,120}|(?:say|add|write|put|mention) (?:something|more|here)\b[^.\n]{0,120})$|(?<=[.!?] )[^\s.!?"“”()][^.!?"“”()\n]{0,120}\?\?(?!["”’)\]])[^.!?"“”\n]{0,100}[.!?]{0,3}/u;

/** “(is there one already??)”, “(or the same?? decide)”, “(look it up)”, “(a song? ask Noor)”: an aside that asks, or sends its writer to ask. */
const ASKING =
  /\((?:[^()"“”\n]{1,120}(?:!!|\?\?)[^()"“”\n]{0,120}|[Ll]ook (?:it |this |that |them )?up\b[^()\n]{0,120}|[^()\n]{1,160}(?:[,;.?–-] ?|\b[Nn]ot sure (?:if|whether|how|what)\b[^()\n]{1,80}, )ask (?:my|[A-Z][a-z]{1,20})\b[^()\n]{0,40}|[Ss]omething (?:w\.|w\/|nice|funny|better|here)[^()\n]{0,200})\)/u;

/** “Write 1–2 sentences.”, “Describe how you will know it worked.”, “*What could go wrong?*”: what a template asks for. */
const TEMPLATE =
  /\b(?:Write|Use) (?:\d ?[–-] ?\d|one or two|two or three) (?:short )?sentences\b\.?|^(?:Describe|Outline|Summari[sz]e) (?:[\w’']+ ){0,3}your?\b[^\n]{0,200}$|^[*_(]{0,2}[^\n()]{0,200}\(\d ?[–-] ?\d (?:short )?sentences\)[*_)]{0,2}$|^[*_](?:Wh\w+|How)\b[^\n*_]{3,200}\?[*_]$|[一二三1-3１-３][〜～-][二三四2-4２-４]文で(?:書|記入|まとめ)[^\n。]{0,12}。?|【[^【】\n]{0,40}(?:を入れる|を?記入|を書く|未定|ここに|(?:書き|入れ|述べ|まとめ)ましょう|字(?:以内|程度)|を踏まえて|[をで]一言)[^【】\n]{0,10}】|[(（](?:[^()（）\n]{1,80}(?:(?:書き|入れ|述べ|まとめ|挙げ)ましょう|伝わりやすくなります)。?|(?:[一二三]文で|[一二三]つか[二三四]つ)(?=.(?:\*\*|$)))[)）]|^[Nn]otes? (?:for|to) [^\n]{1,80}$|^(?:\*\*)?(?:Version|Variant|Draft|バージョン|ドラフト) ?[A-D1-4１-４][^\n]{0,40}$|<\p{Lu}[^<>\n]{0,80}[:!?][^<>\n]{0,160}>/u;

const LATER = '(?:あとで|後で|後から)';
const WRITE = '(?:書(?:く|き足す|き直す)|足す|入れる|埋める|直す|追記する?)';
const DO = `(?:${WRITE}|追加|調べる|確認する?|決める|考える|聞く|[消削][する])`;
/** What may stand in brackets. */
const IN = String.raw`[^()（）\n]`;

/** 「（未記入。姉に聞く）」「（出典を調べる）」「（←具体的な話を足す）」「（ここは当日までに決める）」「（数字が出たら入れる）」「（使えるかも）」「（★会議の話？）」「（案Ａの続き）」「（英語で何て言う？）」; 「※ここは長ければ省く。」「面接官の反応を見て選びます。」 */
const IN_JAPANESE = String.raw`[(（](?:[★←]${IN}{1,160}|※?(?:未記入|書きかけ|下書き中)(?=[。、：:)） 　])${IN}{0,120}|${IN}{0,60}要(?:確認|追記|修正|検討)(?=[。！？!?、：:)） 　])${IN}{0,120}|→?(?:出典|根拠|(?:具体|正確)${IN}{0,7}?|[良い]い例|エピソード)[をは](?:${LATER}|ここに)?(?:調べ|探|足|書|入れ|追[加記]|確認|考え)(?:[るすく]|する)?(?=[。、)）！!…？?])${IN}{0,120}|(?:[※→]|ここ[はにで、]|(?:当日|面接|本番|前日)までに)[^()（）\n。]{0,60}${DO}[。！!?？]{0,3}|${IN}{0,80}(?:たら|だら|次第|${LATER})[^()（）\n。]{0,24}${WRITE}(?=[。、！？!?)）])${IN}{0,120}|案[A-ZＡ-Ｚ0-9０-９①-⑨一二三]の(?:続き|方|ほう)${IN}{0,40}|${IN}{0,80}(?:かも|だっけ|だったか|っぽい|どうしよう|(?:覚え|思い出せ)て?ない|忘れた|(?:言う|呼ぶ|書く)(?=[？?])|[言書][いき]方を?考える)[？?！!。…]{0,3}|${IN}{1,80}[？?]${IN}{0,40}に聞く[。！!]{0,2})[)）]|[※←→]ここ[はにでを、][^\n。※]{0,60}?(?:省く|飛ばす|短くする|${DO})(?:。|！|!|$)|[^\n。]{0,60}面接官の(?:方の)?(?:反応|様子)を見て[^\n。]{0,40}。?`;

/** 「・結論→」: what will stand there. */
const LABEL = /(?<![\p{L}\d])(?:結論|理由|具体例|締め|まとめ|つかみ)[ 　]?[→⇒]/u;

/** A line of its own, or behind a label, that asks or puts off: 「※聞かれたらどうする？」「（→手帳にあるはず。）」「あとで書く（ノート見る）」「だと弱い。もう少し考える」「（A案）」. */
const LINE = String.raw`(?:^(?!\*\*)|(?<=^(?:\*\*)?[^\n*：:]{1,12}(?:\*\*|[：:]){1,2}[ 　]?)(?=\S))(?:(?:[※★↓→⇒←]|[(（][→※]?(?=[^（）()\n]{0,200}[）)]$))(?=[^\n]{0,300}(?:[？?]|はず|まだ|一旦|いったん|このまま|ここに|借りる|あとで|後で|${DO}))|(?=[^\n(（]{0,160}(?:だと(?:弱い|薄い|長い)(?!、?と)|(?:弱い|薄い|長い)かも|(?:もう少し|もっと)(?:考える|調べる|具体的に)(?=[。！、]|$)|要(?:相談|確認|検討)(?=[。！（(]|$)|(?:ノート|資料|メモ|手帳)見る|だっけ|どうしよう(?=[。！？?]|$)|の話に(?:する|しよう)？))|(?=(?:ここは)?${LATER}(?:${WRITE}|考える)(?=[。！、（( ]|$)))(?![^\n]{0,300}(?:です|ます|でした|ました|ません))[^\n]{1,300}$|^[(（](?:[A-DＡ-Ｄ①-④]案|案[A-DＡ-Ｄ①-④])[^（）()\n]{0,40}[)）]$`;

export const NOTE = [
  ...[IN_SQUARE, IN_ROUND, BEHIND_ARROW, ASKING, TEMPLATE, LABEL, ASKING_LINE].map(({ source }) => source),
  IN_JAPANESE,
  LINE,
].join('|');
