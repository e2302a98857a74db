/** A place in the drawing: x to the right, y down, in units of its grid. */
export type Point = readonly [x: number, y: number];

/** Directions in degrees: 0 to the right, 90 down, −90 up. */
interface LegAngles {
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
}

/** A leg that points out of the picture, so that its parts look shorter than they are. */
interface LegPoints {
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

type Leg = LegAngles | LegPoints;

/** Upper arm and forearm, as directions. */
type Arm = readonly [upper: number, fore: number];

/** A person in one position. The figure looks to the right where it stands. */
export interface Pose {
  /** The joint that stays put, and where. */
  readonly at: readonly [joint: 'hip' | 'near-ankle' | 'near-toe' | 'far-ankle', x: number, y: number];
  /** From the hip to the shoulder. */
  readonly trunk: number;
  /** From the neck to the head; as the trunk where left out. */
  readonly head?: number;
  readonly near: Leg;
  readonly far: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
}

/** The joints of one leg. */
interface LegJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
}

/** All joints of a pose in the drawing. */
export interface Figure {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly near: LegJoints;
  readonly far: LegJoints;
  readonly nearArm: readonly [Point, Point, Point];
  readonly farArm: readonly [Point, Point, Point];
}

/** Lengths of a grown person's parts, in units of the grid. */
const LENGTH = Object.freeze({
  thigh: 25,
  shin: 24,
  foot: 9,
  heel: 3,
  trunk: 30,
  neck: 9,
  head: 7,
  upper: 15,
  fore: 17,
});

/** Where all joints lie when the pose is drawn with its fixed joint in place. */
export function drawFigure(pose: Pose): Figure {
  const free = place(pose, [0, 0]);
  const [joint, x, y] = pose.at;
  const now = {
    hip: free.hip,
    'near-ankle': free.near.ankle,
    'near-toe': free.near.toe,
    'far-ankle': free.far.ankle,
  }[joint];
  return joint === 'hip' ? place(pose, [x, y]) : place(pose, [x - now[0], y - now[1]]);
}

function place(pose: Pose, hip: Point): Figure {
  const shoulder = step(hip, pose.trunk, LENGTH.trunk);
  const neck = step(shoulder, pose.trunk, 2);
  const near = placeLeg(pose.near, hip);
  const far = placeLeg(pose.far, hip);
  return {
    hip,
    shoulder,
    neck,
    head: step(shoulder, pose.head ?? pose.trunk, LENGTH.neck + LENGTH.head / 2),
    near,
    far,
    nearArm: placeArm(pose.nearArm, shoulder),
    farArm: placeArm(pose.farArm, shoulder),
  };
}

function placeLeg(leg: Leg, hip: Point): LegJoints {
  if ('knee' in leg) return { hip, ...leg, heel: leg.ankle };
  const knee = step(hip, leg.thigh, LENGTH.thigh);
  const ankle = step(knee, leg.shin, LENGTH.shin);
  // The sole lies a little below the ankle, square to the foot.
  const sole = step(ankle, leg.foot + 90, 3);
  return {
    hip,
    knee,
    ankle,
    heel: step(sole, leg.foot + 180, LENGTH.heel),
    toe: step(sole, leg.foot, LENGTH.foot),
  };
}

function placeArm([upper, fore]: Arm, shoulder: Point): readonly [Point, Point, Point] {
  const elbow = step(shoulder, upper, LENGTH.upper);
  return [shoulder, elbow, step(elbow, fore, LENGTH.fore)];
}

function step([x, y]: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + length * Math.cos(angle), y + length * Math.sin(angle)];
}

/** Points as a path of straight lines, to a tenth of a unit. */
export function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
