import type { RunAnalysis } from '../findings/run-analysis.ts';
import { SERIES_IDS, type SeriesId } from '../kinematics/kinematic-series.ts';
import { SIDES, type Side } from '../pose/landmark.ts';
import type { RunEdits } from '../run/run-edits.ts';
import { interpolateAt } from '../signal/interpolate-at.ts';
import { decimal, toCsv, type CsvFormat } from './csv.ts';

const UNIT: Readonly<Record<SeriesId, string>> = {
  'knee-flexion': 'deg',
  'foot-angle': 'deg',
  'foot-ahead-of-hip': '% leg',
  'shank-angle': 'deg',
  'thigh-angle': 'deg',
  'knee-alignment': 'deg',
  'elbow-angle': 'deg',
};

/** A landmark corrected this near to a frame's time was corrected on that frame, seconds. */
const SAME_FRAME_S = 1e-3;

/**
 * Every frame of the clip as CSV: its presentation time, for each foot its phase, stride and event,
 * and all curves at that time (between the samples of the uniform grid; empty where a point is
 * missing or the view cannot show it). What was corrected says so: `event_source` of a frame's
 * event, `landmarks_edited`.
 *
 * @param timesS presentation time of each frame, file seconds
 */
export function framesToCsv(
  analysis: RunAnalysis,
  timesS: Float64Array,
  edits: RunEdits,
  format?: CsvFormat,
): string {
  const { kinematics } = analysis;
  const { slowMotion } = analysis.context;
  const perSide = SIDES.flatMap((side) => SERIES_IDS.map((id) => ({ side, id })));
  const head = [
    'frame',
    'time_s',
    ...SIDES.flatMap((side) => ['phase', 'stride', 'event', 'event_source'].map((name) => `${side}_${name}`)),
    ...perSide.map(({ side, id }) => `${side}_${id} [${UNIT[id]}]`),
    'trunk-lean [deg]',
    'mid-hip-height [px]',
    'landmarks_edited',
  ];
  const rows = Array.from(timesS, (timeS, frame) => {
    const at = (curve: Float64Array): string =>
      decimal(interpolateAt(curve, kinematics.timesS, timeS / slowMotion), 3);
    const edited = edits.landmarks.filter((edit) => Math.abs(edit.timeS - timeS) < SAME_FRAME_S).length;
    return [
      String(frame),
      decimal(timeS, 6),
      ...SIDES.flatMap((side) => footCells(analysis, side, frame, timeS)),
      ...perSide.map(({ side, id }) => at(kinematics.perSide[id][side])),
      at(kinematics.trunkLean),
      at(kinematics.midHipHeight),
      String(edited),
    ];
  });
  return toCsv([head, ...rows], format);
}

/** Phase (`stance`, `swing`), number of the stride, event and its source of one foot at a frame. */
function footCells({ strides, events }: RunAnalysis, side: Side, frame: number, timeS: number): string[] {
  const stride = strides.find((one) => one.side === side && timeS >= one.startS && timeS < one.endS);
  const event = events.find((one) => one.side === side && one.frame === frame);
  const phase = !stride || stride.toeOffS === null ? '' : timeS < stride.toeOffS ? 'stance' : 'swing';
  return [phase, stride ? String(stride.index) : '', event?.type ?? '', event?.source ?? ''];
}
