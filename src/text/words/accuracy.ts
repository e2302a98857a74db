import { inLanguage } from '../language.ts';

/** The words of `ui/accuracy`, by component. */
export const accuracyWords = inLanguage('accuracy', {
  accuracyScreen: {
    landingSideFrames: 'Landing, from the side, 60 frames a second',
    leavingBeltSide: 'Leaving the belt, from the side, 60 frames a second',
    landingNearLeg: 'Landing of the near leg, phone in a gym',
    landingFarLeg: 'Landing of the far leg, phone in a gym',
    doi: (doi: string): string => `doi:${doi}`,
    everyMeasuredError:
      'Every measured error on this page was written by ⟦npm run bench:accuracy⟧ and ⟦npm run bench:judgement⟧.',
  },
  errorBars: {
    ms: (bias: string): string => `${bias} ms`,
    to: (low: string, high: string): string => `(${low} to ${high})`,
    timeNearEnough: 'no time near enough to count',
    tooEarly: 'too early',
    milliseconds: 'milliseconds',
    tooLate: 'too late',
  },
});
