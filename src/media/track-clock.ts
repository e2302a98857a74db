import { planEdits, type Edit } from '../core/video/edit-list.ts';

/** A span of seconds, half-open. */
interface Span {
  readonly startS: number;
  readonly endS: number;
}

/**
 * What mediabunny makes of an edit list: it puts the first entry that shows something at its place
 * after the empty ones before it, unless that entry changes the speed, and does not look at the
 * rest.
 *
 * @returns how much later a picture lies on the recording's own clock than in mediabunny's
 * timestamps, seconds
 */
function shiftOf(edits: readonly Edit[]): number {
  const first = edits.find(({ mediaS }) => mediaS !== null);
  return first?.mediaS !== undefined && first.mediaS !== null && first.rate === 1
    ? first.mediaS - leadOf(edits)
    : 0;
}

/** Seconds for which nothing is shown before the first picture. */
function leadOf(edits: readonly Edit[]): number {
  const first = edits.findIndex(({ mediaS }) => mediaS !== null);
  return edits.slice(0, Math.max(0, first)).reduce((sum, { durationS }) => sum + durationS, 0);
}

/**
 * What a plain edit list shows, on the clock of mediabunny's timestamps; everything from zero on
 * without one.
 */
export function shownSpan(edits: readonly Edit[]): Span {
  const plan = planEdits(edits);
  if (!plan) return { startS: 0, endS: Infinity };
  const shift = shiftOf(edits);
  return { startS: plan.startS - shift, endS: plan.endS - shift };
}

/**
 * Where the recording's pictures begin and end on its own clock, seconds; the last one lasts as
 * long as those before it in the mean. Without packets from Infinity to −Infinity.
 */
export function spanOf(
  packetTimesS: readonly number[],
  edits: readonly Edit[],
): { readonly firstS: number; readonly lastS: number } {
  const shift = shiftOf(edits);
  let first = Infinity;
  let last = -Infinity;
  for (const timeS of packetTimesS) {
    first = Math.min(first, timeS);
    last = Math.max(last, timeS);
  }
  const meanS = (last - first) / Math.max(1, packetTimesS.length - 1);
  return { firstS: first + shift, lastS: last + meanS + shift };
}
