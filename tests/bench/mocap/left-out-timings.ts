import type { EventRefiner } from '../../../src/core/gait/event-refiner.ts';
import { detectEvents, type EventCamera } from '../../../src/core/gait/detect-events.ts';
import type { GaitEventType } from '../../../src/core/run/gait-event.ts';
import type { Trajectories } from '../../../src/core/trajectories/trajectories.ts';
import { contactTimes, scoreClipEvents, timed } from './clip-timings.ts';
import type { SimulatedClip } from './conditions.ts';
import { summariseErrors, type ErrorSummary } from './score-events.ts';

/** How the app times runners that its refiner has not seen, milliseconds. */
export interface LeftOutRow {
  /** The laboratory whose plates tell the truth, and the belt's speed; null: every one. */
  readonly laboratory: string | null;
  readonly speedMps: number | null;
  readonly initialContact: ErrorSummary;
  readonly toeOff: ErrorSummary;
  readonly contactTime: ErrorSummary;
  /** By kind of event. */
  readonly missed: Readonly<Record<GaitEventType, number>>;
  readonly extra: Readonly<Record<GaitEventType, number>>;
  /** Share of true events within the stated 95 % interval. */
  readonly coverage: number;
}

/**
 * Gathers clips' timings by refiners that never saw the runner. Runners that no training knew are
 * left to the caller.
 */
export function leftOutTimings(refinerOf: (subject: string) => EventRefiner | null): {
  readonly add: (clip: SimulatedClip, paths: Trajectories, camera: EventCamera) => void;
  readonly rows: () => readonly LeftOutRow[];
} {
  const kinds = new Map<string, Sums>();
  const add = (clip: SimulatedClip, paths: Trajectories, camera: EventCamera): void => {
    const refiner = refinerOf(clip.run.subject);
    if (refiner === null) return;
    const events = detectEvents(paths, camera, { slowMotion: 1, refiner });
    const laboratory = clip.run.subject.split('_')[0] ?? '';
    for (const [plates, speedMps] of [
      [null, null],
      [laboratory, null],
      [laboratory, clip.run.speedMps],
    ] as const) {
      const key = `${plates ?? ''} ${speedMps === null ? '' : String(speedMps)}`;
      const into = kinds.get(key) ?? newSums(plates, speedMps);
      kinds.set(key, into);
      for (const type of ['initial-contact', 'toe-off'] as const) {
        const score = scoreClipEvents(clip, type, timed(events, type));
        into[type].push(...score.errorsMs);
        into.missed[type] += score.missed;
        into.extra[type] += score.extra;
      }
      contactTimes(clip, events, into);
    }
  };
  const rows = (): readonly LeftOutRow[] =>
    [...kinds.values()]
      .sort(
        (a, b) =>
          (a.laboratory ?? '').localeCompare(b.laboratory ?? '') || (a.speedMps ?? 0) - (b.speedMps ?? 0),
      )
      .map((sums) => ({
        laboratory: sums.laboratory,
        speedMps: sums.speedMps,
        initialContact: summariseErrors(sums['initial-contact']),
        toeOff: summariseErrors(sums['toe-off']),
        contactTime: summariseErrors(sums.duration),
        missed: sums.missed,
        extra: sums.extra,
        coverage: sums.covered / sums.stated,
      }));
  return { add, rows };
}

interface Sums {
  readonly laboratory: string | null;
  readonly speedMps: number | null;
  readonly 'initial-contact': number[];
  readonly 'toe-off': number[];
  readonly duration: number[];
  covered: number;
  stated: number;
  readonly missed: Record<GaitEventType, number>;
  readonly extra: Record<GaitEventType, number>;
}

function newSums(laboratory: string | null, speedMps: number | null): Sums {
  const empty = { 'initial-contact': [], 'toe-off': [], duration: [] };
  const none = (): Record<GaitEventType, number> => ({ 'initial-contact': 0, 'toe-off': 0 });
  return { laboratory, speedMps, ...empty, covered: 0, stated: 0, missed: none(), extra: none() };
}
