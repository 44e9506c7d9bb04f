/** Gives up after a time on something that may never answer, so that one file system cannot hold up the others. */
export async function within<Value>(milliseconds: number, asked: PromiseLike<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`There was no answer within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tries again after each pause, unless the failure is one that will not pass by itself. */
export async function again<Value>(
  pauses: readonly number[],
  isFinal: (error: unknown) => boolean,
  work: () => PromiseLike<Value>,
): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (isFinal(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return work();
}
