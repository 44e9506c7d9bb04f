/** A value made when it is first asked for, so that starting up does not wait for it; later it is the same one. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
