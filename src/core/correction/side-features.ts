import { median } from 'd3-array';
import { gravityFrame, type GravityFrame } from '../kinematics/gravity-frame.ts';
import { bendDeg, fromHorizontalDeg } from '../kinematics/joint-angle.ts';
import { medialDirection } from '../kinematics/medial-direction.ts';
import { deepestBend } from '../metrics/deepest-bend.ts';
import type { MetricInput } from '../metrics/metric.ts';
import { sampleAt } from '../metrics/sample-series.ts';
import { stanceTimeS } from '../metrics/stance.ts';
import { JOINT_INDEX, oppositeSide, type JointName, type Side } from '../pose/landmark.ts';
import type { Stride } from '../run/stride.ts';

/** Where a joint lies: of which leg, along which axis, at which moment of stance. */
type PlaceFeature =
  `${Moment}:${'own' | 'opposite'}-${Exclude<JointName, 'elbow' | 'wrist'>}-${'along' | 'up'}`;

/** The foot's angle in the picture, by its heel or its ankle, degrees, + = toe up; side views. */
type AngleFeature = `${Moment}:${'heel' | 'ankle'}-to-toe`;

/** `before` and `after`: 40 ms from contact. */
type Moment = 'before' | 'contact' | 'after' | 'mid-stance';

/**
 * What a correction may look at. Places are from the mid-hip, in leg lengths: along = forward in a
 * side view, towards the body's middle in a front or rear view; up = against gravity. All are free
 * of scale and of the side.
 */
export type SideFeature =
  /** The median reading itself, in the metric's unit. */
  | 'reading'
  /** Degrees between the camera's axis and the exact side direction. */
  | 'oblique'
  /** In a front or rear view, how far the planted foot drifts inwards, radians. */
  | 'aspect'
  /** 1 for the far leg of a side view, 0 for others. */
  | 'far'
  /** 1 in a front view, 0 in others. */
  | 'front'
  /** Leg lengths per second. */
  | 'belt-speed'
  /** Contact time, seconds. */
  | 'stance'
  /** Mid-hip to mid-shoulder, leg lengths. */
  | 'torso'
  /**
   * From one picture to the next, in thirtieths of a second, squared: what a peak loses between two
   * pictures, and what a moment between them costs, goes with the square.
   */
  | 'frame-interval-squared'
  /**
   * Largest bend of the knee in stance, read to the heel instead of the ankle, less that to the
   * ankle, degrees; side views. The second look finds the heel, and with it the shank's direction.
   */
  | 'bend-added-by-heel'
  | AngleFeature
  | PlaceFeature;

const JOINTS = Object.values(JOINT_INDEX).flatMap(({ left, right }) => [left, right]);
const AROUND_CONTACT_S = 0.04;
const REFERENCE_RATE_HZ = 30;

/** Reads features off one side of a clip, each the median over the given strides. */
export interface SideReader {
  /**
   * @param reading median reading of the metric that is corrected
   * @returns NaN where the clip does not show it
   */
  read(feature: SideFeature, reading: number): number;
}

/** A reader of one side. `strides` are that side's clean ones. */
export function sideReader(side: Side, strides: readonly Stride[], input: MetricInput): SideReader {
  const { camera, trajectories, context } = input;
  const frame = gravityFrame(trajectories, camera, JOINTS);
  const medial = medialDirection(context.view, side);
  const known = new Map<SideFeature, number>();
  const over = (of: (stride: Stride) => number): number =>
    median(strides, (stride) => of(stride)) ?? Number.NaN;
  const find = (feature: Exclude<SideFeature, 'reading'>): number => {
    switch (feature) {
      case 'oblique':
        return camera.obliqueDeg;
      case 'aspect':
        return medial * camera.frontalAspectRad;
      case 'far':
        return strides[0]?.leg === 'far' ? 1 : 0;
      case 'front':
        return context.view === 'front' ? 1 : 0;
      case 'belt-speed':
        return camera.beltSpeedPxS / camera.legLengthPx;
      case 'torso':
        return camera.torsoPx / camera.legLengthPx;
      case 'frame-interval-squared':
        return (REFERENCE_RATE_HZ / trajectories.rateHz) ** 2;
      case 'stance':
        return over(({ initialContactS, toeOffS }) =>
          toeOffS === null ? Number.NaN : toeOffS - initialContactS,
        );
      case 'bend-added-by-heel': {
        const bends = bendToHeel(side, frame);
        return over((stride) => bendAddedByHeel(bends, stride, input));
      }
      default:
        return over((stride) =>
          isAngle(feature)
            ? footAngleOf(feature, stride, frame, input)
            : placeOf(feature, stride, frame, input) / camera.legLengthPx,
        );
    }
  };
  return {
    read(feature, reading) {
      if (feature === 'reading') return reading;
      const value = known.get(feature) ?? find(feature);
      known.set(feature, value);
      return value;
    },
  };
}

