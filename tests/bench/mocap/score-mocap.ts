import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { detectEvents } from '../../../src/core/gait/detect-events.ts';
import { CORRECTIONS } from '../../../src/core/correction/correction.ts';
import { followLegs } from '../../../src/core/analysis/follow-legs.ts';
import type { EventRefiner } from '../../../src/core/gait/event-refiner.ts';
import type { GaitEvent, GaitEventType } from '../../../src/core/run/gait-event.ts';
import { repairLegs } from '../../../src/core/pose/repair-legs.ts';
import { DEFAULT_FILTER } from '../../../src/core/trajectories/filter-trajectories.ts';
import { lowPassLegs } from '../../../src/core/trajectories/low-pass-trajectories.ts';
import { contactTimes, scoreClipEvents, scoredSpan, timed } from './clip-timings.ts';
import { filmRun, type SimulatedClip } from './conditions.ts';
import type { MocapRun } from './load-mocap.ts';
import { lowestPointContacts } from './lowest-point-rule.ts';
import { NO_ERRORS, POSE_LIKE, type PoseErrors } from './pose-errors.ts';
import type { BenchCamera } from './project-track.ts';
import { leftOutTimings, type LeftOutRow } from './left-out-timings.ts';
import { summariseErrors, type ErrorSummary, type TimedEvent } from './score-events.ts';
import { scoreLegs } from './score-legs.ts';
import { scoreClip as scoreMetrics, type MetricScore } from '../synthetic/score-clip.ts';
import { summarise, type MetricErrorSummary } from '../synthetic/score-synthetic-tracks.ts';
import { strikeClassScore, type StrikeClassScore } from './strike-class.ts';
import { mocapTruth } from './true-metrics.ts';

/** Errors of one kind of event, milliseconds. */
export interface EventRow extends ErrorSummary {
  readonly truths: number;
  readonly missed: number;
  readonly extra: number;
}

/**
 * One line of the motion-capture table: a view, a frame rate and a kind of pose errors, over all
 * trials.
 */
export interface MocapRow {
  readonly view: 'side' | 'rear' | 'front';
  readonly rateHz: number;
  readonly errors: ErrorsName;
  readonly clips: number;
  /** The app's own answer, everything detected. */
  readonly initialContact: EventRow;
  readonly toeOff: EventRow;
  readonly contactTime: ErrorSummary;
  /** The rules without the learned refiner. */
  readonly ruleInitialContact: EventRow;
  readonly ruleToeOff: EventRow;
  /** Lowest point of the foot, as other browser tools do. */
  readonly rivalInitialContact: EventRow;
  /** The same clips timed by refiners that never saw their runners, by speed. */
  readonly leftOut: readonly LeftOutRow[];
  /** Share of true events within the stated 95 % interval. */
  readonly coverage: number;
  /** Largest error of cadence over the clips, steps/min. */
  readonly worstCadence: number;
  readonly legsConfused: number;
  readonly legsRight: number;
  readonly legsSpoilt: number;
  readonly framesScored: number;
  /** Clips whose view or facing was mistaken or that were refused. */
  readonly misjudged: number;
  readonly meanAnalysisMs: number;
  /**
   * Every metric against the same quantity of the clean 3D points; a side of a clip counts once.
   */
  readonly metrics: readonly MetricErrorSummary[];
  readonly strikeClass: StrikeClassScore;
}

export type ErrorsName =
  'none' | 'pose-like' | 'pose-like + swaps' | 'half the clip swapped' | 'feet swapped' | 'both legs on one';

const ERRORS: Readonly<Record<ErrorsName, PoseErrors>> = Object.freeze({
  none: NO_ERRORS,
  'pose-like': { ...POSE_LIKE, swaps: 'none' },
  'pose-like + swaps': POSE_LIKE,
  'half the clip swapped': { ...POSE_LIKE, swaps: 'half-clip' },
  'feet swapped': { ...POSE_LIKE, swaps: 'foot-only' },
  'both legs on one': { ...POSE_LIKE, swaps: 'both-on-one' },
});

/**
 * A film shows so much of a trial, seconds: those of 15 s are filmed in parts, another part by each
 * camera.
 */
const FILM_S = 6;

type Tally = { errors: number[]; truths: number; missed: number; extra: number };
const tally = (): Tally => ({ errors: [], truths: 0, missed: 0, extra: 0 });

/**
 * Scores every trial once, going through the cameras in turn, under one frame rate and kind of
 * errors.
 */
