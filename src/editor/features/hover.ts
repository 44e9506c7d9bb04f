import * as vscode from 'vscode';
import { describeFinding, type Finding } from '../../core/index';
import { isOurs, toRange, toText } from '../convert';
import type { OpenAnswer } from '../documents';
import { OUR_DOCUMENTS } from '../selector';
import { budgetText, clock, kindName, levelText, oneLine } from '../words';
import type { Feature } from './feature';

/** What the words under the mouse mean to us: findings with their reason, sections with their time, evidence with its facet. */
export const hover: Feature = ({ documents }) =>
  vscode.languages.registerHoverProvider(OUR_DOCUMENTS, {
    provideHover(document, position) {
      const answer = documents.answer(document);
      if (!answer) return undefined;
      const offset = document.offsetAt(position);
      const over = (part: { start: number; end: number }) => part.start <= offset && offset < Math.max(part.end, part.start + 1);
      // The host itself shows what a mark says; a finding that still waits is not spoken of.
      const marks = vscode.languages.getDiagnostics(document.uri).filter(isOurs);
      const findings = answer.checked.findings.filter(
        (finding) => over(finding.span) && marks.some((mark) => mark.code === finding.rule && mark.range.contains(position)),
      );
      if (findings.length > 0) return new vscode.Hover(findings.map(findingText), toRange(document, findings[0]!.span));
      const { sections, title } = answer.read.answer;
      const at = sections.findIndex((section) => over(section.heading.textSpan));
      if (at >= 0) return new vscode.Hover(sectionText(answer, at), toRange(document, sections[at]!.heading.textSpan));
      if (title && over(title.textSpan)) return new vscode.Hover(questionText(answer), toRange(document, title.textSpan));
      return evidenceHover(document, answer, over);
    },
  });

/** Reason, measure and source of a finding. Words are appended as text, never as Markdown. */
function findingText(finding: Finding): vscode.MarkdownString {
  const description = describeFinding(finding);
  const text = new vscode.MarkdownString();
  const paragraph = (words: string) => text.appendMarkdown('\n\n').appendText(words);
  text.appendText(vscode.l10n.t('Why: {why}', { why: toText(description.why) }));
  if (description.measured) {
    const { value, limit, unit, name } = description.measured;
    paragraph(
      vscode.l10n.t('Measured: {value}; {name}: {limit}', {
        value: quantity(value, unit),
        limit: quantity(limit, unit),
        name: toText(name),
      }),
    );
    paragraph(vscode.l10n.t('Threshold: {setting}', { setting: description.measured.setting }));
    paragraph(vscode.l10n.t('Source: {source}', { source: toText(description.measured.source) }));
  } else {
    paragraph(vscode.l10n.t('Source: {source}', { source: toText(description.source) }));
  }
  paragraph(vscode.l10n.t('Check: {rule}', { rule: finding.rule }));
  return text;
}

function quantity(value: number, unit: string): string {
  const rounded = String(Math.round(value));
  switch (unit) {
    case 'percent':
      return `${rounded} %`;
    case 'seconds':
      return vscode.l10n.t('{count} s', { count: rounded });
    case 'words':
      return vscode.l10n.t('{count} words', { count: rounded });
    case 'characters':
      return vscode.l10n.t('{count} characters', { count: rounded });
    default:
      return rounded;
  }
}

function sectionText({ read }: OpenAnswer, at: number): vscode.MarkdownString {
  const section = read.answer.sections[at]!;
  const seconds = read.timing.sections[at] ?? 0;
  const share = Math.round((100 * seconds) / Math.max(0.1, read.timing.seconds));
  const text = new vscode.MarkdownString();
  text.appendText(
    vscode.l10n.t('{section}: {time}, {share} % of the answer', { section: oneLine(section.heading.text), time: clock(seconds), share }),
  );
  for (const prompt of read.language.prompts[read.kind.id][section.role]) text.appendMarkdown('\n\n').appendText(prompt);
  return text;
}

function questionText({ read }: OpenAnswer): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const line = (label: string, value: string) => {
    if (value !== '') text.appendMarkdown('\n\n').appendText(`${label}: ${value}`);
  };
  text.appendText(
    vscode.l10n.t('Aim for {budget}; now {time}', { budget: budgetText(read.timing.budget), time: clock(read.timing.seconds) }),
  );
  line(vscode.l10n.t('Kind'), kindName(read.kind.id));
  line(vscode.l10n.t('Round'), read.round?.name ?? '');
  line(vscode.l10n.t('Asked for first of all'), read.question?.primary.join(', ') ?? '');
  line(vscode.l10n.t('Also looked at'), read.question?.secondary.join(', ') ?? '');
  for (const note of read.question?.notes ?? []) line(vscode.l10n.t('Note'), note);
  return text;
}

function evidenceHover(
  document: vscode.TextDocument,
  answer: OpenAnswer,
  over: (part: { start: number; end: number }) => boolean,
): vscode.Hover | undefined {
  const found = answer.checked.evidence.flatMap(({ area, facets }) =>
    facets.flatMap((facet) => facet.spans.filter(over).map((span) => ({ area, facet, span }))),
  );
  const [first] = found;
  if (!first) return undefined;
  const text = new vscode.MarkdownString();
  found.forEach(({ area, facet }, at) => {
    if (at > 0) text.appendMarkdown('\n\n');
    text.appendText(`${area.name} · ${facet.facet.name}: ${levelText(facet.level)}`);
  });
  return new vscode.Hover(text, toRange(document, first.span));
}
