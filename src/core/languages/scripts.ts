/** Letters of words and Japanese characters of a text; the last one is kept, as every language asks for it. */
export function countScripts(prose: string): { readonly latin: number; readonly japanese: number } {
  if (last?.prose === prose) return last;
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
