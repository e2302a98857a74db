import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { detectEvents } from '../../../src/core/gait/detect-events.ts';
import type { GaitEvent, GaitEventType } from '../../../src/core/run/gait-event.ts';
import type { Side } from '../../../src/core/pose/landmark.ts';
import { lowestPointContacts } from '../mocap/lowest-point-rule.ts';
import { scoreEvents, summariseErrors, type ErrorSummary, type TimedEvent } from '../mocap/score-events.ts';

interface LabelFile {
  readonly fps: number;
  readonly near_side: Side;
  readonly agreement: {
    readonly ic_frames: { readonly sd: number };
    readonly to_frames: { readonly sd: number };
  };
  readonly contacts: readonly {
    readonly side: Side;
    readonly ic_frame: number | null;
    readonly to_frame: number | null;
  }[];
}

/**
 * Errors of one kind of event of one leg on a hand-labelled clip, real milliseconds, against the
 * raters' mean. The app's events are those of a force of 50 N, the raters' those of an eye: what
 * the two are apart on the clip is the `offset`, and the median, the 95th percentile and the
 * coverage are of what is left without it.
 */
export interface LabelledRow extends ErrorSummary {
  readonly clip: string;
  readonly leg: 'near' | 'far';
  readonly type: GaitEventType;
  readonly by: 'app' | 'rule' | 'rivals';
  /** Mean error over both legs. */
  readonly offsetMs: number;
  readonly missed: number;
  readonly extra: number;
  /** Spread between the two raters around their own offset, real milliseconds. */
  readonly ratersSdMs: number;
  /**
   * Share of labels within the stated 95 % interval, the offset taken off; NaN for rules without
   * one.
   */
  readonly coverage: number;
}

/**
 * How many times slower than life a labelled clip plays, where it does: taken so that one
 * slow-motion stride of
 * 204.5 frames lasts the 0.80 s of an easy jog; its capture rate is not known.
 */
const SLOW_MOTION: Readonly<Record<string, number>> = { 'side-lab-slowmotion': 8.5 };

/**
 * Scores stored pose tracks `<clip>.json` of a folder against the hand labels of the clips that
 * have them.
 */
export function scoreLabelledTracks(trackFolder: string, labelFolder: string): LabelledRow[] {
  return readdirSync(labelFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = join(trackFolder, name);
      if (!existsSync(file)) return [];
      const track = fromTrackJson(JSON.parse(readFileSync(file, 'utf8')));
      if (!isTrack(track)) throw new Error(`${file}: ${track.detail}`);
      const labels = JSON.parse(readFileSync(join(labelFolder, name), 'utf8')) as LabelFile;
      const clip = basename(name, '.json');
      const slowMotion = SLOW_MOTION[clip] ?? 1;
      const analysis = analyzeRun(track, { ...DEFAULT_CONTEXT, slowMotion });
      const rule = detectEvents(analysis.trajectories, analysis.camera, { slowMotion, refiner: null });
      const durationS = (track.timesS[track.timesS.length - 1] ?? 0) / slowMotion;
      const rivals = lowestPointContacts(analysis.trajectories);
      const truthOf = (type: GaitEventType): (TimedEvent & { isUsable: boolean })[] =>
        labels.contacts.flatMap(({ side, ic_frame, to_frame }) => {
          const frame = type === 'initial-contact' ? ic_frame : to_frame;
          return frame === null ? [] : [{ side, timeS: frame / labels.fps / slowMotion, isUsable: true }];
        });
      const span = { fromS: 0.1, toS: durationS - 0.1 };
      return (['initial-contact', 'toe-off'] as const).flatMap((type) =>
        (['near', 'far'] as const).flatMap((leg) => {
          const isLeg = (side: Side): boolean => (side === labels.near_side) === (leg === 'near');
          const truth = truthOf(type).filter(({ side }) => isLeg(side));
          const spread = type === 'initial-contact' ? labels.agreement.ic_frames : labels.agreement.to_frames;
          const row = (
            by: LabelledRow['by'],
            found: readonly TimedEvent[],
            coverage: number,
          ): LabelledRow => {
            const own = found.filter(({ side }) => isLeg(side));
            const score = scoreEvents(own, truth, span);
            const offsetMs = summariseErrors(scoreEvents(found, truthOf(type), span).errorsMs).bias;
            const { medianAbs, p95Abs } = summariseErrors(score.errorsMs.map((error) => error - offsetMs));
            return {
              clip,
              leg,
              type,
              by,
              ...summariseErrors(score.errorsMs),
              medianAbs,
              p95Abs,
              offsetMs,
              missed: score.missed,
              extra: score.extra,
              ratersSdMs: (1000 * spread.sd) / labels.fps / slowMotion,
              coverage,
            };
          };
          const timed = (events: readonly GaitEvent[]): TimedEvent[] =>
            events
              .filter((event) => event.type === type)
              .map(({ side, timeS }) => ({ side, timeS: timeS / slowMotion }));
          const app = row('app', timed(analysis.events), Number.NaN);
          const held = truth
            .filter(({ timeS }) => timeS >= span.fromS && timeS <= span.toS)
            .map((t) =>
              analysis.events.some(
                (e) =>
                  e.type === type &&
                  e.side === t.side &&
                  Math.abs(e.timeS / slowMotion - t.timeS - app.offsetMs / 1000) <=
                    e.uncertaintyS / slowMotion,
              ),
            );
          const rows = [
            { ...app, coverage: held.filter(Boolean).length / held.length },
            row('rule', timed(rule), Number.NaN),
          ];
          return type === 'initial-contact' ? [...rows, row('rivals', rivals, Number.NaN)] : rows;
        }),
      );
    });
}

/** The hand-labelled results as plain text. */
export function formatLabelledReport(rows: readonly LabelledRow[]): string {
  const show = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : '-');
  return [
    'Hand-labelled real clips; real milliseconds, detected minus the mean of two raters; median, p95 and held: around the offset of both legs',
    'clip                  leg  event            by        n   bias    sd offset   med   p95 miss extr  raters sd  held by 95 %',
    ...rows.map((row) =>
      [
        row.clip.padEnd(21),
        row.leg.padEnd(4),
        row.type.padEnd(16),
        row.by.padEnd(7),
        String(row.n).padStart(3),
        show(row.bias).padStart(6),
        show(row.sd).padStart(5),
        show(row.offsetMs).padStart(6),
        show(row.medianAbs).padStart(5),
        show(row.p95Abs).padStart(5),
        String(row.missed).padStart(4),
        String(row.extra).padStart(4),
        show(row.ratersSdMs).padStart(10),
        Number.isFinite(row.coverage) ? `${(100 * row.coverage).toFixed(0)} %` : '',
      ].join(' '),
    ),
  ].join('\n');
}