export function scoreMocap(
  runs: readonly MocapRun[],
  cameras: readonly BenchCamera[],
  rateHz: number,
  errors: ErrorsName,
  everyCamera: boolean,
  refinerOf: (subject: string) => EventRefiner | null,
): MocapRow {
  const leftOut = leftOutTimings(refinerOf);
  const sums = {
    contact: tally(),
    toeOff: tally(),
    ruleContact: tally(),
    ruleToeOff: tally(),
    rival: tally(),
    duration: [] as number[],
    covered: 0,
    stated: 0,
    cadence: 0,
    legs: { frames: 0, confused: 0, right: 0, spoilt: 0 },
    misjudged: 0,
    clips: 0,
    ms: 0,
    metrics: [] as MetricScore[],
  };
  for (const [r, run] of runs.entries()) {
    for (const [c, camera] of cameras.entries()) {
      if (!everyCamera && c !== r % cameras.length) continue;
      const seed = 10_000 + 97 * r + 13 * c + rateHz;
      const parts = Math.max(1, Math.floor(run.durationS / FILM_S));
      const startS = 0.002 * ((r + c) % 5) + FILM_S * ((r + c) % parts);
      scoreClip(filmRun(run, camera, rateHz, ERRORS[errors], seed, startS, FILM_S), sums);
    }
  }
  const row = (t: Tally): EventRow => ({
    ...summariseErrors(t.errors),
    truths: t.truths,
    missed: t.missed,
    extra: t.extra,
  });
  return {
    view: cameras[0]?.view ?? 'side',
    rateHz,
    errors,
    clips: sums.clips,
    initialContact: row(sums.contact),
    toeOff: row(sums.toeOff),
    contactTime: summariseErrors(sums.duration),
    ruleInitialContact: row(sums.ruleContact),
    ruleToeOff: row(sums.ruleToeOff),
    rivalInitialContact: row(sums.rival),
    coverage: sums.covered / sums.stated,
    worstCadence: sums.cadence,
    legsConfused: sums.legs.confused / sums.legs.frames,
    legsRight: sums.legs.right / sums.legs.frames,
    legsSpoilt: sums.legs.spoilt,
    framesScored: sums.legs.frames,
    misjudged: sums.misjudged,
    meanAnalysisMs: sums.ms / sums.clips,
    leftOut: leftOut.rows(),
    metrics: summarise(sums.metrics),
    strikeClass: strikeClassScore(sums.metrics),
  };

  function scoreClip(clip: SimulatedClip, into: typeof sums): void {
    const { track } = clip.input;
    const before = performance.now();
    const followed = followLegs(track, 1);
    const analysis = analyzeRun(track, DEFAULT_CONTEXT, followed, CORRECTIONS, false);
    into.ms += performance.now() - before;
    into.clips++;
    into.metrics.push(...scoreMetrics(analysis, mocapTruth(clip, rateHz)).metrics);
    const { camera } = analysis;
    const forward = Math.cos((clip.camera.azimuthDeg * Math.PI) / 180) >= 0 ? 1 : -1;
    const isMisjudged =
      camera.view !== clip.camera.view ||
      (camera.view === 'side' && camera.forward !== forward) ||
      analysis.quality.some((issue) => issue.severity === 'refuse');
    if (isMisjudged) into.misjudged++;
    const repaired = repairLegs(track);
    const legs = scoreLegs(clip.input, repaired.track);
    into.legs.frames += legs.frames;
    into.legs.confused += legs.confused;
    into.legs.right += legs.right;
    into.legs.spoilt += legs.spoilt;
    const trajectories = lowPassLegs(followed.trajectories, DEFAULT_FILTER.cutoffHz);
    leftOut.add(clip, trajectories, camera);
    const rules = detectEvents(trajectories, camera, { slowMotion: 1, refiner: null });
    compare('initial-contact', timed(analysis.events, 'initial-contact'), into.contact);
    compare('toe-off', timed(analysis.events, 'toe-off'), into.toeOff);
    compare('initial-contact', timed(rules, 'initial-contact'), into.ruleContact);
    compare('toe-off', timed(rules, 'toe-off'), into.ruleToeOff);
    compare('initial-contact', lowestPointContacts(trajectories), into.rival);
    contactTimes(clip, analysis.events, into);
    into.cadence = Math.max(into.cadence, cadenceError(clip, analysis.events));

    function compare(type: GaitEventType, found: readonly TimedEvent[], to: Tally): void {
      const score = scoreClipEvents(clip, type, found);
      to.errors.push(...score.errorsMs);
      to.truths += score.truths;
      to.missed += score.missed;
      to.extra += score.extra;
    }
  }
}

/** Difference of cadence from the plates', over the steps that both saw, steps/min. */
function cadenceError(clip: SimulatedClip, events: readonly GaitEvent[]): number {
  const span = scoredSpan(clip, 'initial-contact');
  const inside = (t: number): boolean => t >= span.fromS && t <= span.toS;
  const cadence = (times: readonly number[]): number => {
    const sorted = [...times].sort((a, b) => a - b);
    const first = sorted[0] ?? Number.NaN;
    const last = sorted[sorted.length - 1] ?? Number.NaN;
    return (60 * (sorted.length - 1)) / (last - first);
  };
  // the plates themselves lost count
  if (clip.run.contacts.some((contact) => !contact.isUsable)) return 0;
  const truth = clip.run.contacts.map((c) => c.icS - clip.startS).filter(inside);
  const found = timed(events, 'initial-contact').map((e) => e.timeS);
  const near = found.filter((t) => truth.some((u) => Math.abs(u - t) < 0.1));
  return near.length > 2 ? Math.abs(cadence(near) - cadence(truth)) : Number.POSITIVE_INFINITY;
}
