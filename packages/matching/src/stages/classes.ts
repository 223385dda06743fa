/** Number of priority classes; one when everybody is equal. */
export function classCountOf(classOf: Uint8Array | undefined): number {
  let last = 0;
  if (classOf !== undefined) for (const c of classOf) last = Math.max(last, c);
  return last + 1;
}
