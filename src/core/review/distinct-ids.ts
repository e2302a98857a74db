/**
 * The same items, each with an id of its own: where two share one, the later ones get a number
 * behind it. A list on the screen is kept by ids, and breaks where two are equal.
 *
 * @param longest most letters that an id may have
 */
export function withDistinctIds<Item extends { readonly id: string }>(
  items: readonly Item[],
  longest: number,
): Item[] {
  const taken = new Set(items.map(({ id }) => id));
  if (taken.size === items.length) return [...items];
  const seen = new Set<string>();
  return items.map((item) => {
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return item;
    }
    const id = freeId(item.id, taken, longest);
    taken.add(id);
    seen.add(id);
    return { ...item, id };
  });
}

function freeId(id: string, taken: ReadonlySet<string>, longest: number): string {
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const candidate = `${id.slice(0, longest - ending.length)}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
