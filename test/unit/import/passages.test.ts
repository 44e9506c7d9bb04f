import assert from 'node:assert/strict';
import { readWriteUp } from '../../../src/core';

/** What stands before the passage: an interview told in sentences. */
const EN =
  'I rang the brewery in May and they asked me in for the Thursday.\n\nThe head brewer saw me first, in the yard. She asked "How do you know when a mash is done?" and then "What do you do when a tank leaks at night?" and wrote nothing down.\n\n';
const JA =
  '五月に醸造所へ電話をして、木曜に来てくださいと言われました。\n\n最初は中庭で醸造長との面接でした。「もろみの出来はどう見分けますか」と聞かれ、続けて「夜中にタンクが漏れたらどうしますか」と聞かれました。\n\n';

type Area = string | readonly [name: string, description: string];

/** What is said of the marks, and the areas in it with what the text says of each. */
const PASSAGES: readonly (readonly [string, string, readonly Area[]])[] = [
  [
    '「次のとおりです」は名前の並びではない',
    `${JA}見られている点は、人事の方によると次のとおりです。一つ目は「味の記憶」で、前の年の樽と比べて話せること。二つ目は「段取り」で、湯が沸く前に次の桶を洗えること。このほかに、体力、数字への強さ、の二つが評価表に載っているそうです。\n`,
    [['味の記憶', '前の年の樽と比べて話せること'], ['段取り', '湯が沸く前に次の桶を洗えること'], '体力', '数字への強さ'],
  ],
  [
    'one after another by words of order',
    `${EN}Later the cellar man told me what they mark. The big one is feel for the beer: they want somebody who tastes before the gauge moves. Next is keeping and growing a crew, by which he meant that nobody leaves in the summer. The rest, he said, are paperwork and cost, talking to drivers, and stamina.\n`,
    [
      ['feel for the beer', 'they want somebody who tastes before the gauge moves'],
      ['keeping and growing a crew', 'nobody leaves in the summer'],
      'paperwork and cost',
      'talking to drivers',
      'stamina',
    ],
  ],
  [
    'what stands behind the colon of a name says more about it',
    `${EN}What are they after? I was given the list. Top of it is hygiene and order: hoses, floors and drains come before the brew. Then steadiness, meaning you do the fortieth barrel like the first. Besides those they have arithmetic and curiosity on the sheet.\n`,
    [
      ['hygiene and order', 'hoses, floors and drains come before the brew'],
      ['steadiness', 'you do the fortieth barrel like the first'],
      'arithmetic',
      'curiosity',
    ],
  ],
  [
    'a note in brackets, and one that belongs in as well',
    `${EN}She had sent me her criteria: steady hands, *clean notes* (a blot is worth more to her than a gap), and patience. The foreman added that he looks at your boots, so I guess that readiness belongs in there too.\n`,
    ['steady hands', ['clean notes', 'a blot is worth more to her than a gap'], 'patience', 'readiness'],
  ],
  [
    'who cares about what',
    `${EN}As to what we scored: the owner kept coming back to knowledge of malt, since it costs. The foreman cared most about getting on with the drivers. What the head brewer wanted was candour, her word. There was a line for tidiness too.\n`,
    [['knowledge of malt', 'since it costs'], 'getting on with the drivers', 'candour', 'tidiness'],
  ],
  [
    'short sentences',
    `${EN}So what do they look for? It's cleanliness first, as in do you see the puddle. Then speed. Then plain words, because the drivers are deaf.\n`,
    [['cleanliness', 'do you see the puddle'], 'speed', ['plain words', 'because the drivers are deaf']],
  ],
  [
    'what is meant by one',
    `${EN}What they score is caution and care of the plant; on top of that the owner has a single box, warmth. By caution they mean that you ask before you open a valve.\n`,
    [['caution', 'you ask before you open a valve'], 'care of the plant', 'warmth'],
  ],
  [
    'who sits there, how it was and when are no areas',
    `${EN}They scored us as we went. The first was long. The next is a tour of the yard. The last one is the owner, who came on Friday. Then lunch.\n`,
    [],
  ],
  [
    'one by one, with what is only said in between',
    `${EN}They mark you on four things. Listening is one, and by that they mean letting the driver finish. Planning is another. They also score teamwork and, rather oddly, handwriting.\n`,
    ['Listening', 'Planning', 'teamwork', 'handwriting'],
  ],
  [
    'counted before a colon, and one far behind',
    `${EN}It comes down to two things, the manager told me: honesty and stamina. Then, a long way behind, arithmetic.\n`,
    ['honesty', 'stamina', 'arithmetic'],
  ],
  [
    'what they call one, and what that is',
    `${EN}The panel were looking for resilience, curiosity, and what they called grip. Grip is knowing what to do next.\n`,
    ['resilience', 'curiosity', ['grip', 'knowing what to do next']],
  ],
  [
    'halves of the marks, and what comes behind',
    `${EN}Half the marks are for clear speech. The other half is split between planning and safety. Close behind it come thrift and speed.\n`,
    ['clear speech', 'planning', 'safety', 'thrift', 'speed'],
  ],
  [
    'from the top of a card to its bottom',
    `${EN}Their scorecard had calmness at the top, then clarity, then teamwork at the bottom.\n`,
    ['calmness', 'clarity', 'teamwork'],
  ],
  [
    'in what one did well and less well',
    `${EN}In my feedback they said I scored well for structure and clarity but less well for a sense of cost.\n`,
    ['structure', 'clarity', 'a sense of cost'],
  ],
  [
    'what something is like or weighs is no area',
    `${EN}He was very open about the scoring: attention to detail counts double, and everything else (teamwork, thrift, tidiness) counts once.\n`,
    [],
  ],
  ['まず、次いで、そして', `${JA}求められているのはまず体力。次いで観察力、そして報告の正確さです。\n`, ['体力', '観察力', '報告の正確さ']],
  [
    '一番、二番、三番',
    `${JA}何を見ているのか店長に聞いたら、一番は笑顔、二番は清潔感、三番は時間を守ることだと教えてくれました。\n`,
    ['笑顔', '清潔感', '時間を守ること'],
  ],
  [
    '中心となるもの、それに続くもの',
    `${JA}採点の中心は論理性で、結論から話せるかを見るとのことでした。それに協調性が続くそうです。\n`,
    [['論理性', '結論から話せるかを見る'], '協調性'],
  ],
  ['分けるもの、それと', `${JA}合否を分けるのは傾聴力だと思います。それと柔軟性。\n`, ['傾聴力', '柔軟性']],
  [
    '順に挙げる',
    `${JA}何を見られているかは、配られた資料に書いてありました。いちばん上が「観察力」で、泡の変化に自分で気づけること、という説明です。次が「段取り」。一日の仕込みを組み立てられること、とありました。あとは「正直さ」「体力」「仲間への気配り」が並んでいて、この三つは名前だけでした。\n\n最後に気づいたことをいくつか。\n`,
    [['観察力', '泡の変化に自分で気づけること'], ['段取り', '一日の仕込みを組み立てられること'], '正直さ', '体力', '仲間への気配り'],
  ],
  [
    '一つは、もう一つは、そのほか',
    `${JA}醸造所が重視している点を伺いました。一つは観察力で、計器より先に香りで気づける方とのことです。もう一つは安全意識です。都合の悪いことほど早く言う姿勢、と工場の方はおっしゃっていました。そのほか、対話力と数字を読む力も評価の項目に入っているそうです。\n`,
    [['観察力', '計器より先に香りで気づける方'], ['安全意識', '都合の悪いことほど早く言う姿勢'], '対話力', '数字を読む力'],
  ],
  [
    '並べてから、前者と後者',
    `${JA}募集要項に審査の観点が書いてあります。丁寧さ、体力、発想力、協働の姿勢の四点で、説明があるのは二つ目と四つ目だけでした。前者は「樽を一日に百回運べること」、後者は「他の蔵の人とも働いた実績」です。\n`,
    ['丁寧さ', ['体力', '樽を一日に百回運べること'], '発想力', ['協働の姿勢', '他の蔵の人とも働いた実績']],
  ],
  [
    '文が名前だけ',
    `${JA}蔵元が人を選ぶ基準を話してくれた。見るのは三つしかない、と言う。香りに気づく速さ。道具を片づけながら動けること。それから、声の明るさ。\n`,
    ['香りに気づく速さ', '道具を片づけながら動けること', '声の明るさ'],
  ],
  [
    '名前のあとに意味が来る',
    `${JA}醸造長によれば、見ているのは段取り力と安全最優先の姿勢、それに説明のわかりやすさ。段取り力というのは、前の晩に道具をそろえておけること、だそうです。\n`,
    [['段取り力', '前の晩に道具をそろえておけること'], '安全最優先の姿勢', '説明のわかりやすさ'],
  ],
  [
    '引用で意味を言う文からは名前を取らない',
    `${JA}募集要項に、求める人物像として**聞く力**、**続ける力**、**笑う力**の三つが書いてあります。聞く力は「客の話を最後まで聞き、要点をつかめること」、続ける力は「冬の仕込みを投げ出さないこと」と説明がついていました。\n`,
    [['聞く力', '客の話を最後まで聞き、要点をつかめること'], '続ける力', '笑う力'],
  ],
  [
    '日取りや人は観点ではない',
    `${JA}面接では三つのことを見ているそうです。一つ目は一次面接です。二つ目は六月十日です。もう一つは醸造長との面談でした。\n`,
    [],
  ],
];

suite('skill areas told in running text', () => {
  for (const [name, text, areas] of PASSAGES)
    test(name, () => {
      const { skillAreas } = readWriteUp(text);
      assert.deepEqual(
        skillAreas.map((area) => area.text),
        areas.map((area) => (typeof area === 'string' ? area : area[0])),
      );
      for (const area of areas)
        if (typeof area !== 'string') assert.equal(skillAreas.find(({ text: known }) => known === area[0])!.description, area[1]);
    });

  test('every name stands in the text where its span says', () => {
    for (const [, text] of PASSAGES)
      for (const { text: name, span } of readWriteUp(text).skillAreas)
        assert.ok(
          text
            .slice(span.start, span.end)
            .replace(/[*「」"]/g, '')
            .includes(name),
          name,
        );
  });
});
