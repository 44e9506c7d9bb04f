import type { KindId } from '../kinds/kind';

/** In this order the first that fits decides; of two questions in one the first is looked at first. */
const PATTERNS: readonly (readonly [KindId, RegExp])[] = [
  [
    'hypothetical',
    /\b(?:how|what|which|where|who|when|why) (?:would|might|could|should) (?:you|we)\b(?! (?:hire|start\b|describe yourself|rate|bring\b|(?:like|want) to (?:ask|add|be)|(?:say|call) (?:is|are|was) your|add to|contribute|offer us))|\bwhat (?:\w+ ){1,3}(?:would|could|might) you\b(?! bring)|^(?:an?|the|two|our|it(?:['’]s| is)|you(?! (?:say|write|wrote|mention))|your(?! (?:cv|resum)))\b[^?]{15,200}[.;,:] (?:so |and )?(?:what|how|who|which)\b[^?.]{0,20} do you\b|^\W*how (?:many|much)\b(?![^?]{0,80}\b(?:you|your|enough|too many)\b)[^?]{3,60} (?:are there|in|per|each|every|an?|on|at)\b|\b(?:imagine|suppose|pretend|let['’]s say|assume|say that|hypothetical)\b|\bif (?:you|a|an|the|your|we|one|somebody|someone|two)\b[^?]{0,120}\b(?:would|how|what|will|do)\b|\bwould you (?:rather|approach|handle|do|go|design|change|launch|deal)\b|\byour first (?:\d+|thirty|sixty|ninety|hundred|few|three) (?:days|weeks|months)\b|\bhow (?:will|can) (?:you|we)\b|^\s*(?:design|estimate|pitch|sell me)\b|\bmock\b|\brole[ -]?play\b/i,
  ],
  [
    'behavioural',
    /\b(?:an?|the|any|one|last|another|specific) (?:specific |particular |recent |difficult |challenging )?(?:time|times|occasion|instance|example|examples|moment|situation|incident|case)s?\b[^?]{0,60}\b(?:you|your|where|when|of|in which)\b|\btell (?:me|us) about (?:an?|some\w{3,5}) [^?.]{0,40}\byou (?:couldn['’]t|could|never|no longer|still|once)\b|\bwhat have you learn|\b(?:describe|tell (?:me|us) about|share|give (?:me|us)?|walk (?:me|us) through|talk about|recall|think of) (?:\w+ ){0,8}(?:you (?:\w+ ){0,3}(?:\w+ed|made|led|had|took|built|ran|dealt|faced|failed|did|went|found|got|gave|won|lost|taught|brought|drove|chose|kept|set|put|saw|held|wrote|were|are (?:most )?proud))\b|\bhave you ever\b|\bwhen (?:did|was|have|were) you\b|\bwhen (?:was|is) the last time\b|\bwhat (?:is|was|['’]s) (?:the|your) (?:biggest|greatest|most|hardest|toughest|worst|best|proudest|last)\b(?! (?:strength|weakness|skill|qualit))|\bhow (?:did|have) you\b|\b(?:describe|tell (?:me|us) about) (?:a|an|the|your|one) (?:\w+ ){0,3}(?:conflict|argument|mistake|failure|disagreement|achievement|accomplishment|challenge|decision|success|setback|disappointment|crisis|emergency|project|event|goal)\b|\bwhat did you (?:do|learn|change)\b|\bin the past\b/i,
  ],
  [
    'motivation',
    /\bwhy (?:do|did|are|would) you (?:want|apply|choose|interested|leave|leaving|looking|like|decide|join|prefer|think)\b(?! (?:th\w+|your) (?:metric|approache?|method|model|tool|design)s?\b)|\bwhy (?:this|our|us|the|you|are we|should we (?:hire|choose|take|give))\b|\bwhat (?:would|could|can|will|do) you (?:bring|add|contribute|offer)\b|\b(?:sets you apart|made you (?:apply|leave|choose|want|become))\b|\bwhere do you (?:want|hope|expect) to be\b|\bwhy (?!do|did|are|is|does|was|were|would|not|might|can|could|should)[A-Za-z]{2,}[^?]{0,60}\?|\b(?:excites?|attracts?|attracted|motivates?|draws?|drew|interests?|interested|inspires?|appeals?|brought|drives?) you\b|\bwhere do you see yourself\b|\b(?:career )?(?:goals?|aspirations?|ambitions?)\b|\bwhat do you (?:know|like|think|love|admire) about (?:us|our|this|the)\b|\bwhat (?:are you|do you) (?:looking for|hope|want|expect|passionate)\b(?! to (?:ask|know|see))|\bdream job\b|\breason for (?:leaving|applying|your interest)\b|\bmotivation\b|\bfavou?rite (?:product|app|feature)\b/i,
  ],
  [
    'experience',
    /\b(?:your|any|much|what) (?:\w+ ){0,3}(?:experience|background|resume|résumé|cv|career|expertise|qualifications?|skills?|education|training|portfolio|history|degree|thesis)\b|\btell (?:me|us) (?:a (?:little|bit) )?(?:more )?about yourself\b|\bintroduce yourself\b|\byour (?:\w+ ){0,2}(?:strengths?|weakness(?:es)?)\b|\bwhat (?:\w+ ){0,3}(?:tools?|software|languages?|systems?|programs?) (?:do|have|are) you\b|\bhow (?:(?:many|much|long|often)\b[^?]{0,60}\byou\b|(?:familiar|comfortable|proficient)\b)|\bwalk (?:me|us) through your\b|\bare you (?:familiar|comfortable|able|willing|fluent)\b|\bhave you (?:worked|used|managed|led|had|done|taught|been|written|handled|sold|run)\b|\bwhat (?:are|is) (?:your|you) (?:current|present|main|best)\b|\bwhat do you do\b(?! (?:when|if|with|about|on|to)\b)|\bhow would (?:your|you describe yourself)\b|\bexplain your (?:\w+ ){0,4}(?:project|thesis|work|job|role)\b|\bdescribe yourself\b/i,
  ],
  [
    'process',
    /\bhow (?:do|are|does) (?:you|your)\b|\bwhat (?:is|['’]s) your (?:\w+ ){0,3}(?:process|approach|method|way|style|strategy|philosophy|system|routine|framework|criteria|definition|view)\b|\bwhat (?:steps|factors|metrics?|makes?|criteria|methods?|techniques?) (?:\w+ ){0,3}(?:you|a|an|good)\b(?! (?:want|laugh|cry|happy|angry))|\bwhat do you (?!know|want|expect|think|mean|disagree|like|love|hate)\w+|\bwhat does (?:an? )?(?:good\b|(?:\w+ ){1,3}(?:look like|mean to you)\b)|\bwhen (?:do|would) you\b|\bdescribe (?:your|how you|the way)\b|\bexplain (?:how you|your)\b|\bwalk (?:me|us) through how\b|\bwhat does (?:\w+ ){0,4}mean to you\b|\bhow (?:should|to)\b/i,
  ],
];

/** The kind of an English interview question by its wording; undefined where it does not tell. */
export function englishKind(question: string): KindId | undefined {
  const whole = question.slice(0, 600);
  const first = /^[^?]{12,}?[?.](?=\s|$)/.exec(whole)?.[0];
  return (first === undefined ? undefined : match(first)) ?? match(whole);
}

function match(text: string): KindId | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
