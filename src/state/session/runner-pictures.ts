import { strideMoments } from '../../core/analysis/stride-moments.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';

/**
 * Small pictures of the runner, kept from the analysis: there at once, where decoding takes time.
 */
export interface RunnerPictures {
  /** The part of the displayed frame that they show, its pixels. */
  readonly box: PixelBox;
  /** By frame of the file. */
  readonly jpegs: ReadonlyMap<number, Blob>;
}

/** The same in one piece, as it is stored. */
export interface StoredPictures {
  box: { x: number; y: number; width: number; height: number };
  frames: number[];
  /** Where each picture ends in `data`, bytes. */
  ends: number[];
  data: Blob;
}

/** A picture this many frames away shows the same moment, for want of a better one. */
const SAME_MOMENT_FRAMES = 2;

/** The picture of a frame, or of one beside it. */
export function pictureNear({ jpegs }: RunnerPictures, frame: number): Blob | null {
  for (let away = 0; away <= SAME_MOMENT_FRAMES; away++) {
    const found = jpegs.get(frame - away) ?? jpegs.get(frame + away);
    if (found) return found;
  }
  return null;
}

/** What is worth keeping on the device: the contacts, mid-stances and toe-offs of a clip. */
export function packPictures({ box, jpegs }: RunnerPictures, analysis: RunAnalysis): StoredPictures | null {
  const wanted = [
    ...analysis.events.map(({ frame }) => frame),
    ...analysis.strides.flatMap((stride) => strideMoments(analysis, stride).map(({ frame }) => frame)),
  ];
  const frames: number[] = [];
  const ends: number[] = [];
  const parts: Blob[] = [];
  let end = 0;
  for (const frame of [...new Set(wanted)].sort((a, b) => a - b)) {
    const jpeg = jpegs.get(frame);
    if (!jpeg) continue;
    end += jpeg.size;
    frames.push(frame);
    ends.push(end);
    parts.push(jpeg);
  }
  const { x, y, width, height } = box;
  return parts.length === 0
    ? null
    : { box: { x, y, width, height }, frames, ends, data: new Blob(parts, { type: 'image/jpeg' }) };
}

/** The pictures of a stored piece. */
export function unpackPictures({ box, frames, ends, data }: StoredPictures): RunnerPictures {
  const jpegs = new Map<number, Blob>();
  frames.forEach((frame, i) => {
    const end = ends[i];
    if (end !== undefined) jpegs.set(frame, data.slice(i === 0 ? 0 : ends[i - 1], end, 'image/jpeg'));
  });
  return { box, jpegs };
}
