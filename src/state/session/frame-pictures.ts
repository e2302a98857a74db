import type { FrameDecoder } from '../../workers/frames/client/frame-decoder.ts';

/**
 * Single frames of a video file, decoded exactly and off the page's thread; `app/services.ts` hands
 * in the real one.
 */
export type FramePictures = Pick<FrameDecoder, 'decode'>;
