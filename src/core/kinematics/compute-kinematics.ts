import type { CameraModel } from '../camera/camera-model.ts';
import type { Side } from '../pose/landmark.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { frontalKneeAlignmentSeries } from './frontal-knee-alignment.ts';
import type { GravityFrame } from './gravity-frame.ts';
import { gravityFrame } from './gravity-frame.ts';
import { bendDeg, fromHorizontalDeg, fromVerticalDeg } from './joint-angle.ts';
import type { KinematicSeries, SeriesId } from './kinematic-series.ts';

const JOINTS = Object.values(JOINT_INDEX).flatMap((pair) => [pair.left, pair.right]);

/**
 * All angle and distance curves on the trajectories' grid. Two-dimensional projections, not joint
 * angles of the body; signs as in `KinematicSeries`. A curve that the view cannot show, and any
 * sample with a missing point, is NaN.
 */
export function computeKinematics(trajectories: Trajectories, camera: CameraModel): KinematicSeries {
  const frame = gravityFrame(trajectories, camera, JOINTS);
  const n = trajectories.timesS.length;
  const midHip = midpoint(frame, 'hip', n);
  const midShoulder = midpoint(frame, 'shoulder', n);
  const sideView = camera.view === 'side';

  const series = (
    id: SideSeriesId,
  ): {
    readonly left: Float64Array;
    readonly right: Float64Array;
  } => {
    const one = (side: Side): Float64Array => curve(id, side, frame, midHip.u, camera, n);
    return { left: one('left'), right: one('right') };
  };

  const trunkLean = new Float64Array(n).fill(Number.NaN);
  const pelvisTilt = new Float64Array(n).fill(Number.NaN);
  // The runner's right lies at image right when seen from behind, at image left when seen from the
  // front.
  const toRight = camera.view === 'front' ? -1 : 1;
  const leftHip = point(frame, JOINT_INDEX.hip.left);
  const rightHip = point(frame, JOINT_INDEX.hip.right);
  for (let i = 0; i < n; i++) {
    const lean = -fromVerticalDeg(
      get(midShoulder.u, i),
      get(midShoulder.h, i),
      get(midHip.u, i),
      get(midHip.h, i),
    );
    trunkLean[i] = sideView ? lean : toRight * lean;
    if (sideView) continue;
    pelvisTilt[i] = -fromHorizontalDeg(
      toRight * get(leftHip.u, i),
      get(leftHip.h, i),
      toRight * get(rightHip.u, i),
      get(rightHip.h, i),
    );
  }

  const frontalCamera = { view: camera.view, aspectRad: camera.frontalAspectRad };
  return {
    timesS: trajectories.timesS,
    perSide: {
      'knee-flexion': series('knee-flexion'),
      'foot-angle': series('foot-angle'),
      'foot-ahead-of-hip': series('foot-ahead-of-hip'),
      'shank-angle': series('shank-angle'),
      'thigh-angle': series('thigh-angle'),
      'knee-alignment': {
        left: frontalKneeAlignmentSeries(trajectories, 'left', frontalCamera),
        right: frontalKneeAlignmentSeries(trajectories, 'right', frontalCamera),
      },
      'elbow-angle': series('elbow-angle'),
    },
    footTurn: series('foot-turn'),
    wristAhead: series('wrist-ahead'),
    trunkLean,
    pelvisTilt,
    midHipHeight: midHip.h,
  };
}

/** The curves that side views show. */
type SideSeriesId = Exclude<SeriesId, 'knee-alignment'> | 'foot-turn' | 'wrist-ahead';

/** One curve of one side; NaN throughout in front and rear views. */
function curve(
  id: SideSeriesId,
  side: Side,
  frame: GravityFrame,
  midHipU: Float64Array,
  camera: CameraModel,
  n: number,
): Float64Array {
  const out = new Float64Array(n).fill(Number.NaN);
  if (camera.view !== 'side') return out;

  const at = (joint: keyof typeof JOINT_INDEX) => point(frame, JOINT_INDEX[joint][side]);
  const shoulder = at('shoulder');
  const elbow = at('elbow');
  const wrist = at('wrist');
  const hip = at('hip');
  const knee = at('knee');
  const ankle = at('ankle');
  const heel = at('heel');
  const toe = at('toe');
  // In gravity axes a belt that rises in the running direction has the same sign as a toe that
  // points up.
  const beltDeg = camera.beltAngleDeg - camera.forward * camera.rollDeg;

  for (let i = 0; i < n; i++) {
    switch (id) {
      case 'knee-flexion':
        out[i] = bendDeg(
          get(hip.u, i),
          get(hip.h, i),
          get(knee.u, i),
          get(knee.h, i),
          get(ankle.u, i),
          get(ankle.h, i),
        );
        break;
      case 'foot-angle':
        out[i] = fromHorizontalDeg(get(heel.u, i), get(heel.h, i), get(toe.u, i), get(toe.h, i)) - beltDeg;
        break;
      case 'foot-turn':
        out[i] = fromHorizontalDeg(get(heel.u, i), get(heel.h, i), get(toe.u, i), get(toe.h, i));
        break;
      case 'foot-ahead-of-hip':
        out[i] = ((get(ankle.u, i) - get(midHipU, i)) / camera.legLengthPx) * 100;
        break;
      case 'wrist-ahead':
        out[i] = ((get(wrist.u, i) - get(shoulder.u, i)) / camera.legLengthPx) * 100;
        break;
      case 'shank-angle':
        out[i] = fromVerticalDeg(get(knee.u, i), get(knee.h, i), get(ankle.u, i), get(ankle.h, i));
        break;
      case 'thigh-angle':
        out[i] = fromVerticalDeg(get(hip.u, i), get(hip.h, i), get(knee.u, i), get(knee.h, i));
        break;
      case 'elbow-angle':
        out[i] =
          180 -
          Math.abs(
            bendDeg(
              get(shoulder.u, i),
              get(shoulder.h, i),
              get(elbow.u, i),
              get(elbow.h, i),
              get(wrist.u, i),
              get(wrist.h, i),
            ),
          );
        break;
      default: {
        const unknown: never = id;
        throw new RangeError(`unknown series ${String(unknown)}`);
      }
    }
  }
  return out;
}

interface Path {
  readonly u: Float64Array;
  readonly h: Float64Array;
}

const EMPTY = new Float64Array(0);

function point(frame: GravityFrame, landmark: number): Path {
  return { u: frame.u[landmark] ?? EMPTY, h: frame.h[landmark] ?? EMPTY };
}

function midpoint(frame: GravityFrame, joint: keyof typeof JOINT_INDEX, n: number): Path {
  const left = point(frame, JOINT_INDEX[joint].left);
  const right = point(frame, JOINT_INDEX[joint].right);
  const u = new Float64Array(n);
  const h = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    u[i] = (get(left.u, i) + get(right.u, i)) / 2;
    h[i] = (get(left.h, i) + get(right.h, i)) / 2;
  }
  return { u, h };
}

function get(values: Float64Array, i: number): number {
  return values[i] ?? Number.NaN;
}
