import { privateData } from '../../../src/core/rules/private-data';
import { checkRule } from '../support/check-rule';

checkRule({
  rule: privateData,
  cases: [
    {
      title: 'the marriage of somebody at work is no matter of the writer, in Japanese',
      message: 'matter',
      text: '## 状況\n前の主任は⟦離婚し⟧てから気分にむらがあり、当番は私が決めていました。\n',
    },
    {
      title: 'a family matter',
      message: 'matter',
      text: '## Situation\n⟦My brother is in prison for fraud⟧, so I know how quickly trust is lost.\n',
    },
    { title: 'a trade in the family', text: '## Situation\nMy sister runs a bakery, so I know early mornings.\n' },
    { title: 'a trade in the family, in Japanese', text: '## 状況\n妹がパン屋なので、朝の早さには慣れています。\n' },
    {
      title: 'the life of another, who is named by what they are, is not the writer’s own',
      message: 'matter',
      text: '## 状況\n去年、駅の店の責任者とぶつかりました。⟦四十代の女性で、離婚してから遅れることが増えていました⟧。\n',
    },
    {
      title: 'where the sentence before speaks of somebody else, nobody is named again',
      text: '## 状況\n去年、四十代の女性の責任者とぶつかりました。離婚してから遅れることが増えていました。\n',
    },
    {
      title: 'the writer’s own marriage and health',
      message: 'own',
      findings: 1,
      text: '## Situation\nI also ⟦split up with my partner⟧ in March and moved to my sister’s.\n',
    },
    {
      title: 'the writer’s own marriage and health, in Japanese',
      message: 'own',
      findings: 1,
      text: '## 状況\nちょうど⟦妻と別居⟧していた時期で、夜はあまり眠れませんでした。\n',
    },
    {
      title: 'a team that parts, a test that is signed off, and a clinic as a place of work',
      text: '## Situation\nWe split up into three groups and I signed off the test plan. My therapy practice has two rooms, and I separated the figures by week.\n',
    },
    {
      title: 'the lives of customers, told as work, in Japanese',
      text: '## 状況\n妊娠中のお客様が離婚の手続きで来られ、私が窓口で書類をそろえました。先輩は体を壊して休んでいました。法律事務所で離婚や親権の書類も作りました。\n',
    },
    {
      title: 'what is agreed with companies that are named',
      message: 'business',
      findings: 1,
      text: '## Situation\nBrightwell Pharma ⟦are on £92⟧ a night with us against £141 for everyone else. Northgate Foods ⟦pay £1.12 a pallet⟧ move. For Halden Motors ⟦we charge 38 euros⟧ an hour. Marlow & Finch ⟦get a 22% discount⟧. Our ⟦contract with Tessier Bank runs to 2027 at $4.2 million⟧ a year. Novak Pharma⟦’s storage rate was £6.20⟧.\n',
    },
    {
      title: 'prices that all may know, what was earned and given, and customers without a name',
      text: '## Situation\nTesco sells the same crate for £7.40, and Netflix charges £10.99 a month. A client paid £92 for a room without heating. At Nando’s I earned £11.44 an hour. The Red Cross gave us £2,000. I saved Oxfam £300. Google Ads cost us £1.20 a click. Ashby Council had promised 40 places. I sold 40 Samsung phones in a week, each at £299.\n\n## Result\nSales rose from ¥41,000 to ¥53,000. The café pays £2,100 a month.\n',
    },
    {
      title: 'what is agreed with companies that are named, in Japanese',
      message: 'business',
      findings: 1,
      text: '## 状況\nサクラノ製薬様の専任で、社員は三名でした。⟦保管料は1パレット月1,480円⟧、⟦出庫は1ケース36円⟧の契約でした。青葉建設様の⟦単価は一平米3,200円⟧です。東和銀行様の案件は一人月⟦95万円で受けて⟧います。日新商会には⟦15%の値引き⟧をしています。\n',
    },
    {
      title: 'prices that all may know, wages and what was moved, in Japanese',
      text: '## 状況\n株式会社ミナモでは、時給1,150円で働いていました。あるお客様は一泊9,200円のお部屋に泊まられました。田中様は、2,000円の定食を毎週召し上がりました。お客様の山本様から、500円のお釣りが足りないと電話がありました。ニトリで1,980円の棚を買いました。\n\n## 結果\nサクラノ製薬様の誤出荷を月6件から1件に減らし、売上は4万1,000円から5万3,000円に伸びました。\n',
    },
    {
      title: 'a full name with a street, a death in the family and a specialist',
      message: 'personal',
      text: '## Situation\nOne donor was Harriet Longden ⟦from Mill Lane⟧, ⟦whose husband had died of cancer⟧ in May. Mr Osric Vane had to ⟦see the psychiatrist⟧ on Mondays.\n',
    },
    {
      title: 'a street of nobody, and a death of one’s own',
      text: '## Situation\nThe Green Team from Mill Lane came first. My father had died of old age in May, and I saw a therapist who trained dogs. The donor from the farm had a full list.\n',
    },
    {
      title: 'a father who was in prison, and a list',
      message: 'personal',
      text: '## Situation\nBilly Marchbank’s father came in at nine. He ⟦had a stroke⟧ in May, and Billy is ⟦on the at-risk register⟧.\n',
    },
    {
      title: 'what one customer pays, and a rate of the house',
      message: 'business',
      text: '## Situation\nWe were ⟦18% below list with them⟧, ⟦they pay 2.10 a kilo⟧, and we were ⟦making 4.2% on the account⟧. The inn ⟦takes £9,400 in a slow week⟧ at an ⟦average rate of £64⟧.\n',
    },
    {
      title: 'what guests pay at the door, and what one made of it',
      text: '## Result\nThey pay at the door. We made 4% more on the evening, and takings rose by 12%. The rate of returns is 3%, and it takes £40 to enter.\n',
    },
    {
      title: 'what nobody was to know',
      message: 'secret',
      text: '## Situation\nHe was to leave in June, ⟦which nobody was to know⟧. The branch closes in May ⟦(not announced yet)⟧.\n',
    },
    {
      title: 'a debt behind a wife’s back, an age, a room and a family, in Japanese',
      message: 'personal',
      text: '## 状況\n⟦203号室の小倉タケさん⟧は毎朝泣いていました。北町の岡田勝也さん⟦（七十歳）⟧は、⟦奥様に内緒の借金⟧がありました。新卒の松井春香先生は六月に辞めました。⟦ご家庭のほうも色々⟧あったようです。\n',
    },
    {
      title: 'rooms, ages and debts of nobody, in Japanese',
      text: '## 状況\n203号室の窓が閉まりませんでした。七十歳の方が三人いました。会社の借金のため、家庭のほうに配る冊子を減らしました。外に出ていけない日は、決算前に体操をしました。\n',
    },
    {
      title: 'a price of a customer, and what must not be told, in Japanese',
      text: '## 状況\n取引先からは毎年値下げを求められ、今は⟦1枚が三十円まで⟧下がりました。⟦発表前なので⟧控えますが、⟦外に出して⟧はいけない数字です。\n',
    },
    {
      title: 'a price that all can read, in Japanese',
      text: '## 状況\n店では1枚が三十円でした。発表前の練習を見て、声を外に出して読みました。\n',
    },
    {
      title: 'what companies keep to themselves',
      message: 'business',
      text: '## Situation\nOur biggest account is Quill & Moss. ⟦They pay us €1.90 a box⟧, and ⟦our net margin on that is 4.3%⟧, whereas Tarn Foods is at 9%. ⟦Their contract is up in March⟧.\n\n## Task\nFor the record, ⟦the gross margin of the bakery line is 62 per cent⟧. ⟦We pay our mill in Kent £310 a tonne⟧.\n\n## Action\nA clerk quietly let me ⟦see the rival’s quote⟧.\n',
    },
    {
      title: 'figures of a result, a target and a budget, and prices that all can read',
      text: '## Situation\nMy target was a margin of 30%, and my budget was €40,000. Parents pay us £5 a lesson, and members get a 10% discount.\n\n## Action\nWe paid the printer £200 for the extra night. I read the published quotes of our competitors and counted with a margin of error of 3%.\n\n## Result\nSales grew by 12%, and our gross margin rose from 21% to 24%. Our margin was 31%, up from 26%. Our contract was up in May.\n',
    },
    {
      title: 'what companies keep to themselves, in Japanese',
      message: 'business',
      text: '## 状況\n⟦川端工業様への卸値は定価の三八％⟧です。⟦北斗商事様は資金繰りが厳し⟧く、支払いが遅れていました。⟦粗利率は四十一％⟧でした。⟦代理店への還元率も、最大手だけ5ポイント高く⟧してあります。\n\n## 行動\n⟦競合の見積書を先方の方にこっそり見せて⟧もらい、安い金額を出しました。⟦仕入れ値は一本120円⟧です。\n',
    },
    {
      title: 'figures of a result, a target and a share, in Japanese',
      text: '## 状況\n粗利率の目標は30％でした。店の定価は1,200円です。お客様の資金繰りを伺い、見積書を三社から取りました。\n\n## 行動\n原価率を計算し、仕入れ値を一割下げる交渉をしました。\n\n## 結果\n粗利率は28％から33％になりました。原価率が3ポイント改善し、売上は12％伸びました。還元率を5ポイント上げる案を出しました。新人の還元率は5ポイント高くします。還元率は50％と仮定し、仕入れ値は一本120円と公表されていました。\n',
    },
    {
      title: 'what says of itself that it is not for outsiders',
      message: 'secret',
      text: '## Result\nThe shop sold 4,100 pairs last quarter, ⟦which has not been published yet⟧. These figures are ⟦not public⟧. I ⟦should not really be telling you this⟧, but we lost two clients.\n',
    },
    {
      title: 'books, songs and results that were not out yet',
      text: '## Situation\nMy first article has not been published yet. The song had not been announced, so nobody could sing along. I was not supposed to open the box. I told the guests that the pool was not open to the public.\n',
    },
    {
      title: 'what says of itself that it is not for outsiders, in Japanese',
      message: 'secret',
      text: '## 状況\n⟦社外には出してい⟧ない数字ですが、会員の二割が辞めました。⟦まだ公表してい⟧ない売上では前年を割っています。\n',
    },
    {
      title: 'what had not been announced to guests, in Japanese',
      text: '## 状況\n出演者はまだ発表していませんでした。社外の方にも声をかけ、作品はまだ公開していない状態でした。\n',
    },
    {
      title: 'what is told of somebody in the next sentence',
      text: '## Situation\nThe plan came from Denise from marketing. She had been off and ⟦on with depression⟧ since spring.\n',
    },
    {
      title: 'what is told of a family in the next sentence, in Japanese',
      text: '## 状況\n大村さんの下のお子さんが⟦てんかん⟧をお持ちでした。お母さまはその後、⟦精神的に不安定⟧になられました。\n',
    },
    { title: 'a depression of nobody', text: '## Situation\nThe plan came from marketing. She had a leaflet on depression.\n' },
    {
      title: 'a divorce, and a name of many words',
      text: '## Situation\nIneke van der Molen, who lives above the shop, ⟦has a bipolar disorder⟧ and was ⟦going through a divorce⟧.\n',
    },
    {
      title: 'the life of a junior colleague, which is not the writer’s own, in Japanese',
      message: 'matter',
      text: '## 状況\n集計を任せた若手が、⟦離婚の話が出てから心療内科に通うようになり、休みがちでした⟧。\n',
    },
    { title: 'a divorce in Japanese', text: '## 行動\n飼育員の森下さんは⟦離婚の調停中⟧で、帰りたくないとのことでした。\n' },
    {
      title: 'the illness of somebody who is named by a first name and a trade',
      text: '## Situation\nWanjiru, our finance lead, was ⟦going through a depression⟧ that spring, and then Priya was ⟦diagnosed with cancer⟧.\n',
    },
    {
      title: 'the home and the drink of somebody',
      text: '## Situation\nI had a patient, Mr Gerald Pomfret ⟦from 14 Alder Close⟧, who has ⟦a drinking habit⟧.\n',
    },
    {
      title: 'an illness of nobody who is named',
      text: '## Situation\nHowever, my sister, a nurse, was going through a depression. In March, our lead, who drinks tea, had a plan from 14 Alder Close.\n',
    },
    {
      title: 'a debt of a family, in Japanese',
      text: '## 行動\n西村さんの奥さんは、⟦ご主人の借金⟧で会費が払えないとのことでした。大塚さんは⟦借金で家賃が払え⟧ずにいました。\n',
    },
    { title: 'a debt of a firm, in Japanese', text: '## 行動\n西村さんと話し、会社の借金で払えない分を調べました。\n' },
    { title: 'a guest in hospital', text: '## Situation\nMrs Finch, who plays the organ, ⟦was in hospital with her hip⟧ that week.\n' },
    { title: 'a hospital as a place', text: '## Situation\nMrs Finch, who plays the organ, was in hospital radio that week.\n' },
    { title: 'care, and what is left to live, in Japanese', text: '## 状況\n森口キヨ子様は⟦要介護3⟧で、⟦余命三⟧か月でした。\n' },
    { title: 'nobody is named, in Japanese', text: '## 状況\n要介護3の方々と、常連リスナーさんの余命のような短い配信を担当しました。\n' },
    {
      title: 'a treatment, a drink and a marriage, told over some sentences',
      text: '## Situation\nThe supervisor, Marco Bianchi, did not turn up. He ⟦was being treated for alcohol⟧, ⟦his wife had left him⟧, and he had ⟦started drinking again⟧.\n\n## Action\nWithout Dominika Wrona, we had no opening. Everybody knew that she was in the clinic for ⟦her eating disorder⟧. Officially it was Ada’s ⟦divorce⟧.\n',
    },
    ...['⟦owed £4,500⟧', '⟦owed over 300 pounds⟧', '⟦owes £12k⟧', '⟦owed £1.5 million⟧', 'had ⟦debts of €20,000⟧', '⟦owes ¥80,000⟧'].map(
      (words) => ({
        title: `a debt with its figure: ${words}`,
        text: `## Action\nPetra from marketing ${words}, and her landlord rang us.\n`,
      }),
    ),
    {
      title: 'small change',
      text: '## Action\nPetra from marketing said that he owed £5 to petty cash. She owes 20 pounds for lunch, and owed us 12 answers. Petra from marketing owed £12.50 in May, and what she owed in 2020 was nothing.\n',
    },
    {
      title: 'leaflets, cases and notes of somebody who is named',
      text: '## Situation\nMrs Finch, who runs the ward, wrote a leaflet on eating disorders with me. Her partner left her the keys and a divorce case. She had a stroke of luck, and Japan’s drinking water was cold.\n',
    },
    {
      title: 'a divorce, an illness and a flight, in Japanese',
      text: '## 状況\n課長の森田さんはそのころ⟦離婚⟧の話し合いをしていました。大村さんのお母さまはその後ご⟦離婚⟧もありました。木下さんは⟦脳梗塞⟧で倒れ、川口さんは⟦奥さんに逃げ⟧られていました。\n',
    },
    {
      title: 'what somebody who is named worked on, in Japanese',
      text: '## 状況\n佐藤さんの番組では離婚が題材で、糖尿病の教室も開きました。奥さんに聞いた酒屋を訪ねました。\n',
    },
    {
      title: 'a doctor, a lead, a child and somebody whose manager did not know',
      text: '## Action\nDr Perrin, between us, ⟦was on medication⟧. Tomasz from design ⟦had a divorce⟧ and ⟦started to drink⟧ again. The IT lead, Donna, was in the second ⟦round of IVF⟧. Callum Reid in bed 6, who ⟦has cystic fibrosis⟧, helped me. On Monday Aoife was four months ⟦pregnant⟧ and had not told her manager.\n',
    },
    {
      title: 'what was told in confidence of somebody without a name',
      text: '## Action\nThe bride had been ⟦off work with her nerves⟧, her sister told me, after ⟦losing a baby⟧, and ⟦she was on tablets⟧.\n',
    },
    {
      title: 'what was heard of somebody without a name, in Japanese',
      text: '## 行動\n後で聞いた話では、主任はその春に⟦離婚⟧をされて、⟦適応障害⟧の診断も受けていたそうです。\n',
    },
    {
      title: 'tablets, a course and a colleague on leave',
      text: '## Action\nDr Perrin showed the plan on tablets and gave a course on medication. Tomasz from design started to draw again. Aoife was pregnant and told us in May. Between us we carried the boxes. A guest told me that her daughter had asthma. My colleague had a breakdown of the van.\n',
    },
    {
      title: 'what viewers told by themselves, in Japanese',
      text: '## 行動\n視聴者の方から、離婚をして一人で見ていますと書き込みがあり、番組で読みました。妊娠した社員の勤務を変え、全員に伝えました。\n',
    },
    {
      title: 'what a child has and its parents do, as one finding that names it all',
      findings: 1,
      text: '## Action\nThe difficult one was Tobias Reinke, who ⟦is autistic⟧ and has had a hard time since ⟦the divorce⟧, because the father had ⟦moved out in April with another woman⟧ and the mother ⟦takes medication⟧.\n',
    },
    {
      title: 'two persons far from each other',
      findings: 2,
      text: '## Action\nMrs Finch told me that she ⟦had severe depression⟧. I moved the rehearsal to the morning, asked two of the singers to share a stand, wrote the order of the songs on a card for each of them, and put the chairs where the door could be seen. Mr Reid ⟦was addicted to gambling⟧.\n',
    },
    {
      title: 'a child and its family, in Japanese',
      text: '## 行動\nゆうとくんは⟦自閉症⟧で、お父様の⟦浮気⟧が分かってから、お母様は⟦薬を飲んで⟧いました。\n',
    },
    {
      title: 'medicine, another woman and autism of nobody who is named',
      text: '## Action\nMrs Finch, who runs the shop, sells medication and took an autism training. Nora moved in with another idea.\n',
    },
    {
      title: 'medicine and autism of nobody who is named, in Japanese',
      text: '## 行動\n自閉症の方のための音量を決めました。おばあちゃんは薬を飲んでいました。山田さんは別の女性とペアで走りました。\n',
    },
    { title: 'dates, prices and times', text: '## Action\nI sold 1,200 tickets on 2024-05-03 at 10:30 for 3,500 yen.\n' },
    { title: 'an address', message: 'contact', text: '## Action\nI wrote to ⟦mori@example.org⟧.\n' },
    { title: 'a number', message: 'contact', text: '## 行動\n⟦03-1234-5678⟧に電話しました。\n' },
    { title: 'a word of secrecy', message: 'secret', text: '## Action\nThe ⟦confidential⟧ list helped.\n' },
    { title: 'a word of secrecy in Japanese', message: 'secret', text: '## 行動\n⟦社外秘⟧の表です。\n' },
    { title: 'a product name with numbers', text: '## Action\nI fixed the ZX-2000-300 and the 0-60-90 plan.\n' },
    {
      title: 'a number in two groups',
      message: 'contact',
      text: '## Action\nI rang her twice on ⟦07700 900318⟧ and then on ⟦(555) 213-4567⟧.\n',
    },
    { title: 'a number without groups', message: 'contact', text: '## 行動\n⟦09012345678⟧に電話しました。\n' },
    {
      title: 'the home and the illness of somebody who is named',
      message: 'personal',
      text: '## Action\nThere was Nora Finch, ⟦number 14 Elm Terrace⟧, who was ⟦going through chemo⟧ that year.\n',
    },
    {
      title: 'the illness of somebody with a title',
      message: 'personal',
      text: '## Action\nMrs Finch told me that she ⟦had severe depression⟧.\n',
    },
    {
      title: 'an illness, a debt and a home in Japanese',
      message: 'personal',
      text: '## 状況\n新婦の美緒様は⟦うつ病⟧で休職中でした。三日前、健介様に⟦消費者金融の借金⟧があるとわかりました。\n\n## 結果\nお二人は今、⟦緑町三丁目⟧のマンションにお住まいです。\n',
    },
    {
      title: 'illness and debt of nobody who is named',
      text: '## Action\nA viewer who had cancer wrote to me, and I had dementia training. Nora Finch, who was at the cancer charity, paid the hall at 14 Elm Road. The Town Council was in debt.\n',
    },
    { title: 'a name that is changed', text: '## Action\nMrs Finch (not her real name) had dementia and sang every day.\n' },
    {
      title: 'illness and debt of nobody who is named, in Japanese',
      text: '## 行動\n患者さんは認知症で、ご家族の娘さんと話しました。佐藤さんと認知症の研修を開き、会場は緑町三丁目の集会所でした。会社の借金を返しました。\n',
    },
    { title: 'a name that is changed, in Japanese', text: '## 行動\n佐藤様（仮名）は認知症で入院されていました。\n' },
    {
      title: 'what a child has, and where its father is',
      text: '## Situation\nThere is a girl, Nora Finch, year four. She ⟦has selective mutism⟧, and her ⟦father went to prison⟧.\n',
    },
    {
      title: 'the liver, the wife and the drink of a colleague, in Japanese',
      text: '## 状況\n責任者は副会長の小坂さんでした。この方は⟦肝臓を悪く⟧されていて、⟦奥様とも別れ⟧、⟦朝からお酒の匂⟧いがしました。\n',
    },
    {
      title: 'a prison and a heart of nobody who is named',
      text: '## Situation\nWe sang in the prison. A viewer had a stoma. Nora Finch, who led the choir, went home.\n',
    },
    {
      title: 'a liver and a parting of nobody who is named, in Japanese',
      text: '## 状況\n肝臓を悪くされた方のための料理教室です。参加者は奥様と別れの挨拶をされました。\n',
    },
    {
      title: 'the wife and the drink of the head of a department',
      text: '## Action\nThe problem was the head of purchasing, Dottor R. In that period ⟦his wife had left him⟧, and so we all knew of it.\n',
    },
    {
      title: 'the head of a department who is not named',
      text: '## Action\nThe problem was the head of purchasing, who was new. In that period his wife had left him.\n',
    },
    {
      title: 'the street, the illness and the debts of somebody who is named, and a real name',
      text: '## Action\nOne of them was Mrs Agnes Whitlow ⟦from Beck Street⟧, ⟦whose grandson Toby has got a muscle disease⟧ and ⟦had his third operation⟧ that winter. My cousin Lena Berg was ⟦suing her ex⟧-husband and ⟦owed the bank⟧. On stage she is Mia, and her ⟦real name is Hanako Sato⟧.\n',
    },
    {
      title: 'what sounds like it and is private to nobody',
      text: '## Action\nMr Brown said the trees had a disease. The supplier sued us. We met in Beck Street. Mr Hill owed us an answer. Mrs Park had her operation manual with her.\n',
    },
    {
      title: 'the lawsuit and the debts of relatives, and a real name, in Japanese',
      text: '## 状況\nいとこの美咲の披露宴でした。美咲は前の⟦ご主人との裁判⟧が終わっておらず、新郎のお母様は⟦借金が四百万円⟧ほどありました。担当していた「みゆ」さん（⟦本名は山口さん⟧です）も来ました。\n',
    },
    {
      title: 'what sounds like it and is private to nobody, in Japanese',
      text: '## 状況\n私の本名は長いので、札には苗字だけを書きました。取引先との裁判を避けるため、妹の店で会議をしました。店の借金が三百万円ありました。\n',
    },
    {
      title: 'what somebody has worked as',
      text: "I've been a night porter and then a baggage handler, so irregular is normal to me.\n",
    },
  ],
});
