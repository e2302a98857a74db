/**
 * Units that people enter and read speeds, heights and distances in. What is stored, computed and
 * exported stays SI (distances of runs: kilometres).
 */

/** Metres in an international mile, exact by definition. */
export const METRES_PER_MILE = 1609.344;
/** Metres in an international inch, exact by definition. */
export const METRES_PER_INCH = 0.0254;
/** Exact by definition. */
export const INCHES_PER_FOOT = 12;
/** Kilometres in an international mile, exact by definition. */
export const KM_PER_MILE = METRES_PER_MILE / 1000;

/** Belt speeds and paces. */
export const SPEED_UNITS = ['kmh', 'minkm', 'mph', 'minmi'] as const;
export type SpeedUnit = (typeof SPEED_UNITS)[number];

/** Standing heights: centimetres, or feet and inches. */
export const HEIGHT_UNITS = ['cm', 'ft'] as const;
export type HeightUnit = (typeof HEIGHT_UNITS)[number];

/** Distances of runs, weeks and shoes. */
export const DISTANCE_UNITS = ['km', 'mi'] as const;
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];

/** The units that a runner reads. */
export interface Units {
  readonly speedUnit: SpeedUnit;
  readonly heightUnit: HeightUnit;
  readonly distanceUnit: DistanceUnit;
}

/** The units of most of the world. */
export const METRIC: Units = Object.freeze({ speedUnit: 'kmh', heightUnit: 'cm', distanceUnit: 'km' });
/** The units of the United States. */
export const US_CUSTOMARY: Units = Object.freeze({
  speedUnit: 'mph',
  heightUnit: 'ft',
  distanceUnit: 'mi',
});

/** The distance that a speed or pace is told by. */
export function distanceUnitOf(speedUnit: SpeedUnit): DistanceUnit {
  return speedUnit === 'mph' || speedUnit === 'minmi' ? 'mi' : 'km';
}
