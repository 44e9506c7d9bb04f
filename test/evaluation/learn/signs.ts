export interface SeenSigns {
  /** What the items together are worth in which a sign is seen. */
  readonly spread: ReadonlyMap<number, number>;
  /** Those that are seen in at least so many items; of signs that are seen in the same ones the shortest stands for all. */
  readonly told: readonly number[];
}

/** The signs of items by number, as weights are learnt of them. */
export function seenSigns(
  items: readonly ReadonlySet<number>[],
  {
    least,
    worth = () => 1,
    sizeOf = () => 1,
  }: { readonly least: number; readonly worth?: (item: number) => number; readonly sizeOf?: (sign: number) => number },
): SeenSigns {
  const spread = new Map<number, number>();
  const seenIn = new Map<number, number[]>();
  items.forEach((own, at) => {
    for (const sign of own) {
      spread.set(sign, (spread.get(sign) ?? 0) + worth(at));
      const places = seenIn.get(sign);
      if (places) places.push(at);
      else seenIn.set(sign, [at]);
    }
  });
  const shortest = new Map<string, number>();
  for (const [sign, places] of seenIn) {
    if (places.length < least) continue;
    const where = places.join(' ');
    const known = shortest.get(where);
    if (known === undefined || sizeOf(sign) < sizeOf(known)) shortest.set(where, sign);
  }
  return { spread, told: [...shortest.values()] };
}
