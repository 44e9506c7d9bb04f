import { misplacedText } from '../../../src/core/rules/misplaced-text';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

const { situation, task, action, result } = SKATING;
const sections = (...parts: readonly (readonly [string, string])[]) =>
  parts.map(([heading, text]) => `## ${heading}\n${text}\n`).join('\n');

checkRule({
  rule: misplacedText,
  cases: [
    { title: 'each text under its heading', text: english(SKATING) },
    { title: 'each text under its heading, in Japanese', text: japanese(THEATRE) },
    {
      title: 'sections out of order are no matter of headings',
      text: sections(['Result', result], ['Situation', situation], ['Task', task], ['Action', action]),
    },
    {
      title: 'deeds under Result and the outcome under Action',
      text: sections(['Situation', situation], ['Task', task], ['⟦Result⟧', action], ['Action', result]),
      message: 'shifted',
      level: 'information',
    },
    {
      title: 'the same in Japanese',
      text: sections(['状況', THEATRE.situation], ['課題', THEATRE.task], ['⟦結果⟧', THEATRE.action], ['行動', THEATRE.result]),
      message: 'shifted',
    },
    {
      title: 'aim and setting in each other’s place are told, at least',
      text: sections(['Situation', task], ['Task', situation], ['Action', action], ['Result', result]),
    },
    { title: 'what was learned may stand under Result', text: english({ ...SKATING, result: 'I learned to ask the caretaker first.' }) },
    { title: 'a draft without headings', text: `${situation}\n\n${action}\n` },
    { title: 'a motivation', text: sections(['Result', action], ['Action', result]), kind: 'motivation' },
    { title: 'empty sections', text: sections(['Situation', ''], ['Task', ''], ['Action', ''], ['Result', '']) },
    {
      title: 'a charge told under Situation',
      text: sections(
        ['Task', situation],
        ['Situation', 'It had fallen to me to get the lanterns up, and to keep two departments on one way in.'],
        ['⟦Result⟧', action],
        ['Action', result],
      ),
    },
    {
      title: 'each heading over the text of another, the text in no order',
      text: sections(['⟦Situation⟧', action], ['⟦Task⟧', result], ['⟦Action⟧', task], ['⟦Result⟧', situation]),
      level: 'information',
    },
    {
      title: 'the same in Japanese',
      text: sections(['⟦状況⟧', THEATRE.action], ['⟦課題⟧', THEATRE.result], ['⟦行動⟧', THEATRE.task], ['⟦結果⟧', THEATRE.situation]),
      level: 'information',
    },
    {
      title: 'the steps of a plan under Situation, its setting under Result',
      text: sections(
        ['⟦Situation⟧', 'In the first week I would write to the drivers. Then I would offer each of them a seat in the warm stand.'],
        ['Task', 'The goal is ninety tickets a show.'],
        ['Action', 'I would stop if it annoyed the clubs.'],
        ['⟦Result⟧', 'I am the caretaker of a rink. Most guests come by bus.'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'the same in Japanese',
      text: sections(
        ['⟦状況⟧', '運転手に手紙を出します。そのうえで、暖かい席を一つずつ用意します。'],
        ['課題', '目標は90枚です。'],
        ['行動', '嫌がられたら、すぐにやめます。'],
        ['⟦結果⟧', '私は現在、リンクの管理をしています。客の多くはバスで来ます。'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'a plan in its order',
      text: sections(
        ['Situation', 'I am the caretaker of a rink. Most guests come by bus.'],
        ['Task', 'The goal is ninety tickets a show.'],
        ['Action', 'In the first week I would write to the drivers. Then I would offer each of them a seat in the warm stand.'],
        ['Result', 'I would compare both halls.'],
      ),
      kind: 'hypothetical',
    },
    {
      title: 'a plan in its order, in Japanese',
      text: sections(
        ['状況', '私は現在、リンクの管理をしています。'],
        ['課題', '目標は90枚です。'],
        ['行動', '運転手に手紙を出します。'],
        ['結果', '枚数を比べます。'],
      ),
      kind: 'hypothetical',
    },
  ],
});
