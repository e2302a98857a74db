import type { Stride } from '../run/stride.ts';
import { findStride } from './find-stride.ts';
import type { RunEdits } from '../run/run-edits.ts';

/**
 * The strides with those marked `user` that the user called bad, or that reach into an excluded
 * stretch of the clip. The user's word wins over any other reason.
 *
 * @param strides in real seconds
 * @param slowMotion how many times slower than life the file plays; the edits are in file seconds
 */
export function excludeStrides(
  strides: readonly Stride[],
  { badStrides, excludedRanges }: Pick<RunEdits, 'badStrides' | 'excludedRanges'>,
  slowMotion: number,
): readonly Stride[] {
  if (badStrides.length + excludedRanges.length === 0) return strides;
  const inFileTime = strides.map((stride) => ({
    index: stride.index,
    side: stride.side,
    startS: stride.initialContactS * slowMotion,
    endS: stride.nextContactS * slowMotion,
  }));
  const bad = new Set(badStrides.map((key) => findStride(inFileTime, key, slowMotion)?.index));
  for (const { index, startS, endS } of inFileTime) {
    if (excludedRanges.some((range) => startS < range.endS && range.startS < endS)) bad.add(index);
  }
  return strides.map((stride) => (bad.has(stride.index) ? { ...stride, excluded: 'user' } : stride));
}
