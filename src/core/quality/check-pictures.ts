import type { PictureFacts, PictureFault } from '../run/picture-facts.ts';
import type { QualityCode, QualityIssue } from './quality-issue.ts';

const CODE_OF: Readonly<Record<PictureFault, QualityCode>> = {
  'feet-covered': 'feet-hidden',
  'feet-unsure': 'feet-hidden',
  'camera-moves': 'camera-moves',
  zoom: 'zoom',
  'scene-changes': 'scene-changes',
  'speed-changes': 'speed-changes',
  'too-dark': 'too-dark',
  interlaced: 'interlaced',
  'feet-blurred': 'feet-blurred',
  'fast-foot-blurred': 'feet-blurred',
  'head-out-of-frame': 'head-out-of-frame',
  'hands-out-of-frame': 'hands-out-of-frame',
  'uneven-frames': 'uneven-frames',
  'repeated-frames': 'repeated-frames',
  'slow-motion-undone': 'slow-motion-undone',
  'pieces-joined': 'pieces-joined',
};

/** Faults that cost little or nothing. */
const MINOR: ReadonlySet<PictureFault> = new Set<PictureFault>([
  'fast-foot-blurred',
  'hands-out-of-frame',
  'slow-motion-undone',
  'pieces-joined',
]);

/**
 * What the pictures showed before the analysis, said again beside the numbers that it widened or
 * took away.
 *
 * @param frameRateHz different pictures per second of real time
 */
export function checkPictures(
  pictures: PictureFacts | undefined,
  frameRateHz: number,
): readonly QualityIssue[] {
  return (pictures?.faults ?? []).map((fault): QualityIssue => {
    const values = valuesOf(fault, pictures, frameRateHz);
    return { code: CODE_OF[fault], severity: MINOR.has(fault) ? 'info' : 'warn', ...(values && { values }) };
  });
}

function valuesOf(
  fault: PictureFault,
  pictures: PictureFacts | undefined,
  frameRateHz: number,
): Readonly<Record<string, number>> | null {
  if (fault === 'feet-blurred') return { always: 1 };
  if (fault === 'slow-motion-undone') return { fps: Math.round(frameRateHz) };
  if (fault === 'zoom' && pictures?.zoomRatio !== undefined) {
    return { percent: Math.round(100 * (pictures.zoomRatio - 1)) };
  }
  const share = pictures?.repeatedShare;
  if (fault !== 'repeated-frames' || share === undefined || !(share < 1)) return null;
  const fileFps = Math.round(frameRateHz / (1 - share));
  return { percent: Math.round(100 * share), fps: Math.round(frameRateHz), fileFps };
}
