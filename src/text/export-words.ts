import type { VideoFileErrorCode } from '../core/run/failure-codes.ts';
import { writingVideoWords } from './words/failures/writing-video.ts';

/** Why a video could not be written, and what to do about it, in one or two sentences. */
export function describeVideoFileFailure(code: VideoFileErrorCode): string {
  const words = writingVideoWords.failures;
  switch (code) {
    case 'cannot-encode':
      return words.cannotEncode;
    case 'out-of-memory':
      return words.outOfMemory;
    case 'codec-unsupported':
    case 'codec-unsupported-hevc':
      return words.noPictures;
    default:
      return words.notToItsEnd;
  }
}

/** Said where a run was shared with parts of its video and the chosen span is not among them. */
export function describeLeftOutSpan(span: 'around' | 'whole'): string {
  return writingVideoWords.leftOut[span];
}
