/** A packet of the video track, in decode order. */
export interface PacketPlace {
  /** Presentation time, seconds, zero at the first frame. */
  readonly timeS: number;
  readonly isKey: boolean;
}

/** A stretch of the clip, half-open, seconds. */
export interface Stretch {
  readonly startS: number;
  readonly endS: number;
}

/** Rounding of containers' clocks, seconds. */
const SLACK_S = 1e-5;

/**
 * Which packets of a video to keep so that every frame of `ranges` can be decoded, without encoding
 * anything again: whole runs from a key frame on. The first frame is always kept, so that the cut
 * video's clock starts where the clip's does.
 *
 * @param packets in decode order
 * @returns for each packet whether it is kept; null where the file has frames before its time zero
 * and cannot be cut so
 */
export function planCut(packets: readonly PacketPlace[], ranges: readonly Stretch[]): boolean[] | null {
  if (packets.some(({ timeS }) => timeS < -SLACK_S) || packets[0]?.isKey !== true) return null;
  const keep = packets.map(() => false);
  let start = 0;
  while (start < packets.length) {
    let end = start + 1;
    while (end < packets.length && packets[end]?.isKey === false) end++;
    const keyS = packets[start]?.timeS ?? 0;
    let last = start === 0 ? 0 : -1;
    for (let index = start; index < end; index++) {
      const timeS = packets[index]?.timeS ?? Number.NaN;
      if (ranges.some(({ startS, endS }) => timeS >= startS - SLACK_S && timeS < endS - SLACK_S))
        last = index;
    }
    for (let index = start; index <= last; index++) {
      // A frame shown before its key frame leans on the run before as well.
      const isLeading = (packets[index]?.timeS ?? 0) < keyS;
      keep[index] = !isLeading || keep[start - 1] === true;
    }
    start = end;
  }
  return keep;
}
