/**
 * One entry of a container's edit list: which part of the recording is played next, and how fast.
 */
export interface Edit {
  /** How long it lasts when played, seconds; 0 = to the end of the recording. */
  readonly durationS: number;
  /** Where it begins on the recording's own clock, seconds; null: for so long nothing is shown. */
  readonly mediaS: number | null;
  /** Recorded seconds per played second: 0.125 plays eight times slower, 0 holds a picture. */
  readonly rate: number;
}

/** What was undone in a file so that it plays as it was recorded. */
export interface UndoneEdits {
  /** Parts were to be played at another speed than recorded, as slow motion with its ramps is. */
  readonly speeds: boolean;
  /**
   * Separate pieces of the recording that the file joined; 1 = one stretch. The longest is left.
   */
  readonly pieces: number;
  /**
   * Where the stretch that is left lies in the recording, seconds from the recording's first
   * picture.
   */
  readonly startS: number;
  readonly endS: number;
}

/** The one stretch of a recording to analyse. */
export interface EditPlan {
  /**
   * Half-open, seconds on the recording's own clock; `endS` is Infinity where it goes to the end.
   */
  readonly startS: number;
  readonly endS: number;
  readonly pieces: number;
  readonly speeds: boolean;
  /** Players would show something else than that stretch at the speed at which it was recorded. */
  readonly differs: boolean;
}

/**
 * Clocks of containers are coarse (Apple: 1/600 s): what lies nearer together joins on, seconds.
 */
const JOIN_S = 0.005;

/**
 * Which stretch of a recording an edit list leaves to analyse: at the speed at which it was
 * recorded, since a runner's times are those of the camera and not of a slow-motion ramp; of
 * several pieces the longest, since across a cut no two steps belong together. Entries that hold a
 * picture or play backwards show nothing new and are passed over.
 *
 * @returns null where the list says nothing: it is empty, or shows nothing
 */
export function planEdits(edits: readonly Edit[]): EditPlan | null {
  const pieces: { startS: number; endS: number }[] = [];
  let differs = false;
  let isLead = true;
  for (const { durationS, mediaS, rate } of edits) {
    if (mediaS === null || !(rate > 0)) {
      differs ||= !isLead || mediaS !== null;
      continue;
    }
    const endS = durationS > 0 ? mediaS + durationS * rate : Infinity;
    const previous = pieces.at(-1);
    if (previous && Math.abs(mediaS - previous.endS) <= JOIN_S) previous.endS = endS;
    else pieces.push({ startS: mediaS, endS });
    differs ||= rate !== 1;
    isLead = false;
  }
  const longest = pieces.reduce<(typeof pieces)[number] | null>(
    (best, piece) => (best && best.endS - best.startS >= piece.endS - piece.startS ? best : piece),
    null,
  );
  return (
    longest && {
      ...longest,
      pieces: pieces.length,
      speeds: edits.some(({ mediaS, rate }) => mediaS !== null && rate !== 1),
      differs: differs || pieces.length > 1,
    }
  );
}
