import * as v from 'valibot';
import { BELT_SPEED_MPS, EXACT_MODEL, HEIGHT_M, MODEL_IDS } from '../core/run/run-context.ts';

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
  model: v.fallback(v.picklist(MODEL_IDS), EXACT_MODEL),
  heightM: v.fallback(
    v.nullable(v.pipe(v.number(), v.minValue(HEIGHT_M.low), v.maxValue(HEIGHT_M.high))),
    null,
  ),
  heightUnit: v.fallback(v.picklist(['cm', 'ft']), 'cm'),
  beltSpeedMps: v.fallback(
    v.nullable(v.pipe(v.number(), v.minValue(BELT_SPEED_MPS.low), v.maxValue(BELT_SPEED_MPS.high))),
    null,
  ),
  speedUnit: v.fallback(v.picklist(['kmh', 'minkm', 'mph', 'minmi']), 'kmh'),
  csvSeparator: v.fallback(v.picklist([',', ';', '\t']), ','),
  csvDecimalSign: v.fallback(v.picklist(['.', ',']), '.'),
  /** How fast this device read poses, by model. */
  framePaces: v.fallback(v.object({ lite: PaceSchema, full: PaceSchema, heavy: PaceSchema }), NO_PACE),
});

export type PreferencesRecord = v.InferOutput<typeof PreferencesSchema>;

export const DEFAULT_PREFERENCES: PreferencesRecord = {
  schema: 'treadlens-preferences/1',
  theme: 'system',
  model: EXACT_MODEL,
  heightM: null,
  heightUnit: 'cm',
  beltSpeedMps: null,
  speedUnit: 'kmh',
  csvSeparator: ',',
  csvDecimalSign: '.',
  framePaces: NO_PACE,
};

/**
 * Reads stored preferences. A single bad field falls back to its default; text that is no such
 * record at all, as after a hand edit or from a later version, gives the defaults.
 */
export function parsePreferences(text: string | null): PreferencesRecord {
  if (text === null) return DEFAULT_PREFERENCES;
  try {
    const result = v.safeParse(PreferencesSchema, JSON.parse(text));
    return result.success ? result.output : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
