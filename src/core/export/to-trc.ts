import { quantile } from 'd3-array';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import { JOINT_INDEX, SIDES, type JointName } from '../pose/landmark.ts';

const JOINTS: readonly (readonly [JointName, string])[] = [
  ['shoulder', 'Shoulder'],
  ['elbow', 'Elbow'],
  ['wrist', 'Wrist'],
  ['hip', 'Hip'],
  ['knee', 'Knee'],
  ['ankle', 'Ankle'],
  ['heel', 'Heel'],
  ['toe', 'Toe'],
];

/** Marker names with their landmark: `Nose`, then `RShoulder`, `LShoulder`, … */
export const TRC_MARKERS: readonly { readonly name: string; readonly landmark: number }[] = [
  { name: 'Nose', landmark: 0 },
  ...JOINTS.flatMap(([joint, name]) =>
    [...SIDES].reverse().map((side) => ({
      name: `${side === 'right' ? 'R' : 'L'}${name}`,
      landmark: JOINT_INDEX[joint][side],
    })),
  ),
];

const MM = 1000;

/**
 * The filtered landmark paths as a TRC file (Track Row Column, Motion Analysis Corp.), which
 * OpenSim and Mokka read: tab-separated, millimetres, uniform rate, y up, x in the running
 * direction, z to the runner's right; the camera's roll is taken out.
 *
 * The camera sees a plane only: in a side view z is 0, in front and rear views x is 0. The origin
 * is on the belt (or at the lowest foot) below the middle of the hips. Times are real seconds;
 * empty cells were not seen.
 *
 * @returns null without a scale, that is without the runner's height
 */
export function toTrc(analysis: RunAnalysis, fileName: string): string | null {
  const { trajectories, camera, context } = analysis;
  const { x, y, timesS, rateHz } = trajectories;
  const { metresPerPx } = camera;
  if (metresPerPx === null || timesS.length === 0) return null;
  const roll = (camera.rollDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(roll), Math.sin(roll)];
  const across = (landmark: number, i: number): number => at(x, landmark, i) * cos - at(y, landmark, i) * sin;
  const up = (landmark: number, i: number): number => -at(x, landmark, i) * sin - at(y, landmark, i) * cos;
  const samples = Array.from(timesS.keys());
  const hips = SIDES.map((side) => JOINT_INDEX.hip[side]);
  const feet = SIDES.flatMap((side) => [JOINT_INDEX.heel[side], JOINT_INDEX.toe[side]]);
  const middle =
    quantile(
      samples.flatMap((i) => hips.map((hip) => across(hip, i))),
      0.5,
    ) ?? 0;
  const ground =
    quantile(
      samples.flatMap((i) => feet.map((foot) => up(foot, i))),
      0.02,
    ) ?? 0;
  const isSide = camera.view === 'side';
  // Seen from behind, the runner's right is at image right; not so from the front, nor in a mirror.
  const isRightAtRight = (camera.view === 'rear') !== (context.mirrored === true);
  const sign = isSide ? camera.forward : isRightAtRight ? 1 : -1;
  const cell = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '');
  const point = (landmark: number, i: number): string[] => {
    const flat = (across(landmark, i) - middle) * metresPerPx * MM * sign;
    const height = (up(landmark, i) - ground) * metresPerPx * MM;
    if (!Number.isFinite(flat) || !Number.isFinite(height)) return ['', '', ''];
    return isSide ? [cell(flat), cell(height), cell(0)] : [cell(0), cell(height), cell(flat)];
  };
  const rate = rateHz.toFixed(4);
  const count = String(timesS.length);
  const lines = [
    ['PathFileType', '4', '(X/Y/Z)', fileName.replace(/[\t\r\n]/g, ' ')],
    [
      'DataRate',
      'CameraRate',
      'NumFrames',
      'NumMarkers',
      'Units',
      'OrigDataRate',
      'OrigDataStartFrame',
      'OrigNumFrames',
    ],
    [rate, rate, count, String(TRC_MARKERS.length), 'mm', rate, '1', count],
    ['Frame#', 'Time', ...TRC_MARKERS.flatMap(({ name }) => [name, '', ''])],
    ['', '', ...TRC_MARKERS.flatMap((_, marker) => ['X', 'Y', 'Z'].map((axis) => `${axis}${marker + 1}`))],
    [],
    ...samples.map((i) => [
      String(i + 1),
      (timesS[i] ?? 0).toFixed(6),
      ...TRC_MARKERS.flatMap(({ landmark }) => point(landmark, i)),
    ]),
  ];
  return lines.map((cells) => cells.join('\t')).join('\r\n') + '\r\n';
}

function at(paths: readonly Float64Array[], landmark: number, i: number): number {
  return paths[landmark]?.[i] ?? Number.NaN;
}
