import { RULE_OF_THUMB } from '../claim.ts';
import { suggest } from './explanation.ts';

/** Suggestions that belong to several metrics, worded once. */
export const QUICKER_STEPS = suggest(
  'cue',
  'Take slightly quicker, shorter steps at the same speed: 5 to 10 % more than your own cadence.',
  'metrics:cadence',
  'citation:heiderscheit-2011',
);

export const METRONOME = suggest(
  'drill',
  'Set a metronome to your own cadence plus 5 %, run one minute with it and one minute without, and repeat a few times.',
  'metrics:cadence',
);

export const LAND_BENEATH = suggest(
  'cue',
  'Think of putting the foot down beneath you rather than reaching forward with it.',
  'article:form',
  'metrics:overstride',
);

export const KNEES_FORWARD = suggest(
  'cue',
  'Think of both kneecaps pointing straight ahead, with a little daylight between the knees.',
  RULE_OF_THUMB,
  'metrics:knee-window',
);

export const MIRROR = suggest(
  'drill',
  'Do slow single-leg squats in front of a mirror and keep the knee over the foot, then run a minute with the same picture in mind.',
  RULE_OF_THUMB,
  'metrics:knee-alignment',
);

export const HIP_STRENGTH = suggest(
  'strength',
  'Clamshells: lie on your side, knees bent, feet together, and lift the top knee without rolling back, 12 times each side, twice a week; add a stretch band when it is easy.',
  'article:strength',
  'article:kinetic-chain',
);

export const LEG_STRENGTH = suggest(
  'strength',
  'Squats and lunges, two sessions a week together with hips and core, build the thigh muscles that steer and cushion the knee.',
  'article:strength',
);

export const CALF_STRENGTH = suggest(
  'strength',
  'Keep the calves strong and supple: they take up shock when the foot lands.',
  'article:strength',
  'article:flexibility',
);

export const CHANGE_SLOWLY = suggest(
  'habit',
  'Change one thing at a time, and let no run be more than about 10 % longer than the longest of the last 30 days.',
  'citation:frandsen-2025',
  'article:cumulative-load',
);
