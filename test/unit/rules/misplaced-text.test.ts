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
  ],
});
