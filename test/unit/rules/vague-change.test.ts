import { vagueChange } from '../../../src/core/rules/vague-change';
import { checkRule } from '../support/check-rule';
import { SKATING, THEATRE, english, japanese } from '../support/stories';

checkRule({
  rule: vagueChange,
  cases: [
    { title: 'a sound story', text: english(SKATING) },
    { title: 'a sound story in Japanese', text: japanese(THEATRE) },
    {
      title: 'fewer, in a way of working',
      kind: 'process',
      text: 'I write the open points on the board before I leave. Since we do that there are ⟦far fewer⟧ calls at night.\n',
    },
    {
      title: 'fewer, with the count behind it',
      kind: 'process',
      text: 'I write the open points on the board before I leave. Since we do that there are far fewer calls at night. Last month I had two, and nine the month before.\n',
    },
    { title: 'a share in the same sentence', text: 'I moved the desk to the door. The queue got a lot shorter, by about 40%.\n' },
    {
      title: 'that there was none since',
      text: 'I moved the desk to the door. It has run much better since then, and nobody has complained.\n',
    },
    { title: 'a verb and how much', text: 'I rang each guest after the stay. Bookings ⟦picked up a lot⟧ over the winter.\n' },
    { title: 'how it was received', kind: 'experience', text: 'I built the new roster. The ⟦feedback was very positive⟧.\n' },
    {
      title: 'time that was saved',
      kind: 'experience',
      text: 'I built the new roster. It ⟦saves the head chef a lot of time⟧ on Fridays.\n',
    },
    { title: 'the first of two', text: 'I built the roster anew. Swaps are ⟦much easier⟧ now. There are far fewer gaps.\n' },
    { title: 'somebody who walks upstairs', text: 'The bell rang twice. Then I went up and asked the tenant to open.\n' },
    {
      title: 'what a plan hopes for',
      kind: 'hypothetical',
      text: 'I would call the five largest first. The line would get a lot shorter.\n',
    },
    { title: 'what is wished for', text: 'I moved the desk to the door. I hope the queue gets a lot shorter next year.\n' },
    { title: 'a person who changed', text: 'I learned to wait. It has made me a much calmer person.\n' },
    { title: 'a body that healed', text: 'I was off in spring, but my doctor says it is much better.\n' },
    { title: 'what is no more than relief', text: 'I showed her the list. She went off sick in the end and things got much better.\n' },
    { title: 'more of a thing, and no change', text: 'A shop has much less data than you have, and I counted by hand.\n' },
    { title: 'a gap that is left for the figure', text: 'I moved the desk to the door. The queue got a lot shorter (by XX%).\n' },
    {
      title: 'fewer, in a way of working in Japanese',
      kind: 'process',
      text: '帰る前に残りを黒板に書きます。書くようになってから、夜の電話は⟦とても少なくなったと思います⟧。\n',
    },
    {
      title: 'the same with a count in Japanese',
      kind: 'process',
      text: '帰る前に残りを黒板に書きます。夜の電話はとても少なくなり、月に二件ほどです。\n',
    },
    { title: 'sales in Japanese', text: '棚を入口に移しました。夏には⟦売上が伸びました⟧。\n' },
    { title: 'sales with their share in Japanese', text: '棚を入口に移しました。夏には売上が伸び、前年比で12%増でした。\n' },
    { title: 'a good name in Japanese', kind: 'experience', text: '司会の台本を作り直しました。お客様からの⟦評判もよかったです⟧。\n' },
    { title: 'what is wished for in Japanese', text: '棚を入口に移しました。これからかなり増えていきたいです。\n' },
    { title: 'a way to improve that is thought of, in Japanese', text: '私は大きく三つの改善案を出しました。\n' },
  ],
});
