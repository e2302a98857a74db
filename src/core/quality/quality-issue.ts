/**
 * `refuse`: the clip gives no honest number, or next to none; `warn`: numbers are given with care;
 * `info`: worth knowing.
 */
export const QUALITY_SEVERITIES = ['refuse', 'warn', 'info'] as const;

export type QualitySeverity = (typeof QUALITY_SEVERITIES)[number];

/** What can be said about a capture; worded in `text/quality-words`. */
export const QUALITY_CODES = [
  'no-person',
  'feet-out-of-frame',
  'picture-turned',
  'view-contradicted',
  'facing-contradicted',
  'plays-backwards',
  'too-short',
  'steps-unclear',
  'limited-strides',
  'too-fast',
  'walking',
  'not-gait',
  'several-people',
  'runner-too-small',
  'frame-rate-low',
  'oblique-view',
  'view-uncertain',
  'camera-roll',
  'camera-moves',
  'legs-swapped-repaired',
  'tracking-gaps',
  'events-out-of-order',
  'slow-motion-suspected',
  'playback-speed-changes',
  'belt-speed-mismatch',
  'few-strides',
  'runner-moves-in-depth',
  'feet-hidden',
  'repeated-frames',
  'zoom',
  'scene-changes',
  'speed-changes',
  'too-dark',
  'interlaced',
  'feet-blurred',
  'head-out-of-frame',
  'hands-out-of-frame',
  'uneven-frames',
  'slow-motion-undone',
  'pieces-joined',
] as const;

export type QualityCode = (typeof QUALITY_CODES)[number];

/** One observation about the capture. `values` fills the blanks of its sentence in `text/`. */
export interface QualityIssue {
  readonly code: QualityCode;
  readonly severity: QualitySeverity;
  readonly values?: Readonly<Record<string, number | string>>;
}
