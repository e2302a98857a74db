import type { RunJson } from '../core/export/run-json-schema.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { guessSlowMotion, guessSpeedMps } from './option-values.ts';

/**
 * What is odd about the options, although it may be meant: said once, before anything is analysed.
 */
export function notesOnOptions({ beltSpeedMps, slowMotion }: AnalyzeOptions): readonly string[] {
  const notes: string[] = [];
  const speed = beltSpeedMps === undefined ? null : guessSpeedMps(beltSpeedMps);
  if (beltSpeedMps !== undefined && speed !== null)
    notes.push(
      `--belt-speed-mps ${String(beltSpeedMps)} is in metres per second, ${(beltSpeedMps * 3.6).toFixed(1)} km/h. If you meant ${String(beltSpeedMps)} km/h, give ${speed.toFixed(2)}.`,
    );
  const factor = slowMotion === undefined ? null : guessSlowMotion(slowMotion);
  if (slowMotion !== undefined && factor !== null)
    notes.push(
      `--slow-motion ${String(slowMotion)} says that the file plays faster than life. If it plays ${factor.toFixed(1)} times slower, give ${factor.toFixed(1)}.`,
    );
  return notes;
}

/** What was asked for and did not fit what the clip shows. */
export function notesOnRun(options: AnalyzeOptions, { context }: RunJson): readonly string[] {
  if (options.facing === undefined || context.view === 'side') return [];
  return [`--facing was not used: this is a ${context.view} view, and it tells side views only.`];
}
