import type { RunEdits } from '../run/run-edits.ts';
import type { ClipReview } from './clip-review.ts';

/**
 * One review from two that grew from the same one: what either added, changed or took away since
 * `base` holds. Where both changed the same thing, `mine` wins. Nothing is changed in place; `mine`
 * itself comes back where `theirs` brings nothing new.
 */
export function mergeReviews(base: ClipReview, mine: ClipReview, theirs: ClipReview): ClipReview {
  const merged: ClipReview = {
    edits: mergeEdits(base.edits, mine.edits, theirs.edits),
    verdicts: mergeLists(base.verdicts, mine.verdicts, theirs.verdicts, ({ about }) => about),
    notes: mergeLists(base.notes, mine.notes, theirs.notes, ({ id }) => id),
    drawings: mergeLists(base.drawings, mine.drawings, theirs.drawings, ({ id }) => id),
    // One word: whoever changed it last here keeps it.
    coach: contentOf(mine.coach) === contentOf(base.coach) ? theirs.coach : mine.coach,
  };
  const isSameWord = contentOf(merged.coach) === contentOf(mine.coach);
  const whole = isSameWord ? { ...merged, coach: mine.coach } : merged;
  return sameParts(whole, mine) ? mine : whole;
}

/** The same for corrections, which go by what they correct. */
function mergeEdits(base: RunEdits, mine: RunEdits, theirs: RunEdits): RunEdits {
  const merged: RunEdits = {
    events: mergeLists(base.events, mine.events, theirs.events, (edit) =>
      JSON.stringify([
        edit.kind,
        edit.side,
        edit.type,
        edit.kind === 'replace' ? edit.fromTimeS : edit.timeS,
      ]),
    ),
    badStrides: mergeLists(base.badStrides, mine.badStrides, theirs.badStrides, contentOf),
    excludedRanges: mergeLists(base.excludedRanges, mine.excludedRanges, theirs.excludedRanges, contentOf),
    landmarks: mergeLists(base.landmarks, mine.landmarks, theirs.landmarks, ({ timeS, landmark }) =>
      JSON.stringify([timeS, landmark]),
    ),
  };
  return sameParts(merged, mine) ? mine : merged;
}

/** Takes into `mine` what `theirs` did to the list since `base`; items go by their key. */
function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const index = (items: readonly Item[]): Map<string, Item> =>
    new Map(items.map((item) => [keyOf(item), item]));
  const [before, there, here] = [index(base), index(theirs), index(mine)];
  const isSame = (a: Item | undefined, b: Item | undefined): boolean => contentOf(a) === contentOf(b);
  const kept = mine.flatMap((item) => {
    const key = keyOf(item);
    const [old, other] = [before.get(key), there.get(key)];
    // Only what I left as it was gives way to what they made of it.
    if (old === undefined || !isSame(item, old) || isSame(other, old)) return [item];
    return other === undefined ? [] : [other];
  });
  const added = theirs.filter((item) => {
    const key = keyOf(item);
    if (here.has(key)) return false;
    // I took it away; it stays away unless they changed it since.
    return !before.has(key) || !isSame(item, before.get(key));
  });
  const isUnchanged =
    added.length === 0 && kept.length === mine.length && kept.every((item, at) => item === mine[at]);
  return isUnchanged ? mine : [...kept, ...added];
}

/** Whether two objects consist of the very same parts. */
function sameParts<Whole extends object>(one: Whole, other: Whole): boolean {
  return (Object.keys(one) as (keyof Whole)[]).every((key) => one[key] === other[key]);
}

/** The same text for the same content, whatever the order of the fields. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
