import { inLanguage } from '../../language.ts';

/** Numbers and cues while the camera is on. */
export const liveNumbersWords = inLanguage('capture/live-numbers', {
  verdicts: { reached: 'At your target', near: 'Nearly there', away: 'Not yet' },
  cues: {
    cadence: { name: 'Cadence', unit: 'steps/min' },
    overstride: { name: 'Foot ahead', unit: '% leg' },
    'knee-alignment': { name: 'Knees', unit: '°' },
  },
  feet: {
    overstridePercent: { name: 'Foot ahead', unit: ' % leg' },
    kneeAlignmentDeg: { name: 'Knee inward', unit: '°' },
    usual: 'shaded: most healthy runners',
    unsure: 'Left and right follow when both feet are read alike for some steps.',
    tooFew: (fps: string): string =>
      `Only ${fps} poses a second: enough for cadence, too few for left and right. Close other programs and tabs. The recording is not touched by this.`,
  },
});
