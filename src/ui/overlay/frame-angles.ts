import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { View } from '../../core/run/run-context.ts';
import type { SeriesId } from '../../core/kinematics/kinematic-series.ts';
import type { Drawing } from '../../core/metrics/metric.ts';
import { SIDES, type Side } from '../../core/pose/landmark.ts';
import { overlayWords } from '../../text/words/overlay.ts';

/** One angle at one frame, as the charts show it, and what it looks like on the picture. */
export interface FrameAngle {
  readonly name: string;
  readonly side: Side;
  readonly degrees: number;
  readonly drawing: Drawing;
}

interface ShownAngle {
  readonly series: SeriesId | 'trunk-lean';
  readonly name: keyof typeof overlayWords.angles;
  readonly drawing: Drawing;
}

const TRUNK: ShownAngle = {
  series: 'trunk-lean',
  name: 'trunk',
  drawing: { kind: 'from-vertical', from: 'mid-hip', to: 'mid-shoulder' },
};

const FROM_THE_SIDE: readonly ShownAngle[] = [
  {
    series: 'knee-flexion',
    name: 'knee',
    drawing: { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' },
  },
  {
    series: 'thigh-angle',
    name: 'thigh',
    drawing: { kind: 'from-vertical', from: 'hip', to: 'knee' },
  },
  { series: 'foot-angle', name: 'foot', drawing: { kind: 'from-level', from: 'heel', to: 'toe' } },
  {
    series: 'elbow-angle',
    name: 'elbow',
    drawing: { kind: 'angle', from: 'shoulder', vertex: 'elbow', to: 'wrist' },
  },
  TRUNK,
];

const ALONG_THE_BELT: readonly ShownAngle[] = [
  {
    series: 'knee-alignment',
    name: 'knee',
    drawing: { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' },
  },
  TRUNK,
];

const SHOWN: Readonly<Record<View, readonly ShownAngle[]>> = {
  side: FROM_THE_SIDE,
  front: ALONG_THE_BELT,
  rear: ALONG_THE_BELT,
};

/**
 * The angles at a frame, degrees, read off the same curves as the charts at the sample nearest to
 * the frame's time. In a side view only those of the near leg: the far one is hidden half of the
 * time. Unknown angles are left out.
 */
export function frameAngles(analysis: RunAnalysis, frame: number): FrameAngle[] {
  const { kinematics, trajectories, context } = analysis;
  const start = trajectories.timesS[0] ?? 0;
  const sample = Math.round(((trajectories.frameTimesS[frame] ?? Number.NaN) - start) * trajectories.rateHz);
  const sides = context.nearSide === null ? SIDES : [context.nearSide];
  return SHOWN[context.view].flatMap(({ series, name, drawing }) =>
    (series === 'trunk-lean' ? sides.slice(0, 1) : sides).flatMap((side) => {
      const curve = series === 'trunk-lean' ? kinematics.trunkLean : kinematics.perSide[series][side];
      const degrees = curve[sample] ?? Number.NaN;
      return Number.isFinite(degrees) ? [{ name: overlayWords.angles[name], side, degrees, drawing }] : [];
    }),
  );
}
