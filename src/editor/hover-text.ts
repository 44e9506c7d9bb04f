import * as vscode from 'vscode';
import {
  checkName,
  describeFinding,
  shareOf,
  type AreaEvidence,
  type Facet,
  type FacetEvidence,
  type Finding,
  type Question,
  type Round,
  type SkillArea,
} from '../core/index';
import { toText } from './convert';
import type { OpenAnswer } from './documents';
import type { GuideEntry } from './entries';
import { budgetText, clock, kindName, labelled, levelText, oneLine, timeAndShare } from './words';

/** Paragraphs of plain text: words of a file are appended as text, so that nothing in them becomes a link or a picture. */
export function paragraphs(words: readonly string[]): vscode.MarkdownString {
  const texts = words.filter((one) => one !== '').map((one) => breakable(new vscode.MarkdownString().appendText(one).value));
  return new vscode.MarkdownString(texts.join('\n\n'));
}

/**
 * Text has blanks that never end a line, so a long one breaks in the middle of a word. They are plain ones again but for the
 * first of a line, where what stands before may be the number of a list, and behind what may be a tag.
 */
function breakable(text: string): string {
  return text.replace(/^([^<\n]*?&nbsp;)([^<\n]*)/gm, (_, first: string, rest: string) => first + rest.replaceAll('&nbsp;', ' '));
}

/** Reason, measure and source of a finding. */
export function findingText(finding: Finding): vscode.MarkdownString {
  const { why, measured, source } = describeFinding(finding);
  const figures = measured && [
    vscode.l10n.t('Measured: {value}. Threshold: {limit} ({name})', {
      value: quantity(measured.value, measured.unit),
      limit: quantity(measured.limit, measured.unit),
      name: toText(measured.name),
    }),
    vscode.l10n.t('Its name in the settings: {setting}', { setting: measured.setting }),
  ];
  return paragraphs([
    vscode.l10n.t('Why: {why}', { why: toText(why) }),
    ...(figures ?? []),
    vscode.l10n.t('Source: {source}', { source: toText(measured?.source ?? source) }),
    vscode.l10n.t('Check: {name} ({rule})', { name: toText(checkName(finding.rule)), rule: finding.rule }),
  ]);
}

function quantity(value: number, unit: string): string {
  const rounded = String(Math.round(value));
  switch (unit) {
    case 'percent':
      return `${rounded}%`;
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

export function sectionText({ read }: OpenAnswer, at: number): vscode.MarkdownString {
  const section = read.answer.sections[at]!;
  const seconds = read.timing.sections[at] ?? 0;
  const usual = section.role === 'learning' || read.kind.asks ? undefined : read.kind.share[section.role];
  return paragraphs([
    labelled(oneLine(section.heading.text), timeAndShare(seconds, shareOf(read.answer, read.timing, at))),
    usual === undefined ? '' : vscode.l10n.t('About {share}% is usual for this kind of question.', { share: usual }),
    ...read.language.prompts[read.kind.asks ?? read.kind.id][section.role],
  ]);
}

export function questionText({ read }: OpenAnswer): vscode.MarkdownString {
  const aim = vscode.l10n.t('Aim for {budget}; now {time}', { budget: budgetText(read.timing.budget), time: clock(read.timing.seconds) });
  return aboutQuestion(read.question, read.round, read.kind, aim);
}

/** All that its guide says of a question. */
export function aboutQuestion(
  question: Question | undefined,
  round: Round | undefined,
  kind: Parameters<typeof kindName>[0],
  aim = '',
): vscode.MarkdownString {
  const line = (label: string, value: string | undefined) => (value ? labelled(label, value) : '');
  return paragraphs([
    question?.text ?? '',
    line(vscode.l10n.t('As asked'), question?.asked),
    aim,
    line(vscode.l10n.t('Kind'), kindName(kind)),
    line(vscode.l10n.t('Round'), round?.name),
    line(vscode.l10n.t('Asked for first of all'), question?.primary.join(' · ')),
    line(vscode.l10n.t('Also looked at'), question?.secondary.join(' · ')),
    ...(question?.notes ?? []).map((note) => line(vscode.l10n.t('Note'), note)),
  ]);
}

/** Facets at words that speak for them: how far each is shown; of a single one also what it is. */
export function facetsText(found: readonly { readonly area: SkillArea; readonly facet: FacetEvidence }[]): vscode.MarkdownString {
  const [only] = found.length === 1 ? found : [];
  return paragraphs([
    ...found.map(({ area, facet: { facet, level } }) => labelled(`${area.name} · ${facet.name}`, levelText(level))),
    only?.facet.facet.description ?? '',
    only && only.facet.level < 2 ? only.facet.facet.ask : '',
  ]);
}

/** A skill area named in an answer: what it is, and how far each facet is shown here. */
export function areaText({ area, facets }: AreaEvidence): vscode.MarkdownString {
  return paragraphs([area.name, area.description, ...facets.map(({ facet, level }) => labelled(facet.name, levelText(level)))]);
}

/** A skill area or a facet named in its guide: what it is, and the answers that show it. */
export function shownText(guide: GuideEntry, area: SkillArea, facet?: Facet): vscode.MarkdownString {
  const titles = guide.answers.flatMap(({ summary }) =>
    summary?.evidence.some((one) => one.areaId === area.id && one.level >= 2 && (!facet || one.facetId === facet.id))
      ? [summary.title]
      : [],
  );
  return paragraphs([
    facet ? `${area.name} · ${facet.name}` : area.name,
    (facet ?? area).description,
    titles.length === 0 ? vscode.l10n.t('No answer shows it yet.') : vscode.l10n.t('Shown in:'),
    ...titles.map(oneLine),
  ]);
}

/** A link to a place of the guide. Its words are ours. */
export function linkTo(guide: vscode.TextDocument, offset: number): vscode.MarkdownString {
  const uri = guide.uri.with({ fragment: `L${guide.positionAt(offset).line + 1}` });
  return new vscode.MarkdownString(`[${vscode.l10n.t('Reveal in Guide')}](${uri.toString()})`);
}