function isAngle(feature: AngleFeature | PlaceFeature): feature is AngleFeature {
  return feature.endsWith('-to-toe');
}

function bendAddedByHeel(bendsToHeel: Float64Array, stride: Stride, { kinematics }: MetricInput): number {
  const deepest = (bends: Float64Array): number => deepestBend(stride, kinematics.timesS, bends).value;
  return deepest(bendsToHeel) - deepest(kinematics.perSide['knee-flexion'][stride.side]);
}

/** The bend hip-knee-heel at every sample, degrees. */
function bendToHeel(side: Side, { u, h }: GravityFrame): Float64Array {
  const place = (joint: JointName, i: number): [number, number] => {
    const landmark = JOINT_INDEX[joint][side];
    return [u[landmark]?.[i] ?? Number.NaN, h[landmark]?.[i] ?? Number.NaN];
  };
  return Float64Array.from({ length: u[JOINT_INDEX.heel[side]]?.length ?? 0 }, (_, i) =>
    bendDeg(...place('hip', i), ...place('knee', i), ...place('heel', i)),
  );
}

function footAngleOf(feature: AngleFeature, stride: Stride, frame: GravityFrame, input: MetricInput): number {
  const [moment, from] = feature.slice(0, -'-to-toe'.length).split(':') as [Moment, 'heel' | 'ankle'];
  const place = (joint: 'heel' | 'ankle' | 'toe', axis: 'along' | 'up'): number =>
    placeOf(`${moment}:own-${joint}-${axis}`, stride, frame, input);
  return fromHorizontalDeg(
    place(from, 'along'),
    place(from, 'up'),
    place('toe', 'along'),
    place('toe', 'up'),
  );
}

/** A joint's place from the mid-hip at a moment of one stride, pixels. */
function placeOf(feature: PlaceFeature, stride: Stride, frame: GravityFrame, input: MetricInput): number {
  const [moment, place = ''] = feature.split(':') as [Moment, string];
  const [whose, jointName, axisName] = place.split('-');
  const joint = JOINT_INDEX[jointName as JointName];
  const side = whose === 'own' ? stride.side : oppositeSide(stride.side);
  const axis = axisName === 'up' ? frame.h : frame.u;
  const timeS = timeOf(moment, stride);
  const at = (landmark: number): number =>
    sampleAt(input.trajectories.timesS, axis[landmark] ?? new Float64Array(0), timeS);
  const middle = (at(JOINT_INDEX.hip.left) + at(JOINT_INDEX.hip.right)) / 2;
  const inward = axisName === 'up' ? 0 : medialDirection(input.context.view, stride.side);
  return (inward === 0 ? 1 : inward) * (at(joint[side]) - middle);
}

function timeOf(moment: Moment, stride: Stride): number {
  switch (moment) {
    case 'before':
      return stride.initialContactS - AROUND_CONTACT_S;
    case 'contact':
      return stride.initialContactS;
    case 'after':
      return stride.initialContactS + AROUND_CONTACT_S;
    case 'mid-stance':
      return stanceTimeS(stride, 0.5);
  }
}
