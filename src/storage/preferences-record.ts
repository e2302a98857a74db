import * as v from 'valibot';
import { BELT_SPEED_MPS, EXACT_MODEL, HEIGHT_M, MODEL_IDS } from '../core/run/run-context.ts';
import { runnerName } from '../core/run/plain-name.ts';
import {
  DISTANCE_UNITS,
  distanceUnitOf,
  HEIGHT_UNITS,
  METRIC,
  SPEED_UNITS,
  type Units,
} from '../core/run/units.ts';

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Time for a picture, see `core/run/frame-pace.ts`. */
const PaceSchema = v.fallback(
  v.nullable(v.object({ decodeMs: milliseconds, inferMs: milliseconds, totalMs: milliseconds })),
  null,
);
const NO_PACE = Object.freeze({ lite: null, full: null, heavy: null });

/**
 * Stored choices of the user. Units are ids of the units that the fields offer; quantities are SI.
 */
const PreferencesSchema = v.object({
  schema: v.literal('treadlens-preferences/1'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** BCP 47; null where the browser's language holds. */
  language: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(35))), null),
  model: v.fallback(v.picklist(MODEL_IDS), EXACT_MODEL),
  heightM: v.fallback(
    v.nullable(v.pipe(v.number(), v.minValue(HEIGHT_M.low), v.maxValue(HEIGHT_M.high))),
    null,
  ),
  heightUnit: v.fallback(v.picklist(HEIGHT_UNITS), METRIC.heightUnit),
  /** Who ran last; empty where nobody said. */
  runner: v.fallback(v.pipe(v.string(), v.transform(runnerName)), ''),
  beltSpeedMps: v.fallback(
    v.nullable(v.pipe(v.number(), v.minValue(BELT_SPEED_MPS.low), v.maxValue(BELT_SPEED_MPS.high))),
    null,
  ),
  speedUnit: v.fallback(v.picklist(SPEED_UNITS), METRIC.speedUnit),
  // Records from before distances had a choice have none: then it follows the belt speed.
  distanceUnit: v.fallback(v.nullable(v.picklist(DISTANCE_UNITS)), null),
  csvSeparator: v.fallback(v.picklist([',', ';', '\t']), ','),
  csvDecimalSign: v.fallback(v.picklist(['.', ',']), '.'),
  /** How fast this device read poses, by model. */
  framePaces: v.fallback(v.object({ lite: PaceSchema, full: PaceSchema, heavy: PaceSchema }), NO_PACE),
});

/** The user's choices; quantities SI, units as ids. */
export type PreferencesRecord = Omit<v.InferOutput<typeof PreferencesSchema>, 'distanceUnit'> & Units;

/** The choices of who has made none, in metric units. */
export const DEFAULT_PREFERENCES: PreferencesRecord = {
  schema: 'treadlens-preferences/1',
  theme: 'system',
  language: null,
  model: EXACT_MODEL,
  heightM: null,
  runner: '',
  beltSpeedMps: null,
  ...METRIC,
  csvSeparator: ',',
  csvDecimalSign: '.',
  framePaces: NO_PACE,
};

/**
 * Reads stored preferences. A single bad field falls back to its default; text that is no such
 * record at all, as after a hand edit or from a later version, gives the defaults.
 *
 * @param units what a runner who has not chosen yet probably reads
 */
export function parsePreferences(text: string | null, units: Units = METRIC): PreferencesRecord {
  const defaults = { ...DEFAULT_PREFERENCES, ...units };
  if (text === null) return defaults;
  try {
    const { success, output } = v.safeParse(PreferencesSchema, JSON.parse(text));
    if (!success) return defaults;
    return { ...output, distanceUnit: output.distanceUnit ?? distanceUnitOf(output.speedUnit) };
  } catch {
    return defaults;
  }
}
