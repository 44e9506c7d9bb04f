import assert from 'node:assert/strict';
import { isLeftOutBy } from '../../src/core/asked-parts';
import type { Part } from '../../src/core/kinds/kind';

suite('What a question leaves out of its kind', () => {
  for (const [question, part, isLeftOut] of [
    ['A guest slips on the ice and blames you. What would you do?', 'goal', true],
    ['How would you respond to a parent who shouts at the desk?', 'measuring', true],
    ['You are alone on the rink and the lights go out. How do you handle the next ten minutes?', 'schedule', true],
    ['How would you handle events that underperform?', 'measuring', false],
    ['What would you do to bring more skaters in and raise revenue?', 'goal', false],
    ['How would you spend your first ninety days at the rink?', 'schedule', false],
    ['What would you do in your first 30 days?', 'goal', false],
    ['A guest slips on the ice and blames you. What would you do?', 'choice', false],
    ['The night guard is ill and two classes run until ten. How would you run the evening?', 'measuring', true],
    ['It is nine, and a coach has just pulled in. Talk me through what you do.', 'risk', true],
    ['The rink is half empty on weekdays. How would you fill it?', 'measuring', false],
    ['金曜の夕方に、教室を前倒ししてほしいと連絡が来ました。どう進めますか。', 'schedule', true],
    ['お客様が氷の上で転び、あなたのせいだと言っています。どう対応しますか。', 'goal', true],
    ['高齢のお客様に、料金の値上げをどう切り出しますか。', 'measuring', true],
    ['停電が起きたら、まず何をしますか。', 'risk', true],
    ['成果の出ていない教室があったら、どう対処しますか。', 'measuring', false],
    ['リンクをどう満たしますか', 'measuring', false],
    ['初心者に週二回来てもらうには、どう計画しますか。', 'goal', false],
    ['After nine years at sea, why a bakery?', 'facts', true],
    ['What made you choose teaching?', 'facts', true],
    ['Why do you want to skate with us?', 'facts', false],
    ['Why Northgate?', 'facts', false],
    ['志望動機は何ですか。', 'facts', false],
    ['How do you hand a shift over?', 'telling', true],
    ['How do you prioritise when three guests want you at once?', 'telling', false],
    ['How do you decide which class gets the ice?', 'criteria', false],
    ['仕事が重なったとき、どうしていますか。', 'telling', false],
    ['鍵の引き継ぎは、どのようにしていますか。', 'telling', true],
    ['Your opening is planned for Friday, and on Wednesday the ice melts. What would you do?', 'goal', true],
    ['Guests say that they wait for hours at the desk. How would you tackle that?', 'measuring', false],
    ['Suppose we asked you to start Sunday skating. How would you go about it?', 'goal', false],
    ['Our rinks have lost a third of their helpers. How would you turn this round?', 'risk', false],
    ['捨てる氷が増えています。どのように取り組みますか。', 'measuring', false],
    ['会員をやめる方が増えているとします。どう食い止めますか。', 'risk', false],
    ['How do you decide what to do with a cracked blade?', 'criteria', false],
    ['How do you decide what to do with a cracked blade?', 'telling', true],
    ['仕入れの量はどのように決めていますか。', 'telling', true],
    ['', 'telling', false],
    ['', 'goal', false],
  ] as const satisfies readonly (readonly [string, Part, boolean])[]) {
    test(`${part} of “${question}” is ${isLeftOut ? 'not asked' : 'asked'}`, () => {
      assert.equal(isLeftOutBy(question, part), isLeftOut);
    });
  }
});
