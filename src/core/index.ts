/** The door: the names of the core that the editor layer may use, one by one. */
export { type Span, span, touches, overlaps, contains, slice } from './text/span';
export { type Edit, applyEdits } from './text/edit';
export { type Message, type MessageData, message, fill } from './message';

export type {
  EvidenceNeed,
  Extra,
  Facet,
  Guide,
  GuideProblem,
  GuideProblemCode,
  NamedText,
  ParsedGuide,
  Question,
  QuestionOrigin,
  Round,
  SkillArea,
  Tip,
} from './guide/model';
export { isGuide, parseGuide } from './guide/parse';
export { serialiseGuide } from './guide/serialise';
export { belowHead, firstUnwritten } from './answer/places';
export { allQuestions, areaByName, areasOf, findQuestion, nearestQuestion, type PlacedQuestion } from './guide/find';
export { addQuestion, addRound, addSkillArea, toggleTip, type Addition } from './guide/edits';
export { moveQuestion, removePart, shiftPart, type GuidePart } from './guide/moves';
export { guideFixes, type GuideFix } from './guide/fixes';
export {
  followRename,
  problemWithName,
  renamableAt,
  renamableInAnswer,
  renamables,
  renameInGuide,
  type Renamable,
  type RenameProblem,
} from './guide/rename';
export { blankGuide, folderNameFor, usualRounds, type BlankGuide } from './guide/blank';
export { fileNameFor, safeStem } from './guide/file-name';

export type { Answer, AnswerFields, Field, Heading, Ignore, Section } from './answer/model';
export { SECTION_ROLES, type SectionRole } from './answer/section';
export { isAnswerText, parseAnswer } from './answer/parse';
export { muteHere, setField } from './answer/edits';

export { addSkillAreas, offeredAreas } from './choose-areas';
export { KINDS, KIND_IDS, isKindId, kindById, OPEN, type Kind, type KindId } from './kinds';
export { FORMATS, formatById, STAR, type Format } from './formats';
export { kindOfWording, LANGUAGES, languageById, languageOf, type Language, type LanguageId } from './languages';

export { DEFAULT_SPEEDS, shareOf, type Budget, type Speeds, type Timing } from './timing';
export { readAnswer, type ReadAnswer, type ReadOptions } from './read';
export { checkAnswer, DEFAULT_CHECK_SETTINGS, isComplete, type Checked, type CheckSettings, type RuleFailure } from './check';
export { RULES, ruleById } from './rules';
export { LEVELS, type Finding, type Fix, type Level, type Measured, type Related, type Rule } from './rules/rule';
export { completeAnswer, type Suggestion } from './complete';
export { completeGuide } from './complete-guide';
export { checkName, describeFinding, type FindingDescription } from './describe';
export type { AreaEvidence, EvidenceLevel, FacetEvidence } from './skills/evidence';
export { answerState, isFinishedState, questionState, type AnswerState } from './state';
export { snippetOf, templateFor, type Template, type TemplateOptions } from './template';
export { areaSigns, assessArea } from './skills/assess';
export { withCommonFacets } from './skills/described';
export { hedgesOf } from './hedges';
export { resultMeasures, sectionsTold, toldOf, type Told } from './content';
export { isMostlyGroup } from './roles/group';
export { measureReading, SPEED_RANGES, type Reading } from './calibrate';
export { marksOf, type Mark } from './marks';
export { changeFormat, changeKind, type ReshapeOptions } from './reshape';
export { structureDraft, type Structured } from './structure';

export type {
  ConfidenceReason,
  Found,
  FoundNamed,
  FoundQuestion,
  FoundRound,
  ImportChoice,
  ImportedGuide,
  LeftOut,
  LeftOutReason,
  Repair,
  WriteUp,
} from './import/model';
export { readWriteUp, readWriteUps, WRITE_UP_LIMIT, type ReadWriteUpOptions } from './import/read';
export { guideOf } from './import/guide-of';
export { looksLikeHtml, textOfHtml } from './import/html';
export { choiceOf, keptInStep, takenNot, takenOver, type ReviewItem } from './import/review';
