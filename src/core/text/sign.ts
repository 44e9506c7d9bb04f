/** How many numbers there are for signs; what is learnt is learnt of numbers, so that two signs with one number do little harm. */
const NUMBERS = 2 ** 19;

/** The number by which a sign is weighed, of its name (FNV-1a, its bits mixed once more). */
export function numberOfSign(name: string): number {
  return signOf(startOfSign(name));
}

/** What the number of a sign is made of whose name goes on. */
export function startOfSign(name: string): number {
  return signBehind(2166136261, name);
}

/** The same with more of the name. */
export function signBehind(start: number, more: string): number {
  let hash = start;
  for (let at = 0; at < more.length; at++) hash = signBehindUnit(hash, more.charCodeAt(at));
  return hash;
}

/** The same with one unit of UTF-16 more. */
export function signBehindUnit(start: number, unit: number): number {
  return Math.imul(start ^ unit, 16777619);
}

/** The number of the sign whose name ends here. */
export function signOf(start: number): number {
  const hash = Math.imul(start ^ (start >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) & (NUMBERS - 1);
}
