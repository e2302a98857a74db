import type { VideoFileErrorCode } from '../core/run/failure-codes.ts';

/** Why a video could not be written, and what to do about it, in one or two sentences. */
export function describeVideoFileFailure(code: VideoFileErrorCode): string {
  switch (code) {
    case 'cannot-encode':
      return 'This browser cannot write videos of this size. Try a recent Chrome, Edge or Safari.';
    case 'out-of-memory':
      return 'The device ran out of memory. Close other tabs, or choose a shorter part.';
    case 'codec-unsupported':
    case 'codec-unsupported-hevc':
      return 'This browser plays the video but does not let a page read its pictures. Try another browser, or convert the clip to H.264.';
    default:
      return 'The video could not be read to its end. Try again; if it happens again, open the original clip once more.';
  }
}

/** Said where a run was shared with parts of its video and the chosen span is not among them. */
export function describeLeftOutSpan(span: 'around' | 'whole'): string {
  const what = span === 'whole' ? 'The whole clip was not shared' : 'Pictures around here were not shared';
  return `${what}, only parts of its video: choose a flagged stride, or ask whoever shared it.`;
}
