import type { CueMetric, CueState } from '../core/live/live-cue.ts';

/** Where a runner is on the way to a target. */
export const CUE_VERDICTS: Readonly<Record<CueState['verdict'], string>> = {
  reached: 'At your target',
  near: 'Nearly there',
  away: 'Not yet',
};

/** The numbers that can be cued on, and their units as they are read from afar. */
export const CUE_NAMES: Readonly<Record<CueMetric, { readonly name: string; readonly unit: string }>> = {
  cadence: { name: 'Cadence', unit: 'steps/min' },
  overstride: { name: 'Foot ahead', unit: '% leg' },
  'knee-alignment': { name: 'Knees', unit: '°' },
};

/** The numbers of single feet. */
export const LIVE_FEET = {
  overstridePercent: { name: 'Foot ahead', unit: ' % leg' },
  kneeAlignmentDeg: { name: 'Knee inward', unit: '°' },
  usual: 'shaded: most healthy runners',
  unsure: 'Left and right follow when both feet are read alike for some steps.',
  tooFew: (fps: string) =>
    `Only ${fps} poses a second: enough for cadence, too few for left and right. Close other programs and tabs. The recording is not touched by this.`,
} as const;
