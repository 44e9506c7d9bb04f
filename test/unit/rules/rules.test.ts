import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { muteHere, setField } from '../../../src/core/answer/edits';
import { parseAnswer } from '../../../src/core/answer/parse';
import type { Message } from '../../../src/core/message';
import { RULES, ruleById } from '../../../src/core/rules';
import type { Example, Finding, Rule } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { check, withFields } from '../support/check-rule';
import { pageOf } from '../support/rule-table';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const JAPANESE = JSON.parse(readFileSync(path.join(ROOT, 'l10n', 'bundle.l10n.ja.json'), 'utf8')) as Record<string, string>;

suite('Every rule', () => {
  for (const rule of RULES) {
    suite(rule.id, () => {
      test('has two good and two bad examples, in both languages', () => {
        for (const good of [true, false]) {
          const texts = pageOf(rule)
            .examples.filter((example) => example.good === good)
            .map((example) => example.text);
          assert.ok(texts.length >= 2);
        }
        assert.ok(
          pageOf(rule).examples.some((example) => isJapanese(example.text)) &&
            pageOf(rule).examples.some((example) => !isJapanese(example.text)),
        );
      });

      for (const [at, example] of pageOf(rule).examples.entries()) {
        test(`example ${at + 1}: ${example.good ? 'nothing to say' : 'speaks'}`, () => {
          const { findings, failures } = check(textOf(example), [rule], example.guide);
          assert.deepEqual(failures, []);
          assert.equal(findings.length > 0, !example.good, findings.map((finding) => finding.what.text).join());
        });
      }

      test('is silent once its fix is made, and no word is lost', () => {
        for (const example of pageOf(rule).examples.filter(({ good }) => !good)) {
          const text = textOf(example);
          for (const finding of check(text, [rule], example.guide).findings) checkFixes(rule, finding, text, example.guide);
        }
      });

      test('is silent where it is muted, and muting is offered only where it works', () => {
        for (const example of pageOf(rule).examples.filter(({ good }) => !good)) {
          const text = textOf(example);
          const { findings } = check(text, [rule], example.guide);
          for (const finding of findings) {
            const here = muteHere(parseAnswer(text), rule.id, finding.span);
            const everywhere = setField(text, 'mute', [rule.id]);
            assert.deepEqual(check(applyEdits(text, [everywhere]), [rule], example.guide).findings, []);
            if (here) assert.ok(check(applyEdits(text, [here]), [rule], example.guide).findings.length < findings.length, text);
          }
        }
      });

      test('every sentence is calm and has its Japanese', () => {
        for (const sentence of sentencesOf(rule)) {
          assert.doesNotMatch(sentence, /!|you forgot|you must|wrong|\bbad\b|error/i, sentence);
          assert.ok(sentence in JAPANESE, `l10n/bundle.l10n.ja.json lacks: ${sentence}`);
          assert.deepEqual(placesOf(JAPANESE[sentence]!), placesOf(sentence), sentence);
        }
      });

      test('every place of a message has its datum', () => {
        for (const example of pageOf(rule).examples) {
          for (const finding of check(textOf(example), [rule], example.guide).findings) {
            for (const one of messagesOf(finding)) {
              for (const place of placesOf(one.text)) assert.ok(place in one.data, `${one.text}: no datum for {${place}}`);
            }
          }
        }
      });

      test('its sources are short and plain: no address, no name of a package, no word of ours for an estimate', () => {
        for (const source of [rule.source, ...Object.values(rule.thresholds ?? {}).map((one) => one.source)]) {
          assert.ok(source.length <= 160, source);
          assert.match(source, /^[A-Z\d]/);
          assert.doesNotMatch(source, /\w[./]\w|\b[a-z]+(?:-[a-z]+){2,}|-[a-z]+\b(?=[,)])|\bderived\b/i);
        }
      });

      test('its thresholds lie within their range', () => {
        for (const { value, min, max, name, source } of Object.values(rule.thresholds ?? {})) {
          assert.ok(min <= value && value <= max && name !== '' && source !== '');
        }
      });
    });
  }

  test('is found by its id', () => {
    for (const rule of RULES) assert.equal(ruleById(rule.id), rule);
    assert.equal(ruleById('no-such-rule'), undefined);
  });

  test('is frozen', () => {
    for (const rule of RULES) assert.ok(Object.isFrozen(rule), rule.id);
  });
});

function checkFixes(rule: Rule, finding: Finding, text: string, guide: string | undefined): void {
  for (const fix of finding.fixes) {
    for (const ending of ['\n', '\r\n']) {
      const before = text.replaceAll('\n', ending);
      const same = check(before, [rule], guide).findings.find((other) => other.what.text === finding.what.text);
      const again = same?.fixes.find((other) => other.title.text === fix.title.text);
      assert.ok(again, 'the fix is offered whatever the line ends');
      const after = applyEdits(before, again.edits);
      // Where only marks are put, words may be read anew as a heading or as spoken; then every letter stands where it stood.
      const words = again.edits.some(({ span, newText }) => /[\p{L}\p{N}]/u.test(before.slice(span.start, span.end) + newText))
        ? wordsOf
        : lettersOf;
      assert.deepEqual(words(after), words(before), 'the words are the same');
      const left = check(after, [rule], guide).findings.filter((other) => other.what.text === finding.what.text);
      assert.deepEqual(left, [], after);
      assert.equal(after.replaceAll('\r\n', '').includes(ending === '\n' ? '\r' : '\n'), false, 'line ends are those of the document');
      assert.ok(untrimmed(after) <= untrimmed(before), 'a formatter that trims lines finds nothing to trim');
      if (again.cursor === undefined) continue;
      assert.equal(again.edits.length, 1);
      const [edit] = again.edits;
      assert.ok(again.cursor <= edit!.newText.length);
      const at = edit!.span.start + again.cursor;
      assert.match(after.slice(0, at), /(^|[\r\n])$/, 'the cursor is at the start of a line');
      assert.match(after.slice(at), /^($|[\r\n])/, 'the line of the cursor is empty');
    }
  }
}

/** All that is spoken, in no order. */
function wordsOf(text: string): string[] {
  return parseAnswer(text)
    .prose.split(/\s+/)
    .filter((word) => word !== '')
    .sort();
}

function untrimmed(text: string): number {
  return text.match(/[ \t]+$/gm)?.length ?? 0;
}

/** All letters and figures of the text, in their order. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function textOf(example: Example): string {
  return example.kind ? withFields(example.text, { kind: example.kind }) : example.text;
}

function sentencesOf(rule: Rule): string[] {
  const said = pageOf(rule).examples.flatMap((example) => check(textOf(example), [rule], example.guide).findings.flatMap(messagesOf));
  return [
    rule.why,
    rule.source,
    ...Object.values(rule.messages).flatMap(({ what, next }) => [what, next]),
    ...Object.values(rule.thresholds ?? {}).flatMap(({ name, source }) => [name, source]),
    ...said.map((one) => one.text),
  ];
}

function messagesOf(finding: Finding): Message[] {
  return [finding.what, finding.next, ...finding.related.map((one) => one.message), ...finding.fixes.map((fix) => fix.title)];
}

function placesOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
}
