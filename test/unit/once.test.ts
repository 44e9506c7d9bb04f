import assert from 'node:assert/strict';
import path from 'node:path';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { saidOnce } = require(path.join(__dirname, '../../../esbuild/once.cjs')) as { saidOnce: (bundle: string) => string };

const LONG = 'a text of some length';
const strict = (code: string) => `"use strict";${code}`;
const valueOf = (code: string): unknown => new Function(`${code};return value;`)();

suite('What is said again and again', () => {
  for (const [what, code] of Object.entries({
    texts: `var value=["${LONG}","${LONG}",'${LONG}'].join()`,
    'texts next to words of the language': `function f(a){switch(a){case"${LONG}":return"${LONG}";default:return"${LONG}"}}var value=f("${LONG}")+f(1)`,
    'texts in templates': `var a=1,value=\`\${"${LONG}"} \${a} \${"${LONG}"}\`+\`${LONG}\``,
    'texts with marks that are masked':
      'var value=["a\\n\\"\\\\\\0\'b","a\\n\\"\\\\\\0\'b","a\\n\\"\\\\\\0\'b","é日本é日本é日本","é日本é日本é日本"]',
    'functions of the language':
      'var value=[Math.max(1,2),Math.max(3,4),Math.max(5,6),Array.from("ab"),Array.from("cd"),Array.from("ef"),Array.from("gh")]',
    'what makes something':
      'var value=[...new Set("ab"),...new Set("cd"),...new Set("ef"),...new Map([[1,2]]).values(),String(1),String(2),String(3),String(4)]',
    'the word for nothing':
      'var f=(a,b=5)=>b,value=[f(1,void 0),f(2,void 0),f(3,void 0),void 0,void 0,void 0].map((a)=>a===void 0?1:void 0)',
  })) {
    test(`stands there once: ${what}`, () => {
      const once = saidOnce(strict(code));
      assert.equal(once.split(LONG).length - 1, code.includes(LONG) ? 1 : 0);
      assert.match(once, /^"use strict";var \$once0 = /);
      assert.deepEqual(valueOf(once), valueOf(code));
    });
  }

  for (const [what, code] of Object.entries({
    'names of properties': `var value={"${LONG}":1,get"b c d e f g"(){return 2}};var {"${LONG}":a}=value;class C{"${LONG}"(){}static"${LONG}"=1}`,
    'what something is read by': `var value={};value["${LONG}"]=1;value["${LONG}"]++;value["${LONG}"]++;"${LONG}"in value`,
    'names of types': 'var a=1,value=[typeof a==="undefined",typeof a=="undefined","undefined"===typeof a]',
    'short ones': 'var value=["a","a","a",""]+""',
    'what is said once': `var value="${LONG}"`,
    'what is asked for': `var require=(a)=>a,value=[require("${LONG}"),require("${LONG}")]`,
    'functions that are not called': 'var value=[Math.max,Math.max,Math.max,Math.max].length',
    'nothing that is compared': 'var a,value=[a===void 0,a!==void 0,void 0===a,a===void 0,a??void 0,a===void 0]',
    'functions of others': 'var Mathe={max(){return this===Mathe}},value=[Mathe.max(),Mathe.max(),Mathe.max(),Mathe.max()]',
    'marks of templates': 'var f=(a)=>a[0],value=[f`a text of some length`,f`a text of some length`]',
  })) {
    test(`is left as it is: ${what}`, () => {
      assert.equal(saidOnce(strict(code)), strict(code));
      valueOf(code);
    });
  }

  test('is left out where it is a directive', () => {
    assert.equal(saidOnce(strict('var value=function(){"use strict";return 1}()')), strict('var value=function(){return 1}()'));
  });

  test('is not looked for in a bundle that is not strict', () => {
    assert.throws(() => saidOnce('var a="b"'));
  });
});
