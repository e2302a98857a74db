import type { PictureFacts, PictureFault } from '../run/picture-facts.ts';
import type { PreflightFinding, PreflightId } from './preflight-finding.ts';

/**
 * Findings that the analysis cannot see in the pose track, by the fault that they are; the others
 * it measures itself.
 */
const FAULT_OF: Readonly<Partial<Record<PreflightId, (finding: PreflightFinding) => PictureFault>>> = {
  'feet-hidden': ({ severity }) => (severity === 'loses' ? 'feet-covered' : 'feet-unsure'),
  'camera-moves': () => 'camera-moves',
  zoom: () => 'zoom',
  'scene-changes': () => 'scene-changes',
  'speed-changes': () => 'speed-changes',
  'too-dark': () => 'too-dark',
  interlaced: () => 'interlaced',
  'feet-blurred': ({ values }) => (values['always'] === 1 ? 'feet-blurred' : 'fast-foot-blurred'),
  'head-out-of-frame': () => 'head-out-of-frame',
  'hands-out-of-frame': () => 'hands-out-of-frame',
  'uneven-frames': () => 'uneven-frames',
  'repeated-frames': () => 'repeated-frames',
  'slow-motion-undone': () => 'slow-motion-undone',
  'pieces-joined': () => 'pieces-joined',
};

/**
 * What the pre-flight list says of a clip, for the analysis to hold to: what is listed as left out
 * or less exact is left out or less exact in the results. Undefined where nothing of it concerns
 * the analysis.
 */
export function pictureFacts(findings: readonly PreflightFinding[]): PictureFacts | undefined {
  const faults = findings.flatMap((finding) => FAULT_OF[finding.id]?.(finding) ?? []);
  if (faults.length === 0) return undefined;
  const percentOf = (id: PreflightId): number | undefined =>
    findings.find((finding) => finding.id === id)?.values['percent'];
  const [repeated, zoomed] = [percentOf('repeated-frames'), percentOf('zoom')];
  return {
    faults,
    ...(repeated === undefined ? {} : { repeatedShare: repeated / 100 }),
    ...(zoomed === undefined ? {} : { zoomRatio: 1 + zoomed / 100 }),
  };
}
