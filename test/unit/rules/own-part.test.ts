import { ownPart } from '../../../src/core/rules/own-part';
import { checkRule } from '../support/check-rule';
import { english, japanese, SKATING, THEATRE } from '../support/stories';

checkRule({
  rule: ownPart,
  cases: [
    {
      title: 'a group that rings up, in Japanese',
      text: '## 行動\n⟦私たちは⟧まず話し合いました。男性には、私たちから電話をしました。当日は私たちが各店に立ちました。\n',
      message: 'group',
    },
    {
      title: 'deeds without a subject and without a group, in Japanese',
      text: '---\nkind: behavioural\nstatus: ready\n---\n三年前、工場の見学の予約が減っていました。予約の一覧をエクセルで眺めると、平日が少なめでした。試飲の種類を増やすことを提案しました。若い方が来てくださるようになりました。\n',
    },
    {
      title: 'what the writer does as a rule',
      text: '## Action\nI keep a box in the car. Then we take names. I normally ask the editor to begin. We post the copies.\n',
    },
    {
      title: 'prose in which nothing is the deed of its writer',
      text: '⟦Our department had a big fair in May.⟧ It was a great team effort and the atmosphere was very good. The stand was built and the flyers were printed. Cooperation is in our blood. The fair went well and there was cake for all.\n',
    },
    { title: 'own actions', text: english(SKATING) },
    { title: 'own actions in Japanese', text: japanese(THEATRE) },
    { title: 'a group only', text: '## Action\n⟦We⟧ counted the visitors. Then we moved the lessons.\n', level: 'information' },
    { title: 'a group in Japanese', text: '## 行動\n⟦私たちは⟧来場者を数えました。その後、私たちは開演を四時半に移しました。\n' },
    { title: 'one own sentence is enough', text: '## Action\nWe counted the visitors. I rang the schools. We moved the lessons.\n' },
    { title: 'one sentence about a group', text: '## Action\nWe counted the visitors.\n' },
    { title: 'a group outside Action', text: '## Situation\nWe ran a rink. We had a cafe.\n\n## Action\nThe lessons were moved.\n' },
    { title: 'plans of a group', text: '## Action\nWe would count the visitors. We would move the lessons.\n' },
    { title: 'it was I who', text: '## Action\nWe counted the visitors. It was I who proposed the new hour. We moved the lessons.\n' },
    { title: 'on my proposal', text: '## Action\nWe counted the visitors. On my proposal we moved the lessons. We told the schools.\n' },
    { title: 'a state of the writer’s own', text: '## Action\nWe counted the visitors. I stood at the door. We moved the lessons.\n' },
    { title: 'on my proposal, in Japanese', text: '## 行動\n私たちは来場者を数えました。私の提案で、私たちは開演を四時半に移しました。\n' },
    {
      title: 'a story without headings',
      text: '---\nstatus: ready\n---\nLast winter the rink stood half empty on weekday afternoons, and the director wanted ninety visits a week by spring. ⟦We⟧ counted the visitors at the door for two weeks, and we saw that pupils left at four. Then we rang the three schools nearby and moved the lessons from two to half past four. After that we wrote to every parent, and our team stood at the door each Monday. By March visits had gone from forty to ninety a week, and the schools booked again for the next winter.\n',
    },
    {
      title: 'a story without headings, with a deed of the writer’s own',
      text: '---\nstatus: ready\n---\nLast winter the rink stood half empty on weekday afternoons, and the director wanted ninety visits a week by spring. We counted the visitors at the door for two weeks, and we saw that pupils left at four. Then I rang the three schools nearby and moved the lessons from two to half past four. After that we wrote to every parent, and our team stood at the door each Monday. By March visits had gone from forty to ninety a week, and the schools booked again for the next winter.\n',
    },
    {
      title: 'a deed of somebody else beside the group, in Japanese',
      text: '## 行動\n⟦私たちは⟧アンケートを集めました。棚は園長が決めていたので、私たちはペンギンを前に出しました。\n',
    },
    {
      title: 'a deed that is done together, in Japanese',
      text: '## 行動\n⟦私たちは⟧会議を開きました。営業部とも調整し、私たちは全員で試験を行いました。\n',
    },
  ],
});
