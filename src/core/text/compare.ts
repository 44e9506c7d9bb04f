/**
 * A form of the text for comparing only: width, case, kind of quote, punctuation and white space make no difference.
 * Never shown and never written.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
