const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
const LATIN = /[A-Za-z\u00c0-\u024f]/;

/** Letters of words against Japanese characters of a text; the last one is kept, as every language asks for it. */
export function countScripts(prose: string): { readonly latin: number; readonly japanese: number } {
  if (last?.prose === prose) return last;
  // Where no character is Japanese, how many letters there are makes no difference to any share.
  if (!JAPANESE.test(prose)) {
    last = { prose, latin: LATIN.test(prose) ? 1 : 0, japanese: 0 };
    return last;
  }
  let latin = 0;
  let japanese = 0;
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at);
    if (unit < 0xc0) {
      const small = unit | 0x20;
      if (small >= 0x61 && small <= 0x7a) latin++;
    } else if (unit <= 0x24f) latin++;
    else if ((unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff)) japanese++;
  }
  last = { prose, latin, japanese };
  return last;
}

let last: { readonly prose: string; readonly latin: number; readonly japanese: number } | undefined;
