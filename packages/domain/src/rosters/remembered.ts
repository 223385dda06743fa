/** Different texts in a column run into the tens of thousands only where nothing repeats: then the memory starts anew. */
const entriesMost = 20_000;

/**
 * The same function with a memory, for what is asked about the same few words in every row of a roster. The result
 * must depend on the text alone.
 */
export function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    if (known.size >= entriesMost) known.clear();
    const result = find(text);
    known.set(text, { result });
    return result;
  };
}
