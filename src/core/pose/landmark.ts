/**
 * The 33 BlazePose landmarks, in the order in which MediaPipe returns them.
 * Source: MediaPipe Pose documentation (Bazarevsky et al. 2020).
 */
export const LANDMARK_NAMES = [
  'nose',
  'left_eye_inner',
  'left_eye',
  'left_eye_outer',
  'right_eye_inner',
  'right_eye',
  'right_eye_outer',
  'left_ear',
  'right_ear',
  'mouth_left',
  'mouth_right',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_pinky',
  'right_pinky',
  'left_index',
  'right_index',
  'left_thumb',
  'right_thumb',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
  'left_heel',
  'right_heel',
  'left_foot_index',
  'right_foot_index',
] as const;

/** Number of landmarks per frame. */
export const LANDMARK_COUNT = LANDMARK_NAMES.length;

/** Side of the runner's own body, never of the image. */
export const SIDES = ['left', 'right'] as const;

export type Side = (typeof SIDES)[number];

/** The joints that gait analysis reads on each side; `toe` is MediaPipe's foot index. */
export type JointName = 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle' | 'heel' | 'toe';

/** Landmark index of each joint and side. */
export const JOINT_INDEX: Readonly<Record<JointName, Readonly<Record<Side, number>>>> = {
  shoulder: { left: 11, right: 12 },
  elbow: { left: 13, right: 14 },
  wrist: { left: 15, right: 16 },
  hip: { left: 23, right: 24 },
  knee: { left: 25, right: 26 },
  ankle: { left: 27, right: 28 },
  heel: { left: 29, right: 30 },
  toe: { left: 31, right: 32 },
};

/** The other side of the body. */
export function oppositeSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Index of the same point on the other side of the body; the nose is its own. */
export function oppositeLandmark(landmark: number): number {
  return OPPOSITE_LANDMARKS[landmark] ?? landmark;
}

const OPPOSITE_LANDMARKS: readonly number[] = LANDMARK_NAMES.map((name) => {
  const other = name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left');
  return LANDMARK_NAMES.findIndex((candidate) => candidate === other);
});
