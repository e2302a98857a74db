import { RULE_OF_THUMB } from '../claim.ts';
import { sharedWords } from '../words/metrics/shared.ts';
import { suggest } from './explanation.ts';

/** Suggestions that belong to several metrics, worded once. */
export const QUICKER_STEPS = suggest(
  'cue',
  () => sharedWords.suggestions.quickerSteps,
  'metrics:cadence',
  'citation:heiderscheit-2011',
);

export const METRONOME = suggest('drill', () => sharedWords.suggestions.metronome, 'metrics:cadence');

export const LAND_BENEATH = suggest(
  'cue',
  () => sharedWords.suggestions.landBeneath,
  'article:form',
  'metrics:overstride',
);

export const KNEES_FORWARD = suggest(
  'cue',
  () => sharedWords.suggestions.kneesForward,
  RULE_OF_THUMB,
  'metrics:knee-window',
);

export const MIRROR = suggest(
  'drill',
  () => sharedWords.suggestions.mirror,
  RULE_OF_THUMB,
  'metrics:knee-alignment',
);

export const HIP_STRENGTH = suggest(
  'strength',
  () => sharedWords.suggestions.hipStrength,
  'article:strength',
  'article:kinetic-chain',
);

export const LEG_STRENGTH = suggest(
  'strength',
  () => sharedWords.suggestions.legStrength,
  'article:strength',
);

export const CALF_STRENGTH = suggest(
  'strength',
  () => sharedWords.suggestions.calfStrength,
  'article:strength',
  'article:flexibility',
);

export const CHANGE_SLOWLY = suggest(
  'habit',
  () => sharedWords.suggestions.changeSlowly,
  'citation:frandsen-2025',
  'article:cumulative-load',
);
