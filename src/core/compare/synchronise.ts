/** The two ends of a stride, file seconds, and how many times slower than life its file plays. */
export interface StrideSpan {
  readonly startS: number;
  readonly toeOffS: number | null;
  readonly endS: number;
  readonly slowMotion: number;
}

/** How two strides run side by side. */
export type Synchronisation = 'contact' | 'phase';

/**
 * The file time of a stride at a position of the comparison.
 *
 * `phase`: position 0…1 is the share of the stride, with toe-off at the same position in both where
 * both know it (stance and swing are stretched apart). `contact`: both start at initial contact and
 * run in real time; position 1 is the end of the longer stride, the shorter one goes on into the
 * next.
 *
 * @param other the stride it is synchronised with
 */
export function timeAt(stride: StrideSpan, other: StrideSpan, position: number, by: Synchronisation): number {
  if (by === 'contact') {
    return stride.startS + position * Math.max(realLength(stride), realLength(other)) * stride.slowMotion;
  }
  const share = toeOffShare(stride);
  const otherShare = toeOffShare(other);
  if (share === null || otherShare === null) {
    return stride.startS + position * (stride.endS - stride.startS);
  }
  const knot = (share + otherShare) / 2;
  const warped =
    position <= knot ? (position / knot) * share : share + ((position - knot) / (1 - knot)) * (1 - share);
  return stride.startS + warped * (stride.endS - stride.startS);
}

/** Length of a stride in real seconds. */
export function realLength({ startS, endS, slowMotion }: StrideSpan): number {
  return (endS - startS) / slowMotion;
}

function toeOffShare({ startS, toeOffS, endS }: StrideSpan): number | null {
  if (toeOffS === null) return null;
  const share = (toeOffS - startS) / (endS - startS);
  return share > 0 && share < 1 ? share : null;
}
