import { span, type Span } from '../text/span';

/**
 * Where a sentence tells of the health, the debts or the home of somebody who is named in it before; of a home it is enough that
 * somebody is named anywhere. Names of one letter, of kin and of trades do not say who it is, and a changed name is none.
 */
export function privateDetailsOf(said: string, prose: string): Span[] {
  const found: Span[] = [];
  for (const match of said.matchAll(DETAIL)) {
    const before = said.slice(0, match.index);
    if (isNamed(before)) found.push(span(match.index, match.index + match[0].length));
  }
  for (const match of said.matchAll(HOME)) {
    if (isNamed(prose)) found.push(span(match.index, match.index + match[0].length));
  }
  return found.length > 0 && CHANGED.test(prose) ? [] : found;
}

function isNamed(text: string): boolean {
  return NAME.test(text) || Array.from(text.matchAll(NAME_BY_TITLE), ({ 1: name }) => name!).some((name) => !NO_NAME.test(name));
}

/** “Nora Finch, who …”, “Mrs Finch”, “a viewer named Nora”. */
const NAME =
  /\b(?:Mr|Mrs|Ms|Miss)\b\.? \p{Lu}\p{Ll}+|\b(?!(?:The|Our|My|His|Her|Their|On|In|At|Last|When|After|Before|But|And|So|For|As|By|With|This|That|If|While|Since|One)\b)\p{Lu}\p{Ll}+ (?!(?:Road|Street|Council|Hospital|School|Club|Bank|Market|Centre|Center|Library|Park|Day|Foundation|Society|University|House|Hotel)\b)\p{Lu}\p{Ll}+(?=,| (?:who|whose|had|has|was)\b)|\b(?:colleague|customer|client|member|viewer|resident|guest|patient|pupil|student|neighbou?r|tenant|bride|groom|named|called),? \p{Lu}\p{Ll}+/u;

const NAME_BY_TITLE = /(\p{Script=Han}{2,8})(?:様|さん|氏|くん|君|ちゃん)/gu;
const NO_NAME =
  /[者員師客家屋長達方]$|(?:患者|生徒|学生|新人|職人|息子|旦那|主人|叔父|叔母|伯父|伯母|祖父|祖母|義父|義母|両親|父親|母親|子供|皆|先輩|後輩|同僚|上司|部下|新郎|新婦|花嫁|花婿|先方|親御|夫婦|家族|親戚|近所|企業|会社|学校|病院|社|店|校|院|園|局|課|常連|業界|全員|団体|相手|友人|隣人|大家|女将|板前|外国|上位|初心)$/u;

const DETAIL =
  /\b(?:had|has|suffer(?:s|ed|ing) from|diagnosed with|(?:going|went) through|treated for|with|recovering from|treatment for|on) (?:[\w’'-]+ ){0,2}?(?:cancer|chemo(?:therapy)?|tumou?r|depression|bipolar disorder|HIV|epilepsy|dementia|Alzheimer['’]s|anorexia|bulimia|schizophrenia|antidepressants|nervous breakdown|miscarriage|addiction|gambling debts?)\b(?! (?:patients?|wards?|charit|units?|cent|care|research|nurs|support|homes?|funds?|campaign|train|team|clinic|work))|\b(?:was|is) (?:\w+ )?(?:depressed|bipolar|an alcoholic|suicidal|bankrupt|deep in debt|in debt)\b|(?:うつ病|鬱病|適応障害|双極性障害|統合失調症|摂食障害|パニック障害|認知症|白血病|(?:乳|胃|肺|大腸|肝臓|膵臓|末期)?(?:がん|癌)|アルコール依存症?|ギャンブル依存症?|てんかん)(?=で(?:休|入院|通院|亡|治療|、|、?い)|が(?:進|悪|再発|見つか|ある|あり)|と(?:診断|闘)|を(?:患|抱え|わずら)|に(?:なり|かか|なっ)|の(?:治療|ため|手術))|抗がん剤治療|(?:精神科|心療内科)に(?:通|入)|(?:消費者金融(?:の|から))(?:借金|借り入れ)|(?<!会社の|店の|国の)借金が\p{Nd}|自己破産(?=し|を|され)/gu;

const HOME =
  /\b(?:[Nn]umber|[Nn]o\.|[Ff]lat|lives? at|lived at|home at)(?: [Nn]umber)? \d{1,3}[a-z]?,? (?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|St|Road|Rd|Terrace|Avenue|Ave|Lane|Close|Drive|Crescent|Gardens|Grove)\b|\p{Script=Han}{1,8}[一二三四五六七八九十\d０-９]{1,3}丁目(?=[^。]{0,16}(?:お住まい|住んで|住まわ|ご?自宅|暮らし))/gu;

/** That a name is not the real one. */
const CHANGED = /仮名|\b(?:not (?:his|her|their) real name|names? (?:is |are |has been |have been )?changed|pseudonym)/i;
