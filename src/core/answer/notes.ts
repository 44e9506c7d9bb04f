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

/** 「（未記入。あとで書く）」「（出典を調べる）」「（←具体的な話をあとで足す）」「（ここは当日までに一人決める）」. */
const IN_JAPANESE_BRACKETS =
  /[(（](?:※?(?:未記入|要確認|要追記|要修正|書きかけ|下書き中)(?=[。、：:)） 　])[^()（）\n]{0,120}|[←※→]?(?:出典|根拠|具体例|具体的な(?:話|例|数字|エピソード)|正確な(?:数字|人数|金額|日付)|いい例|良い例|エピソード)[をは](?:あとで|後で|後から|ここに)?(?:調べ|探|足|書|入れ|追加|追記|確認|考え)(?:る|す|く|する)?(?=[。、)）！!…?？])[^()（）\n]{0,120}|(?:[←※→]|(?:ここ[はにで]|ここ、|(?:当日|面接|本番)までに|前日までに))[^()（）\n。]{0,60}(?:足す|書く|入れる|調べる|確認|確認する|追記|追加|決める|考える|直す|埋める|聞く|消す|削る)[。！!?？]{0,3}|(?:あとで|後で|後から)(?:書く|書き足す|書き直す|足す|追記する?|埋める|直す|調べて書く|数字を入れる)[。！!?？]{0,3})[)）]/u;

/** 「※ここは長ければ省く。」 */
const BEHIND_MARK =
  /[^\n。]{0,60}面接官の(?:方の)?(?:反応|様子)を見て[^\n。]{0,40}。?|[※←→]ここ(?:は|に|で|を|、)[^\n。※]{0,60}?(?:省く|飛ばす|足す|書く|書き足す|入れる|調べる|確認する|決める|考える|直す|短くする|削る|消す)(?:。|！|!|$)/u;

/** “(is there one already??)”, “(or the same?? decide)”, “(look it up)”, “(a song? ask Noor)”: an aside that asks, or sends its writer to ask. */
const ASKING =
  /\((?:[^()"“”\n]{1,120}(?:!!|\?\?)[^()"“”\n]{0,120}|[Ll]ook (?:it |this |that |them )?up\b[^()\n]{0,120}|[^()\n]{1,160}(?:[,;.?–-] ?|\b[Nn]ot sure (?:if|whether|how|what)\b[^()\n]{1,80}, )ask (?:my|[A-Z][a-z]{1,20})\b[^()\n]{0,40}|[Ss]omething (?:w\.|w\/|nice|funny|better|here)[^()\n]{0,200})\)/u;

/** “Write 1–2 sentences.”, “Describe how you will know it worked.”, “*What could go wrong?*”: what a template asks for. */
const TEMPLATE =
  /\b(?:Write|Use) (?:\d ?[–-] ?\d|one or two|two or three) (?:short )?sentences\b\.?|^(?:Describe|Outline|Summari[sz]e) (?:[\w’']+ ){0,3}your?\b[^\n]{0,200}$|^[*_(]{0,2}[^\n()]{0,200}\(\d ?[–-] ?\d (?:short )?sentences\)[*_)]{0,2}$|^[*_](?:Wh\w+|How)\b[^\n*_]{3,200}\?[*_]$|[一二三1-3１-３][〜～-][二三四2-4２-４]文で(?:書|記入|まとめ)[^\n。]{0,12}。?|【[^【】\n]{0,40}(?:を入れる|を?記入|を書く|未定|ここに|(?:書き|入れ|述べ|まとめ)ましょう|字(?:以内|程度)|を踏まえて|[をで]一言)[^【】\n]{0,10}】|[(（](?:[^()（）\n]{1,80}(?:(?:書き|入れ|述べ|まとめ|挙げ)ましょう|伝わりやすくなります)。?|(?:[一二三]文で|[一二三]つか[二三四]つ)(?=.(?:\*\*|$)))[)）]|^[Nn]otes? (?:for|to) [^\n]{1,80}$|^(?:\*\*)?(?:Version|Variant|Draft|バージョン|ドラフト) ?[A-D1-4１-４][^\n]{0,40}$|<\p{Lu}[^<>\n]{0,80}[:!?][^<>\n]{0,160}>/u;

/** 「（後で書く。…）」「（数字が出たら入れる）」「（使えるかも）」「（★会議の話？）」「（案Ａの続き）」「（英語で何て言う？）」. */
const ASIDE_IN_JAPANESE =
  /[(（](?:[★←][^()（）\n]{1,160}|案[A-ZＡ-Ｚ0-9０-９①-⑨一二三]の(?:続き|方|ほう)[^()（）\n]{0,40}|[^()（）\n]{0,60}要(?:確認|追記|修正|検討)[。！？!?]{0,2}|[^()（）\n]{0,80}(?:たら|だら|次第|[後あ]とで|後で|後から)[^()（）\n。]{0,24}(?:書く|書き足す|入れる|足す|埋める|直す|追記する?)(?=[。、！？!?)）])[^()（）\n]{0,120}|[^()（）\n]{0,80}(?:かも|だっけ|だったか|っぽい|どうしよう|(?:覚え|思い出せ)て?ない|忘れた|(?:言う|いう|呼ぶ|書く)(?=[？?])|(?:言い|書き)方(?:を)?考える)[？?！!。…]{0,3}|[^()（）\n]{1,80}[？?][^()（）\n]{0,40}に聞く[。！!]{0,2})[)）]/u;

/** 「・結論→」: what will stand there. */
const LABEL = /(?<![\p{L}\d])(?:結論|理由|具体例|締め|まとめ|つかみ)[ 　]?[→⇒]/u;

/** A line of its own, or behind a label, that asks or puts off: 「※聞かれたらどうする？」「（→支配人の手帳にあるはず。）」「あとで書く（ノート見る）」「だと弱い。もう少し考える」「（A案）」. */
const LINE =
  /(?:^(?!\*\*)|(?<=^(?:\*\*)?[^\n*：:]{1,12}(?:\*\*|[：:]){1,2}[ 　]?)(?=\S))(?:(?:[※★↓→⇒←]|[(（][→※]?(?=[^（）()\n]{0,200}[）)]$))(?=[^\n]{0,300}(?:[？?]|はず|まだ|一旦|いったん|このまま|ここに|考える|調べる|借りる|聞く|確認する|入れる|書く|足す|決める|消す|あとで|後で))|(?=[^\n(（]{0,160}(?:だと(?:弱い|薄い|長い)(?!、?と)|(?:弱い|薄い|長い)かも|(?:もう少し|もっと)(?:考える|調べる|具体的に)(?=[。！、]|$)|要(?:相談|確認|検討)(?=[。！（(]|$)|(?:ノート|資料|メモ|手帳)見る|だっけ|どうしよう(?=[。！？?]|$)|の話に(?:する|しよう)？))|(?=(?:ここは)?(?:あとで|後で|後から)(?:書く|考える|足す|直す|入れる|追記)(?=[。！、（( ]|$)))(?![^\n]{0,300}(?:です|ます|でした|ました|ません))[^\n]{1,300}$|^[(（](?:[A-DＡ-Ｄ①-④]案|案[A-DＡ-Ｄ①-④])[^（）()\n]{0,40}[)）]$/u;

export const NOTE = new RegExp(
  [IN_SQUARE, IN_ROUND, BEHIND_ARROW, IN_JAPANESE_BRACKETS, BEHIND_MARK, ASKING, TEMPLATE, ASIDE_IN_JAPANESE, LABEL, LINE, ASKING_LINE]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
