import { SERIES_IDS, type KinematicSeries } from '../kinematics/kinematic-series.ts';
import { LANDMARK_NAMES, oppositeLandmark, oppositeSide, type Side } from '../pose/landmark.ts';
import type { Finding } from '../findings/finding.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { SummaryBySide } from '../results/measured-run.ts';

/**
 * Left and right exchanged in an analysis: what a mirrored video shows is a whole run of a mirrored
 * runner, in which every number is right and every name of a side is wrong. Places in the picture,
 * the direction in which the runner faces in it, and times stay as they are. Applied twice it gives
 * the analysis back.
 */
export function exchangeSides(analysis: RunAnalysis): RunAnalysis {
  const { context, camera, trajectories, kinematics } = analysis;
  const { nearSide } = camera;
  const near = { nearSide: nearSide === null ? null : oppositeSide(nearSide) };
  return {
    ...analysis,
    context: { ...context, ...near },
    camera: { ...camera, ...near },
    trajectories: { ...trajectories, x: otherLandmarks(trajectories.x), y: otherLandmarks(trajectories.y) },
    kinematics: exchangeCurves(kinematics, camera.view !== 'side'),
    events: analysis.events.map(otherSide),
    strides: analysis.strides.map(otherSide),
    summary: Object.fromEntries(
      Object.entries(analysis.summary).map(([metric, summary]) => [metric, exchangeSummary(summary)]),
    ),
    findings: analysis.findings.map((finding) => otherSide(exchangeValues(finding))),
  };
}

function otherSide<Item extends { readonly side: Side | null }>(item: Item): Item {
  return { ...item, side: item.side === null ? null : oppositeSide(item.side) };
}

/** What holds left against right names its sides in its values. */
function exchangeValues(finding: Finding): Finding {
  const { left, right, larger, ...others } = finding.values;
  const values = {
    ...others,
    ...(right !== undefined && { left: right }),
    ...(left !== undefined && { right: left }),
    ...(larger !== undefined && { larger: oppositeSide(larger === 'left' ? 'left' : 'right') }),
  };
  return { ...finding, values };
}

function otherLandmarks(paths: readonly Float64Array[]): readonly Float64Array[] {
  return LANDMARK_NAMES.map((_, landmark) => paths[oppositeLandmark(landmark)] ?? new Float64Array(0));
}

/**
 * From the front and from behind lean and tilt count towards the runner's right, which is the other
 * side as well.
 */
function exchangeCurves(kinematics: KinematicSeries, isFrontal: boolean): KinematicSeries {
  const exchange = <Curve>({ left, right }: Readonly<Record<Side, Curve>>): Record<Side, Curve> => ({
    left: right,
    right: left,
  });
  const { perSide, footTurn, wristAhead, trunkLean, pelvisTilt } = kinematics;
  const curves = Object.fromEntries(SERIES_IDS.map((id) => [id, exchange(perSide[id])]));
  return {
    ...kinematics,
    perSide: curves as unknown as KinematicSeries['perSide'],
    footTurn: exchange(footTurn),
    wristAhead: exchange(wristAhead),
    trunkLean: isFrontal ? trunkLean.map((value) => -value) : trunkLean,
    pelvisTilt: pelvisTilt.map((value) => -value),
  };
}

function exchangeSummary({ left, right, both }: SummaryBySide): SummaryBySide {
  return { ...(right && { left: right }), ...(left && { right: left }), ...(both && { both }) };
}
