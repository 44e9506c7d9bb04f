import * as vscode from 'vscode';
import { areaByName, checkName, message, ruleById, type Facet, type SkillArea, type Span } from '../../core/index';
import { isOurs, toRange, toText } from '../convert';
import type { OpenAnswer } from '../documents';
import type { GuideEntry } from '../entries';
import { areaText, facetsText, findingText, linkTo, questionText, sectionText, shownText } from '../hover-text';
import { OUR_DOCUMENTS } from '../selector';
import type { Feature } from './feature';

/** What the words under the mouse mean to us: findings with their reason, sections with their time, evidence with its facet. */
export const hover: Feature = ({ documents }) =>
  vscode.languages.registerHoverProvider(OUR_DOCUMENTS, {
    async provideHover(document, position) {
      const offset = document.offsetAt(position);
      const over: Over = (part) => part.start <= offset && offset < Math.max(part.end, part.start + 1);
      if (documents.isGuideDocument(document)) {
        const guide = documents.guide(document.uri);
        return guide && guideHover(document, guide, position);
      }
      const answer = documents.answer(document);
      if (!answer) return undefined;
      const findings = findingHover(document, answer, position, over);
      const words =
        headingHover(document, answer, over) ?? (await fieldHover(document, answer, over)) ?? (await evidenceHover(document, answer, over));
      // What a finding says comes first; what the words are to us stands below it.
      return findings && words
        ? new vscode.Hover([...findings.contents, ...words.contents] as vscode.MarkdownString[], findings.range)
        : (findings ?? words);
    },
  });

type Over = (part: Span) => boolean;

/** The host itself shows what a mark says; a finding that still waits is not spoken of. */
function findingHover(
  document: vscode.TextDocument,
  { checked }: OpenAnswer,
  position: vscode.Position,
  over: Over,
): vscode.Hover | undefined {
  const marks = vscode.languages.getDiagnostics(document.uri).filter(isOurs);
  const findings = checked.findings.filter(
    (finding) => over(finding.span) && marks.some((mark) => mark.code === finding.rule && mark.range.contains(position)),
  );
  return findings[0] && new vscode.Hover(findings.map(findingText), toRange(document, findings[0].span));
}

function headingHover(document: vscode.TextDocument, answer: OpenAnswer, over: Over): vscode.Hover | undefined {
  const { sections, title } = answer.read.answer;
  const at = sections.findIndex((section) => over(section.heading.textSpan));
  if (at >= 0) return new vscode.Hover(sectionText(answer, at), toRange(document, sections[at]!.heading.textSpan));
  return title && over(title.textSpan) ? new vscode.Hover(questionText(answer), toRange(document, title.textSpan)) : undefined;
}

/** The front matter: the question and its kind, a skill area that is named, a check that is silenced. */
async function fieldHover(document: vscode.TextDocument, answer: OpenAnswer, over: Over): Promise<vscode.Hover | undefined> {
  const { fields, text } = answer.read.answer;
  for (const field of [fields.question, fields.kind]) {
    if (field && over(field.span)) return new vscode.Hover(questionText(answer), toRange(document, field.span));
  }
  const field = [fields.mute, fields.skills].find((one) => one && over(one.span));
  const named = field?.value
    .map((name) => ({ name, at: text.indexOf(name, field.span.start) }))
    .map(({ name, at }) => ({ name, span: { start: at, end: at + name.length } }))
    .find(({ span }) => over(span));
  if (!field || !named) return undefined;
  const range = toRange(document, named.span);
  const rule = field === fields.mute ? ruleById(named.name) : undefined;
  if (rule) return new vscode.Hover([checkName(rule.id), message(rule.why)].map(toText), range);
  const area = answer.guide && areaByName(answer.guide.parsed.guide, named.name);
  const evidence = answer.checked.evidence.find((one) => one.area.id === area?.id);
  return evidence && new vscode.Hover([areaText(evidence), ...(await linksTo(answer.guide, [evidence.area]))], range);
}

/** What the words under the mouse show, and whether they are a measure. */
async function evidenceHover(document: vscode.TextDocument, answer: OpenAnswer, over: Over): Promise<vscode.Hover | undefined> {
  const found = answer.checked.evidence.flatMap(({ area, facets }) =>
    facets.flatMap((facet) => facet.spans.filter(over).map((span) => ({ area, facet, span }))),
  );
  const { answer: text, language, sentences } = answer.read;
  const sentence = sentences.find(({ span }) => over(span));
  const measure = sentence && language.measures(text.prose, sentence.span).find(over);
  const span = found[0]?.span ?? measure;
  if (!span) return undefined;
  const words = [
    ...(measure ? [new vscode.MarkdownString(vscode.l10n.t('A figure: it tells the listener how much.'))] : []),
    ...(found.length > 0 ? [facetsText(found)] : []),
  ];
  return new vscode.Hover(
    [...words, ...(await linksTo(answer.guide, found.map(({ facet }) => facet.facet).slice(0, 1)))],
    toRange(document, span),
  );
}

/** A link to where the guide tells of an area or a facet; facets of our own library stand in no guide. */
async function linksTo(guide: GuideEntry | undefined, parts: readonly (SkillArea | Facet)[]): Promise<vscode.MarkdownString[]> {
  const known = guide?.parsed.guide.skillAreas.flatMap((area) => [area, ...area.facets]) ?? [];
  const [place] = parts.filter((part) => known.includes(part));
  // The editor follows links to these schemes only; in a virtual workspace a link would be dead words.
  const isFollowed = guide?.uri.scheme === 'file' || guide?.uri.scheme === 'vscode-remote';
  return guide && place && isFollowed ? [linkTo(await vscode.workspace.openTextDocument(guide.uri), place.span.start)] : [];
}

/** In a guide: a skill area or a facet wherever it is named, with the answers that show it. */
function guideHover(document: vscode.TextDocument, guide: GuideEntry, position: vscode.Position): vscode.Hover | undefined {
  const line = document.lineAt(position.line).text;
  const areas = guide.parsed.guide.skillAreas;
  const named = areas.flatMap((area) => [{ area, facet: undefined }, ...area.facets.map((facet) => ({ area, facet }))]);
  // Of two names at one place the longer one is meant.
  for (const { area, facet } of named.sort((a, b) => (b.facet ?? b.area).name.length - (a.facet ?? a.area).name.length)) {
    const { name } = facet ?? area;
    for (let at = line.indexOf(name); name !== '' && at >= 0; at = line.indexOf(name, at + name.length)) {
      if (position.character < at || position.character >= at + name.length) continue;
      return new vscode.Hover(shownText(guide, area, facet), new vscode.Range(position.line, at, position.line, at + name.length));
    }
  }
  return undefined;
}
