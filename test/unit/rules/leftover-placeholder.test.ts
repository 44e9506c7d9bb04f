import { leftoverPlaceholder } from '../../../src/core/rules/leftover-placeholder';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: leftoverPlaceholder,
  cases: [
    {
      title: 'a note without a mark, at most an information',
      message: 'self',
      level: 'information',
      text: '---\nstatus: ready\n---\n## Result\nNinety guests came. ⟦Maybe mention the second rink here⟧, not sure it helps.\n',
    },
    {
      title: 'a note without a mark, in Japanese',
      message: 'self',
      text: '## 結果\n九十人が来ました。⟦例をもう一つ足したほうがいいかな⟧。\n',
    },
    { title: 'what would be cut off a tree, in Japanese', text: '## 行動\n後で削る予定の枝に、札を付けました。\n' },
    {
      title: 'notes with marks of their own, and a point that is meant',
      text: '## Action\n⟦check the date!!⟧\n⟦more detail!!⟧\n⟦smile!!⟧\n',
    },
    {
      title: 'what is felt, and what is meant to be said',
      kind: 'motivation',
      text: '- passionate about people!!\n- love the sea!!\n- great team!!\n',
    },
    {
      title: 'notes of many kinds in one draft: each is marked',
      findings: 12,
      text: '## Situation\nI joined the depot in spring ⟦(was it March? check)⟧ and ran the night desk. We had eleven on the shift ⟦(double check with the old rota)⟧. The ward had 28 beds ⟦(28 or 30?)⟧.\n\n## Action\nI told them about the leak ⟦…or the other story?⟧ He was angry. ⟦(rewrite so it sounds less negative)⟧\n\n⟦link this to the job ad somehow⟧\n\n⟦→ tidy the ending⟧\n\nWe cut the queue by half ⟦(how much again?)⟧ in the first month, over ⟦x⟧ weeks. I was a catalyst of change. ⟦wording!!⟧\n\n⟦** finish tomorrow **⟧\n\n**Result:** ⟦ask Jo⟧\n',
    },
    {
      title: 'arrows, brackets and questions that are told',
      text: '## Situation\nI asked her three things: which half is missing (one bay, one customer, all of it?), and since when. It was odd (right?). She had one question (was the lift working?).\n\n→ Waiting time fell from 40 to 12 minutes.\n\n- check if routes are out of date (new estates?)\n- call the customer → confirm the slot → send the driver\n\nold → new: paper slips → one shared sheet\n\n## Action\nNot sure what to do, I rang the depot. I still have to finish this course... or so I thought. Too long? I asked two readers. I told one story or the other. I cut the second paragraph. We paid 3 x weeks.\n',
    },
    {
      title: 'deeds in a list that a note to oneself could begin with',
      text: '- redo test\n- redo the slump test with a witness\n- tidy the trolley, then restock it\n- tighten the two bolts again\n- rewrite the rota\n- phone the plant\n',
    },
    {
      title: 'notes in capitals, in italics, in brackets and as a doubt',
      findings: 9,
      text: "⟦(Friend said use STAR anyway, so this is about the night shift.)⟧\n\n## Task\n⟦Not really a task??⟧ I was there to hold the staff.\n\n## Action\n⟦*write this when calm. the shouting, the van*⟧\n\n⟦*bank came down after dinner. don't make it sound like a film*⟧\n\nI led the tour myself ⟦(cut this if there is no time)⟧ and forty came ⟦(source!)⟧.\n\n## Result\nSecond line thanked me. ⟦ASK STEVE FOR THE REPORT⟧\n\nThe oven was mended. ⟦CHECK with Dana which one!⟧ We saved a day. ⟦PAUSE.⟧\n",
    },
    {
      title: 'capitals, italics and brackets that are told',
      text: '## Situation\nThe sign said: ASK STAFF FOR HELP. "CHECK THE VALVE" stood on the tank. ASK is a charity for families. CHECK, our audit, came in May. FIND (a register of names) was down. PAUSE was the name of the course. The KPI was NPS. STOP THE LINE was painted on the floor. The PAUSE button stuck. CHECK-IN was slow.\n\n## Task\nWhat did she want?? Nobody knew. I asked her.\n\n*not a word about it, please* was on the card.\n\n*i will not come back until someone answers the phone*\n\n## Action\nI rang three (my coach said no), and Dana (Dana says hello) came. He was firm (Friend or not, he paid). We froze it (cut if damaged?) at once. Mum said use STAR lines for the loom. I stopped the tour (my manager said this was fine).\n',
    },
    {
      title: 'notes behind an arrow and in brackets, in Japanese',
      findings: 6,
      text: '## 状況\n・御社の理念に共感⟦（あとで確認）⟧\n・福利厚生 ⟦← これは言わない⟧\n\n接客を六年続けました。⟦←ありきたりかも。具体的に⟧\n\n## 行動\n退職は前向きな理由です⟦（本音は言わない）⟧。担当は私でした⟦（添削：「担う」のほうが自然）⟧。時期は春でした⟦（後で要確認）⟧。\n',
    },
    {
      title: 'arrows and brackets that are told, in Japanese',
      text: '## 状況\n在庫は先に出す（後で決める）という店でした。右 ← 左の順に読みます。受付 ← 検温 ← 案内と逆にしました。表の「←」は前の週に戻る印です。合言葉（家の人には言わない）を決めました。品番（あとで確認できます）を控えました。売上 ← 客数でした。\n\n・納品 ← 発注\n・添削（先生の添削は三回でした）\n・面接（面接では何も言わないのですが）\n',
    },
    {
      title: 'what is to be written anew',
      findings: 5,
      text: '## Action\nI told them about the leak.\n\n⟦redo the opening⟧\n\n⟦reword⟧\n\n⟦tidy up this bit⟧\n\n⟦rewrite in my own words⟧\n\n## Result\nThe leak was mended.\n\n⟦tighten the last sentence⟧\n',
    },
    {
      title: 'notes of many kinds in one draft: each is marked, in Japanese',
      findings: 11,
      text: '## 状況\n祖母は⟦(薬は降圧薬?たしか。あとで確認)⟧毎朝薬を飲んでいました。入社は春でした⟦(たぶん2019年。要調べ)⟧。秋のリーグは⟦※順位あとで確認⟧。\n\n## 行動\n店長に⟦(名前出していい?)⟧相談しました。\n\n⟦→ 最後もうちょっとまとめる⟧\n\n⟦ここ、面接で突っ込まれそう⟧\n\n後輩を育てました⟦(例:新人教育の話とか)⟧。⟦(自分の役割をもっと出す)⟧\n\n## 結果\nクレームは⟦(何件→何件)⟧減りました。⟦←本当?⟧\n\n⟦→「巻き込み」っぽい学びを一言でまとめる。600字くらいに伸ばす⟧\n',
    },
    {
      title: 'arrows, marks and brackets that are told, in Japanese',
      text: '## 状況\n受付→検温→案内の順に変えました。クレームは月14件→2件に減りました。祖母の薬を数えました(薬は降圧薬でした)。不安は一つ(間に合うのか?)でした。\n\n※写真はすべて許可を得ています。\n\n旧:手書きの台帳 → 新:共有の表\n\n→ だから私は毎朝先に電話をかけるようにしています。\n\n## 行動\n後で確認しましたが、数字は合っていました。点検表に「要確認」の欄を作りました。最後にもう一度数え、600字の報告書を一枚にまとめました。\n\n・朝一番に在庫を見る → 足りない分を発注する\n\n仮説→検証→修正を週に一度回す。\n\n※1 当時の部員は41人です。\n',
    },
    { title: 'a name that is masked, in Japanese', text: '## 状況\n取引先の〇〇工業さんから電話がありました。○○商店様にも伺いました。\n' },
    { title: 'a name that is a gap, in Japanese', text: '## 状況\n⟦〇〇⟧さんから電話がありました。機械は⟦【型番名を確認】⟧です。\n' },
    {
      title: 'what is to be said at more length, in Japanese, and what only says more',
      text: '## 結果\n確認の大切さを学びました。⟦（もう少し膨らませる）⟧\n待ち時間は減りました（もう少し詳しく言うと、十分から四分です）。\n',
    },
    {
      title: 'something about a matter, and a talk about something',
      text: '## Action\n⟦[something about the oven first, ask Gareth for the chart]⟧ I told them (something about the oven was wrong) at once.\n',
    },
    {
      title: 'names and an aside to come',
      text: '## Action\nI rang ⟦NAME and NAME⟧, and the cooks heard it first ⟦(describe the board here)⟧.\n',
    },
    {
      title: 'a year that is not filled in, an order to finish and one to end well',
      text: '## Situation\nI passed the first-aid course in ⟦20__⟧. It was dull ⟦(finish this)⟧.\n\n## Result\n⟦End with something warm about the volunteers⟧\n',
    },
    {
      title: 'years that are filled in, and an end that is told',
      text: '## Situation\nIn 2019_spring.txt I kept 20 names. I ended with something warm. It was dull (I had to finish this first).\n\n## Result\nEnd users with something to say wrote to me.\n',
    },
    {
      title: 'what is still to be remembered',
      text: '## Action\nThe parking story, ⟦think what we really said and who gave in.⟧\n\n## Result\n⟦Remember how I actually closed the till.⟧\n',
    },
    {
      title: 'what others were to remember',
      text: '## Action\nI asked them to think what we really sold. The sign made people stop, and remember how I actually looked.\n',
    },
    {
      title: 'items and sentences that trail off behind a word that ends none',
      text: '## Action\n- I rang the neighbours so that they ⟦could ...⟧\n- I kept a list of ⟦the...⟧\n- I moved the chairs.\n\n## Result\nThe guests liked it ⟦when…⟧\n',
    },
    {
      title: 'sentences that trail off and are whole',
      text: '## Action\nI rang the neighbours and waited...\nI thought I was done… Then the phone rang.\n\n## Result\nThe guests came back, and so did the rain…\n',
    },
    {
      title: 'how it is to be said and how long, in Japanese',
      text: '## 状況\n客が減っていました。\n\n## 行動\n⟦ここは具体的に書くこと。⟧\n⟦※最後は地域の話につなげて締める。二百字くらいで。⟧\n\n## 結果\n⟦（最後に意気込みをもう一言。一分くらいでまとめる）⟧\n',
    },
    {
      title: 'what is still to be remembered and looked up, in Japanese',
      text: '## 行動\n店長にほめられた⟦（どう言われたか思い出す）⟧。天井も低い⟦（ほかの点を資料で確認する）⟧。⟦たしか四月には終わっていたはず。⟧\n',
    },
    {
      title: 'what is told of remembering, ends and lengths, in Japanese',
      text: '## 行動\n昔の店を知る人（三十年前の姿を思い出す方も）に聞きました。確かに難しいはずですが、続けました。ここは具体的に書くことで伝わると考えました。※当日は雨でした。二百字くらいで紹介文を書きました。ねじは（最後に）締めました。\n',
    },
    {
      title: 'doubtful notes beside a sure one',
      text: '## Situation\nIt was in ⟦[month]⟧. ⟦The bus day? or the time the boiler broke.⟧ ⟦Boiler one probably better.⟧\n\n## Action\n- A card for each guest. ⟦Need a better word⟧\n- I rang the plumber, ⟦find the name.⟧\n\n⟦Think about this.⟧\n\n## Result\n⟦Start with the line about the soup.⟧\n',
    },
    {
      title: 'the same without a sure one beside them',
      text: '## Action\n- A card for each guest. Need a better word\n- Think about this.\n\n## Result\nStart with the line about the soup.\n',
    },
    {
      title: 'what is told beside a gap',
      text: '## Action\nIt was in ⟦[month]⟧. Did he call? Or was it the wind? I rang the plumber and found the name. The second one was probably better. They need a key. I let them think about this.\n',
    },
    {
      title: 'doubtful notes beside a sure one, in Japanese',
      text: '## 状況\n参加者は⟦○○⟧人だった。⟦名札も作り直した？⟧　⟦件数は……帳簿を調べて書く⟧\n\n## 行動\n⟦どう分けたか考えておく⟧。体力には自信があるので、⟦そこをアピールする。⟧\n\n## 結果\n⟦最後に社史の話を入れる（まだ見ていない）。⟧\n',
    },
    {
      title: 'the same without a sure one beside them, in Japanese',
      text: '## 行動\n名札も作り直した？　件数は帳簿を調べて書く。\n\n## 結果\n最後に社史の話を入れる（まだ見ていない）。\n',
    },
    {
      title: 'what is told beside a gap, in Japanese',
      text: '## 行動\n参加者は⟦○○⟧人でした。なぜ減った？　誰も知りませんでした。在庫を調べて書き出しました。何を足すかを考え、強みをアピールする札を作りました。最後に店長の話を入れることにしました（まだ寒い日でした）。\n',
    },
    {
      title: 'a sentence that breaks off before whom it goes at',
      text: '---\nstatus: ready\n---\n## Situation\nA guest came at eleven, and she was ⟦shouting at⟧\n\n## Task\nI had to keep her in the house.\n',
      level: 'warning',
    },
    {
      title: 'a sentence that breaks off in its joining form, in Japanese',
      text: '---\nstatus: ready\n---\n## 課題\n目標は、誤出荷を10件に減らすことでしたが、⟦人手も足りなく⟧\n\n## 行動\n棚の配置を変えました。\n',
      level: 'warning',
    },
    {
      title: 'years and sums in kanji, and what is told with two marks behind it',
      text: '## Situation\n二〇〇八年に入り、約三〇〇名を受け持ちました。担当は⟦〇〇⟧です。\n\n## Action\n- daughter found the other page!!\n⟦fix the ending!!⟧\n',
    },
    { title: 'brackets that are quoted', text: '## Action\nI read the notes by hand. "[chained to wheel only]" stood in most of them.\n' },
    {
      title: 'the questions of a template, and how much is to stand there',
      text: '## Situation\n⟦Which number will show success? Which number must not fall?⟧\n\n## Action\n⟦(one example, two or three sentences)⟧\n\n## Result\n⟦-> how many came in total (Silke has the sheets), plus the quote⟧\n',
    },
    {
      title: 'questions that are told',
      text: '## Situation\nVisits fell.\nWhy did nobody come back?\n\n## Action\nWhat had changed? I asked thirty of them.\n',
    },
    {
      title: 'notes to ask, to look up and to go on, in Japanese',
      text: '## 行動\n隣の仲卸さん⟦（名前は部長に確認、出していいか）⟧に頼みました。⟦（※現状の数字を調べてから。資料にあったはず）⟧\n\n## 結果\n九時二十分に着きました。⟦→ ここから先は後で書く。整理券の枚数⟧\n',
    },
    {
      title: 'checks and questions to oneself in brackets, in Japanese',
      text: '## 状況\n一社様⟦（社名は出してよいか確認）⟧で⟦（入社年を確認）⟧から働き、⟦（約40人？）⟧を担当しました。夜に見る人が多い⟦（出典？ 国の調査を探す）⟧のです。\n\n## 結果\n返品率は下がり⟦（ここも確認してから書く）⟧、表彰されました⟦（小川さんに確認）⟧。\n\n## 学び\n⟦売上？　人数？　（李さんに、どっちを見ていたか聞く）⟧\n',
    },
    {
      title: 'told asides in brackets, in Japanese',
      text: '## 行動\n朝に点検し（在庫を数え、値札を確認）、店長に見せ（会議が終わってから）、袋に入れ（名前を聞いてから渡す）ました。受付（人数を確認）は私です。「次は誰が来るのか？」と考え、雨の日（月に二、三回）も続けました。\n',
    },
    {
      title: 'lines that only ask their writer, in Japanese',
      text: '## 状況\n⟦→ もう少しかっこいい言い方⟧\n- 客が客を呼びました。⟦この話、ここに入れる？ 最後？⟧\n\n## 課題\n⟦まだ⟧\n\n## 行動\n⟦上の携帯の話でよいか？　田辺さんに見てもらう⟧\n\n## 結果\n⟦（成功とみなす数字／中止の条件を一つずつ）⟧\n\n## 学び\n⟦どの数字で成功と見ますか。何が起きたらやめますか。⟧\n',
    },
    {
      title: 'questions that are told, in Japanese',
      text: '## 状況\nまだ誰も来ていませんでした。\n\n## 課題\nなぜ減ったのでしょうか。\n\n## 行動\n雨？風？いいえ、席でした。客は「ここに入れる？」と聞きました。紙の表→もう少し見やすい表に変えました。\n\n## 結果\n多くの方がまた来たくなるのではないでしょうか。\n',
    },
    {
      title: 'options and steps with nothing behind them, in Japanese',
      text: '## 行動\n案1　小さなギフト\n⟦案2⟧\n⟦案3⟧\n\n## 結果\n一か月目：店で試す。\n⟦二か月目：⟧\n',
    },
    {
      title: 'labels with something below, in Japanese',
      text: '## 行動\n施策1\n三校に電話しました。\n\n用意した物：\n- 椅子を40脚\n',
    },
    {
      title: 'orders of a template, notes behind slashes, gaps to insert',
      text: '## Situation\n⟦Name 2–3 options. Say how you choose.⟧\n\n## Task\nI admire ⟦<insert product here>⟧ and tried it ⟦(2019?)⟧.\n\n## Action\nWe sang ⟦(One Piece? or a newer one)⟧. ⟦// is this even allowed? google later⟧\n⟦// maybe say something about culture⟧\n\n## Result\nIt filled. ⟦(something with ice?? read up)⟧\n',
    },
    {
      title: 'orders, slashes and questions that are told',
      text: '## Situation\nSay no early and in writing.\n\n## Action\nI asked three things (was it the price? or the hour?), wrote http://a.example/b and and/or lists, and sold <b>forty</b> (of 50) seats. Was it worth it?\n\n## Result\nVisits rose by 40 (from 50).\n',
    },
    {
      title: 'how it is to be said',
      text: '## Action\n⟦(smile, breathe)⟧ I rang forty shops. ⟦(wait for a nod)⟧ Then I asked the club. ⟦(small laugh)⟧ ⟦(look up as if calculating)⟧ It came to nine. ⟦(sounds too stiff)⟧\n\n## Result\nForty came. ⟦(hold eye contact, do not add anything)⟧\n',
    },
    {
      title: 'brackets that tell how it was',
      text: '## Action\nHe looked (smiling faces everywhere) at the count (pause button pressed twice). I looked (up to nine times) and laughed (he did not). The nod (from the guide) came late.\n',
    },
    {
      title: 'how it is to be said, in Japanese',
      text: '## 行動\n⟦（ここで笑顔）⟧三校に電話しました。⟦（間を置く）⟧二校が来ました⟦（笑）⟧。\n\n## 結果\n拍手が起きました。⟦（録音で聞くと声が小さい）⟧⟦（長すぎ？）⟧\n',
    },
    {
      title: 'brackets that tell how it was, in Japanese',
      text: '## 行動\n笑顔（お客様の）を撮り、声（小さな子の声）を録音（三回）しました。短い休み（間は五分）を置きました。\n',
    },
    {
      title: 'old and new wording',
      message: 'version',
      text: '## Action\n⟦OLD:⟧ We rang the shops together.\n\n⟦NEW (shorter, more "I"!!):⟧ I rang forty shops.\n\n⟦Old version:⟧ We rang.\n\n## 行動\n⟦旧：⟧店に電話した。\n⟦修正後（短め）：⟧店に電話しました。\n',
    },
    {
      title: 'what was old and new in the story',
      text: '## Action\nOld: forty lists. I made a new one.\nNew hosts: nine.\n\n## 行動\n新商品：四十個。旧館：二階。元店長：佐藤さん。\n',
    },
    {
      title: 'words of a helper around the answer',
      text: '⟦Certainly! Here is a more polished version of your answer, keeping your background:⟧\n\n## Action\nI rang forty shops. Here is what they said: nothing. Here are the three lists.\n\n## Result\nForty came.\n\n⟦Would you like me to make it shorter?⟧\n',
    },
    {
      title: 'words of a helper around the answer, in Japanese',
      text: '⟦もちろんです。以下は自然な日本語に直した回答です。⟧\n\n## 行動\n三校に電話しました。以下の三点が基準です。必要に応じて、店長に相談します。\n\n## 結果\n二校が来ました。\n\n⟦必要に応じて、内容の調整も可能です。⟧\n⟦ご希望があれば、30秒版もお作りできます。⟧\n',
    },
    {
      title: 'the frame of a letter',
      text: '## 状況\n⟦件名：面接の件⟧\n駅で働いています。⟦詳細は添付資料をご査収ください。⟧\n\n## Situation\n⟦Dear Hiring Manager,⟧\nI work at the gate.\n⟦Kind regards,⟧\n',
    },
    {
      title: 'notes in brackets on where it is from and what to change',
      text: '## Situation\nShe writes well. ⟦(from club site – change to I)⟧ It fell. ⟦(copied from my old letter)⟧ ⟦(It was large, get the exact ones, slide 7.)⟧ It was live. ⟦(how many people? Marta has the pictures)⟧ We came from the club (from the site of the old mill) and paid (how many? Twelve). ⟦(tu dopisać liczbę)⟧ ⟦(Zahl noch nachschauen)⟧ ⟦(数字再查一下)⟧\n',
    },
    {
      title: 'orders to say something',
      text: '## Action\n⟦Then say that I would ask the local team.⟧\n⟦say: "these are quick wins"⟧\n⟦Mention that I speak Korean.⟧\n\n## Result\nAnd sales rose, ⟦check this is not just the new café.⟧\nThen tell them what the rule is.\nSay no early.\n',
    },
    {
      title: 'gaps of two letters and of question marks',
      text: '## Result\nThose who came ⟦N⟧ times stayed at ⟦AA%⟧, others at ⟦BB%⟧: from ⟦?⟧ to ⟦?⟧, seen by ⟦???⟧ people. What for? To see it. The AA battery, row N, ISO 27001.\n',
    },
    {
      title: 'marks of one letter, which a text has for its kinds of things',
      text: '## Action\nI put [F] for food, [P] for plants and [O] for the others on each order. It took ⟦[N]⟧ days.\n',
    },
    {
      title: 'slots that are called by their day',
      text: '## Action\nTwo slots, [TUE 21] and [Sun 10–12], shared by eight. A third is ⟦[TEAM NAME]⟧.\n',
    },
    {
      title: 'doubts and orders to oneself, in Japanese',
      text: '## 状況\n・転機（五月）⟦（なぜ？→素顔）⟧\n・呼び名　⟦※説明いる？⟧\n・券 完売　⟦4割くらい？⟧\n\n## 結果\n光熱費も下がりました、⟦はず⟧。⟦要確認⟧。\n指標はエンゲージメント⟦（定義を調べる）⟧です。\n⟦※案を2〜3個書き、理由を述べましょう。⟧\n⟦どうつなげるか、木曜にセンターで聞く⟧\n⟦文章にするのは日曜⟧\n⟦感謝を伝えたと言って締める⟧\n',
    },
    {
      title: 'what only looks like a doubt, in Japanese',
      text: '## 状況\n届いたはずの荷物が要確認の箱にありました。定休日は日曜。「4割くらい？」と聞かれ、何人くらい？と聞き返しました。声を掛けるか、木曜に店で決めました。一緒に歩きましょう。拍手で終わる。\n',
    },
    {
      title: 'breaks off on who acts',
      message: 'broken',
      text: '## Action\nI said that on mornings with wind ⟦we⟧\n\n## Result\nThey were late, and so were we\n',
    },
    { title: 'none', text: english(SKATING) },
    { title: 'none in Japanese', text: japanese(THEATRE) },
    { title: 'a bracketed word', text: '## Result\nVisits rose to ⟦[number]⟧ a week.\n', level: 'information' },
    { title: 'two', text: '## Result\n⟦TODO⟧ ask the club. Visits rose by ⟦XX%⟧.\n' },
    {
      title: 'in an answer marked ready',
      text: '---\nstatus: ready\n---\n## Result\nVisits rose to ⟦[number]⟧ a week.\n',
      level: 'warning',
    },
    { title: 'Japanese', text: '## 結果\n来場者は⟦〇〇⟧人でした。\n' },
    { title: 'a link, a task box and a comment are none', text: '## Result\n- [ ] See [the list](list.md).\n\n<!-- TODO: ask -->\n' },
    { title: 'with what is still to be done', text: '## Result\n⟦TODO: ask the club for the figures⟧\n' },
    { title: 'with what is still to be done, in Japanese', text: '## 結果\n⟦TODO：アンケートの数字を入れる⟧\n' },
    { title: 'a gap in heavy brackets', text: '## 課題\n参加者を⟦【人数を入れる】⟧人にすることでした。\n' },
    { title: 'a gap in tortoise-shell brackets', text: '## 結果\n返事は⟦〔数字〕⟧通でした。\n' },
    {
      title: 'a check to make, longer than a gap',
      text: '## Situation\nJapan is big ⟦[CHECK: number of members of the club?? ask Noor or look it up on Monday]⟧.\n',
    },
    {
      title: 'an example to find',
      text: '## Action\n- I sang (in a choir)\n- something about a choir ⟦(find a nicer example, the one with the bus was good)⟧\n',
    },
    { title: 'a note behind an arrow', text: '## Result\nEverybody was glad. ⟦-> end with a strong sentence here!!⟧\n' },
    {
      title: 'a note of what is to be added',
      text: '## Result\nVisits rose ⟦(add the exact figure)⟧ in a month ⟦(check with Ada later)⟧.\n',
    },
    {
      title: 'brackets and arrows of a told story',
      text: '## Action\nI kept three lists (ask today, ask later, leave out) and labels (check the date on the box). I moved the stand (find us at number 9) from east -> west and wrote steps (add the number of each box). See (check the number on the ticket).\n',
    },
    { title: 'a part not yet written, in Japanese', text: '## 結果\n⟦(未記入。姉に見てもらってから書く)⟧\n' },
    { title: 'a source to look up, in Japanese', text: '## 状況\n市場は拡大しています⟦（出典を調べる。確か新聞だったかも）⟧。\n' },
    {
      title: 'a gap of triangles and a note behind an arrow, in Japanese',
      text: '## 状況\n⟦△△⟧の活動をしていたとき⟦(←具体的な話をあとで足す)⟧、声を聞きました。\n',
    },
    { title: 'what is to be chosen by the day, in Japanese', text: '## 状況\n好きな店は⟦(ここは当日までに一人決める)⟧です。\n' },
    { title: 'what may be left out, in Japanese', text: '## 状況\n客は減っていました。⟦※ここは相手の反応を見て、長ければ省く。⟧\n' },
    {
      title: 'brackets of a told story, in Japanese',
      text: '## 行動\n私は用件を三つ（すぐ決める、後で決める、断る）に分けました（詳細は後で決める方針です）。箱には札（日付を書く）を付け、△と○で印を付け（確認は二人で行う）、東→西へ動かしました。※ここは当時の会場です。\n',
    },
    {
      title: 'a sentence that breaks off',
      message: 'broken',
      text: '## Action\nI rang forty shops.\nThen I asked ⟦the⟧\n\n## Result\nForty came.\n',
    },
    {
      title: 'a sentence that breaks off in Japanese',
      message: 'broken',
      text: '## 行動\n価格は三段階とし、⟦一番安いものを⟧\n\n## 結果\n売れました。\n',
    },
    {
      title: 'a comma at the end in Japanese',
      message: 'broken',
      text: '## 行動\n店に電話しました。\n\n## 結果\n客が増え、⟦翌年からは、⟧\n',
    },
    {
      title: 'ends without a full stop, and an end that is left out',
      text: '## Situation\nThe hall we played in\n\n## Task\n- bread\n- milk and tea\n\n## Action\nI rang `the`\n\n## Result\nForty came\n',
    },
    {
      title: 'a sentence that breaks off before a heading that is none of a section, in Japanese',
      message: 'broken',
      text: '## 行動\n席を増やします。⟦なぜなら、⟧\n\n## 備考\n席は古いです。\n',
    },
    {
      title: 'a sentence that breaks off behind a reason, or before what is not so',
      message: 'broken',
      text: '## Action\nI moved the desk ⟦because otherwise⟧\n\n## Result\nThe chairs were new and ⟦are not⟧\n',
    },
    {
      title: 'references, and what explains a word',
      text: '## Action\nThe rule [the one on tickets] says [sic] so.\n\n## 行動\n前年の報告〔1〕と〔注2〕にある本部［現在の横浜支社］へ、地元の祭り〔十一月の市〕の許可（窓口で書く）を出しました（雨ならやめる）。\n',
    },
    {
      title: 'asides that ask',
      text: '## Action\nI sold cards ⟦(do they exist already!!)⟧, ⟦[   ]⟧ a day ⟦(look it up)⟧ with a drawing ⟦(a crane or a fox, ask Noor)⟧.\n',
    },
    {
      title: 'asides that tell',
      text: '## Action\nI put a card at the till (ask my colleagues for one) and one at the door (how many? nine). I looked (something like an hour).\n',
    },
    {
      title: 'asides that ask, in Japanese',
      text: '## 行動\n⟦【案A】⟧週に一度話しました⟦（★具体的に？ 思い出せない）⟧。残業は減りました⟦（勤怠が出たら数字を入れる。半分？）⟧。\n⟦【案B】⟧毎朝話しました⟦（要確認）⟧。店長は⟦（田中さんだったかも）⟧褒めました。⟦結論→⟧続けました。\n',
    },
    { title: 'what a template asks for', text: '## Task\n⟦What did you look at first? Write 1–2 sentences.⟧\n' },
    {
      title: 'a result of notes alone',
      text: '## Result\n⟦-> Dana has the figures from the barrier, write when she is back⟧\n⟦-> how many stalls stayed?? (check)⟧\n- ⟦abandoned baskets down?? Priya has the screenshot⟧\n- ⟦was it 4 weeks or 6⟧\n- ⟦say something about the Friday itself⟧\n- ⟦also Canva? does it count as a tool?⟧\n- why not elsewhere ⟦← they will ask this, think⟧\n- ⟦pupils come too, is that allowed?? google before Thursday. if not, only teams⟧\n',
    },
    {
      title: 'gaps of one mark, of two lines and in square brackets',
      text: '## Result\nIn ⟦[2022? ask Maura which year]⟧ we had ⟦[x]⟧ falls, from ⟦__⟧ to ⟦__⟧, about ⟦?? %⟧ fewer, and saved ⟦[££]⟧ in ⟦(?)⟧ weeks. Two came late ⟦(or three?? decide)⟧.\n',
    },
    {
      title: 'what a template says, and labels with nothing behind them',
      text: '## Task\n⟦Describe how you will know that it worked.⟧\n\n⟦*What could go wrong? What would you give up?*⟧\n\n⟦First week:⟧\n⟦Month 1:⟧\n\n⟦**Version 2 (more bold?)**⟧\n⟦<Emi: good!! but say it is live?>⟧\n',
    },
    {
      title: 'marks, brackets and questions of a told story',
      text: '## Action\nThe balcony (rows WW and XX) was shut, and row XX is the cheapest. I offered spot checks, [one in twenty], as [he had told the cast]. “Are you sure??” he asked.\n- who waits?\n- is it dear? then today\n- 30 -> 40 seats\n\nI did this:\n- Explain to each why it waits\n- Say what comes next\n\nWas it right? Yes.\n',
    },
    {
      title: 'notes under a heading or behind a label, in Japanese',
      text: '## 行動\n⟦あとで書く（人数、店長の一言→ノート見る）⟧\n\n**例** ⟦←印刷会社の話にする？ 要相談（佐々木さん）⟧\n\n**効果** ⟦残業が減った、だと弱い。もう少し考える⟧\n\n⟦（B案・妻はこちらがいいと言う）⟧\n木型は継ぎ足し⟦（英語で何て言う？）⟧です。⟦面接官の反応を見て選びます。⟧\n',
    },
    {
      title: 'gaps of one mark, and what a template says, in Japanese',
      text: '## 状況\n⟦【見出し：30字以内で強みを一言】⟧\n⟦【実績2：ここに数字の入った話を書きましょう】⟧\n入居者は⟦○○⟧名で、⟦△⟧年に⟦□⟧名が辞め、⟦●⟧時台が約⟦？⟧割でした⟦（？）⟧。\n',
    },
    {
      title: 'marks and plain words of a told story, in Japanese',
      text: '## 行動\n【書籍の一言】\n●年齢で分け、○を付けた。もう少し考えてから、資料を見る。後で直すものは別の箱に入れた。それだと弱いと言われ、案を二つ（A案、B案）に絞った。■月次の表は▲2%だった。形式：個人■時間：30分●年齢：二十代。\n',
    },
    {
      title: 'sentences that break off at the end of a paragraph',
      message: 'broken',
      text: '## Action\nI tried it twice, and I ⟦learned that⟧\n\nThen I chose the second ⟦since⟧\n\nI would help you ⟦by⟧\n\n## Task\n\n## Result\nIt came to\n\n- forty\n\nIt has been full ever since\n',
    },
    {
      title: 'ends on what opens the next clause',
      message: 'broken',
      text: '## Action\n- I counted them ⟦and then⟧\n\n## Result\nThe hall was full ⟦when we⟧\n\nIt was seen ⟦by a⟧\n',
    },
    {
      title: 'ends on what opens the next clause, in Japanese',
      message: 'broken',
      text: '## 行動\n曜日を選び、⟦そこに⟧\n\n## 結果\n客が増え、⟦まず⟧\n',
    },
    { title: 'ends without a full stop in Japanese', text: '## 行動\n- 店に電話\n- 表を作成\n\n## 結果\n客は倍に\n' },
    {
      title: 'further ways to leave a place open',
      text: '## Result\n⟦To be added when the figures are in⟧\n⟦...⟧\n\nAt ⟦{company}⟧ we sold ⟦NUMBER⟧ tickets, and ⟦blah blah⟧.\n',
    },
    {
      title: 'words that look like it in a told story',
      text: '## Result\nThe date was still to be confirmed. Write-ups were sent. I gave each a NUMBERED card and a metric ruler, and then ... they sang.\n',
    },
    {
      title: 'further ways to leave a place open, in Japanese',
      text: '## 結果\n⟦ここに結果を書く⟧\n⟦数字は後ほど⟧\n来場者は⟦XX⟧名、売上は⟦（金額）⟧円、満足度は約⟦NN⟧割でした。\n',
    },
    {
      title: 'words that look like it in a told story, in Japanese',
      text: '## 結果\n詳細は後ほどお話しします。ここに来た方の名前を札に書くことにしました。Xの投稿は十名に届き、（人数）の欄も埋まりました。\n',
    },
    {
      title: 'words in brackets that stand so somewhere, are said or name something',
      text: '## Action\nEvery mail said "[URGENT]". Two of the [URGENT] ones could wait. I replaced rule 4, [No repeat questions], when the chat would fill with [message removed], and rang the door labelled [Hall Two].\n\n## 行動\n[第三会場]と呼ばれる部屋で、「文化祭(仮)」を開きました。「今日の雲は（　　）に似ています」と書きました。\n',
    },
    {
      title: 'sections of which all is in brackets',
      text: '## Task\n⟦(waiting for Marta to send the figures, she is back on Monday)⟧\n\n## Action\n(I was alone in the hall that day.)\n\n## Result\n⟦(tonight after dinner, when I have found the letter)⟧\n',
    },
    {
      title: 'a label behind which all is in brackets, in Japanese',
      text: '**状況** 大学の祭りでした。\n\n**行動** （三校に電話しました。）\n\n**結果** ⟦（会計が戻ったら一緒に数字を出す）⟧\n',
    },
    {
      title: 'orders of a template in square brackets, gaps of time and of money',
      text: '## Situation\n⟦[State in one or two sentences what you want to reach and what you take for granted before you begin.]⟧\n\n## Action\nThe last bus left at ⟦__:__⟧, or ⟦??:??⟧. We saved about ⟦₹ —⟧ ⟦(don’t quote until I find the minute)⟧ and ⟦$XXk⟧ more, ⟦from X to Y⟧.\n',
    },
    {
      title: 'notes to ask, to look up, to paste and to tell otherwise',
      text: '## Situation\n⟦same as in my other answer, only shorter⟧\n\n## Task\n⟦(see CV)⟧\n\n## Action\nIn 2022 ⟦(ask Dad, he has the programme)⟧ we had boats ⟦(how many?)⟧.\n- the fog ⟦(tell it short)⟧\n- ⟦what did I actually do there⟧\n- it went well, ⟦look up⟧\n- from the deck, ⟦find old deck!!⟧\n- ⟦pay matters too, but do not say it in the interview⟧\n\n## Result\n⟦look in the sheet, I don’t remember if it was bags or boxes⟧\n⟦tbd – ask Lars⟧\n⟦figures to come⟧\n⟦too long?⟧\n',
    },
    {
      title: 'words like these in a told story',
      text: '## Situation\nSame as the year before, we had nine boats, and I told nobody (ask anybody there). See the hall fill!\n\n## Action\nI asked what did not work. I did this:\n- look up the dates, check names, call\n- find the owner first\n- see the crew, ask who is free\n- 30 minutes\n\nToo long a wait had cost us £5 - £6 a seat, from A to B by train. I would not mention the price.\nMore here means fewer there.\n',
    },
    {
      title: 'versions side by side',
      message: 'version',
      text: '---\nkind: process\n---\n⟦V1:⟧ People before paper.\n⟦V2:⟧ I ask who will stand in the rain.\n\n⟦Version B (shorter)⟧\nPaper can wait.\n\n⟦（案A）⟧\n人を先にします。\n',
    },
    {
      title: 'notes behind marks and at the ends of lines, in Japanese',
      text: '## 状況\n店長の一言⟦→後で書く⟧\n三つの部門です。⟦←田中さんに日付を聞く(4月?)⟧\n公式番組（去年から、⟦※期間は職務経歴書と合わせる⟧）を担当しました。\n\n## 課題\n止まる理由は三つ。⟦何で止まるかは田中さんに確認（火曜に）⟧\n⟦締めの一文、明日考える⟧\n\n## 行動\n- 来られない人には⟦→ ここ要確認、払い戻しだったか⟧\n- 強み ⟦→ 添乗員の話をつなげる?⟧\n- ⟦なぜ動画サイトではないのと聞かれたら →⟧\n- 実はない、⟦一回やっておく！⟧\n- ⟦※45秒くらい⟧\n\n## 結果\n苦情は半分。⟦数字は赤い手帳（実家）⟧\n続いています。⟦（会計の田口に確認）⟧\n⟦同上⟧\n',
    },
    {
      title: 'gaps behind other letters, empty brackets and marks behind a full stop, in Japanese',
      text: '## 行動\n⟦△⟧月に始めました。⟦△⟧年の春です。単価が⟦XX%⟧上がり、投稿が月⟦[　]⟧件、来場は⟦（　）⟧名でした。売上は三割⟦（仮）⟧、客は約⟦　　⟧人です。\n\n## 学び\n⟦（想定されるリスクと対策を1〜2行で）⟧\n',
    },
    {
      title: 'marks and plain verbs of a told story, in Japanese',
      text: '## 状況\n東←西と書かれた札→北の札を、X人気に合わせて直しました。手帳に数字は書きました。\n\n## 行動\n数字は毎朝ノートに書きました。何に困るかは店長に確認しました。明日考えると言う方もいました。※雨の日は体育館でした。\n- 前日に在庫を確認\n- 翌日に担当を決める\n- 札を置く（聞かれた時は断る）\n- 人を集め、机を並べておく\n',
    },
    {
      title: 'a label with nothing behind it among labels, and weeks with nothing behind them, in Japanese',
      text: '---\nkind: hypothetical\n---\n前提：多くの人は発言しません。\n\n⟦リスク：⟧\n\n経験：年金の相談会で札を置きました。\n\n## 行動\n⟦1週目⟧\n⟦2〜4週目⟧\n⟦5週目〜⟧\n',
    },
    {
      title: 'a label in bold type with nothing below it',
      text: '**What I want**\nMore people.\n\n⟦**How I would know**⟧\n\n**What could go wrong**\n⟦see above⟧\n\n**STAR:**\n\n**Situation:** It rained.\n',
    },
    {
      title: 'ends on what opens the next clause, or on a deed that is not said',
      message: 'broken',
      text: '## Action\nI opened the room early ⟦and simply⟧\n\nThe other thing is the evenings, ⟦which I⟧\n\nWhen both came at once, ⟦I first called to⟧\n\n## Result\nIt was the hall I had agreed to\n',
    },
    {
      title: 'two openings with a bare word between them',
      message: 'version',
      text: '---\nkind: hypothetical\n---\nI would start with those who stopped.\n\n⟦OR (better??)⟧\n\nI would start with those who stayed.\n\n⟦または⟧\n\n辞めた方から始めます。\n',
    },
    { title: 'a sentence that goes on in the next line', text: '## Action\nI rang\nor wrote to them. Or they came.\n' },
    {
      title: 'remarks of a reader and what is said to them',
      text: '## Action\nI took it apart.\n\n> ⟦nice! but say which year\n> yes I will⟧\n\n> ⟦Tom: and the whiteboard? put it in⟧\n\n## 行動\n三校に電話しました。\n\n> ⟦ここ、年を書いたほうがいいかも\n> 了解です⟧\n',
    },
    {
      title: 'a question that is pasted, and what is cited',
      text: '> Tell us about a time when you had to work with a\n> cross-functional team. How did you ensure\n\n## Action\nThe sign said:\n\n> We are closed on Mondays, and\n> that is that.\n\n> 困難なイベントを立て直した経験を教えてください。どうしましたか。\n\n> 「月曜は開けない」と書いてあった。\n',
    },
    {
      title: 'prompts in brackets behind their labels',
      text: '【前提】⟦〈対象の定義を一文で〉⟧\n\n【打ち手】⟦〈なぜその打ち手か〉⟧\n札を出します。\n\n【検証】⟦〈指標・期間〉⟧\n\n**Result**: ⟦<what changed, in one number>⟧\n',
    },
    {
      title: 'brackets that name or mark up',
      text: '## Action\n<b>Bold</b> and <a href="x">the page</a>.\n\n〈春の市〉\n\n三校に電話しました。\n',
    },
    {
      title: 'gaps that are called by what is to stand there',
      text: '## Result\nFrom zero to ⟦(number)⟧ members, and the KPI ⟦(some KPI)⟧ was good. The form had age (number) and some of them (year two).\n\n## 結果\nKPI⟦（何かのKPI）⟧が上がりました。\n',
    },
    {
      title: 'a result of which all is what is still to be done',
      text: '## Result\n⟦Find the survey sheets⟧\n\n## 結果\n⟦アンケートの紙をさがす⟧\n\n■成果\n⟦後で。紙をさがす、満足○%⟧\n',
    },
    {
      title: 'orders of a plan, and what is put off in the story',
      text: '## Action\nAsk the hosts\n\n## Result\nCount how many we lost.\n\n## 行動\n全員に聞く\n\n## 結果\n毎朝、客の声を聞く。それが習慣になった。\n後で、売れました。\n',
    },
    { title: 'a class and other things of that name', text: '## Action\nI sailed in the XX class with a model XX. ⟦XX⟧ people came.\n' },
    { title: 'a gap on either side of an arrow is one', text: '## 結果\n来場者は⟦XX人→XX⟧人でした。\n' },
    {
      title: 'what is looked up later, and slots that are empty',
      text: '## 行動\n時刻が決まったのは⟦（日付、メールで確認）⟧でした。\n\n## 結果\n初めての方が⟦【　】⟧％増え、単価も上がりました⟦（※田中さんの資料を見る）⟧。\n提案は通りました。⟦（数字は後日、主任に聞いて書く）⟧率は上がりました⟦(あとで用語を調べる)⟧。増やす⟦（→目標値：　　）⟧\n\n## Result\n⟦how many finished? 212 or 221⟧\n- her e-mail afterwards ⟦(quote?)⟧\n',
    },
    {
      title: 'what was looked up later in the story',
      text: '## 行動\n棚に戻し（日付も確認）、名簿（氏名：32人分）を作り、困ったら（※説明を見ると分かる）電話をもらいました。\n\n## Action\nHow many came? Nobody knew. I asked (who?) at the door each time.\n',
    },
    {
      title: 'prompts of a template in italics, and words in italics',
      text: '## Situation\n⟦*Set the scene. Where were you, and what was happening?*⟧\n\nI kept a shop.\n\n## Task\n⟦*What was your goal? One or two sentences.*⟧\n\n*Nobody reads the list.* That I heard each day.\n',
    },
    {
      title: 'a Result in one line that is no order',
      text: '## Result\nCall volume fell by 40% between May and August.\n\nR: Call times halved from 8 to 4 minutes.\n\n## Result\nLook and feel scores rose from 3.1 to 4.4.\n\n## 結果\nお客様が自分で答えを探す\n\n結果：担当者全員が毎朝数字を確認\n',
    },
    {
      title: 'a list with marks, and a mark at the end',
      text: '## 行動\n■ 電話での聞き取り\n■ 手紙の送付\n■ 学校への訪問\n\n## 結果\n◆三校への電話\n◆開始時刻の変更\n\n【完】\n',
    },
    {
      title: 'a label with a mark that has nothing below, unlike another',
      text: '■目的\n常連を増やします。\n\n⟦■測り方⟧\n\n## 行動\n【目標】\n三人です。\n\n⟦【リスク】⟧\n',
    },
    {
      title: 'what customers wrote, cited in lines',
      text: '## Situation\n> your parcel is three weeks late and I want my money back\n\n> the sound is off again, third time this week\n\nOne wrote:\n\n> please add the price, it is too long to wait\n\n## 状況\n> もっと早く教えてほしかったよ\n\n> この店、好きだったのにね。\n\n> 先に教えてくれたら\n',
    },
    {
      title: 'questions of a list, words in italics, and a label in brackets',
      text: '## Action\nI asked three things:\n\n- how many people came?\n- how long they stayed?\n\n*Give me one good reason to stay.* was on the wall.\n\n*Say less, listen more.*\n\nThe words (core:) came first.\n',
    },
    {
      title: 'ends without a full stop that are whole, and a message that was sent',
      text: '## Action\nI did two things. I set up the team we now work with\n\n## 行動\n棚を移しました。売上は前年の二倍に\n\nお客様には英語で説明しました。Your order will arrive on Monday morning. We are very sorry for the delay. と伝えました。\n',
    },
    {
      title: 'the only end of a paragraph without a full stop',
      message: 'broken',
      text: '## Action\n- Work with agencies so hosts ⟦know how to⟧\n\nI rang forty shops. Then I said that the post goes ⟦over with⟧\n\n## 行動\n三校に電話しました。⟦そのあと表を店長に⟧\n',
    },
    {
      title: 'ends that may stand',
      text: '## Action\nI rang forty shops!! They let me choose the song to go with\n\nNobody knew how to. Nine of them I could rely on\n\n## 結果\n客が増えました。四割の増加とのこと\n',
    },
    {
      title: 'a label of one’s own with nothing below it, in Japanese',
      text: '---\nkind: hypothetical\n---\n■ 施策\n・包み紙を選べる\n\n⟦■ 指標⟧\n\n■ 自分の経験\n封筒で渡しました。\n\n⟦【締め】⟧\n',
    },
    {
      title: 'a draft that is translated by half',
      message: 'foreign',
      text: '## 行動\n⟦First I looked at who gives only once.⟧ 理由は値段ではありませんでした。The same was true of the others. そこで合図を作りました。\n',
    },
    {
      title: 'the same from Japanese',
      message: 'foreign',
      text: '## Action\nI counted the visitors at the door for two weeks, and then I rang the three schools nearby and asked them what kept their pupils away. ⟦先生方は二時では早すぎると言いました。⟧ So I moved the lessons to half past four and stood at the door each Monday. 保護者には手紙を書きました。\n',
    },
    {
      title: 'the question, a name and a saying in the other language',
      text: 'Tell us about a time when you had to work with a team. How did you ensure that everyone was aligned?\n\n店では "Less is more than enough here." を合言葉に、Power BI と Google Sheets を使いました。Done is better than perfect, と言われました。\n\n## Action\nWe call it おもてなし, and 「またお越しくださいませ。」 stood on the card.\n',
    },
    {
      title: 'marks in the place of names, in Japanese',
      message: 'mask',
      text: '## 状況\n前の職場は⟦△△⟧市の⟦○○⟧団地の近くにありました。\n',
    },
    {
      title: 'a note in brackets that ends in a mark, in Japanese',
      text: '## 結果\n決算は以前より三日早くなりました。⟦(何日短縮か確認すること!)⟧この経験から、先に聞くことを学びました。\n',
    },
  ],
});
