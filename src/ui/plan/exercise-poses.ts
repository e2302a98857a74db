import type { ExerciseId } from '../../core/knees/exercises.ts';
import type { Point, Pose } from './figure.ts';

/** What a person stands on, leans on or lies on, as paths. */
interface Prop {
  readonly kind: 'solid' | 'line';
  readonly d: string;
}

/** A part of the body that the exercise works on. */
type WorkingPart = 'near-thigh' | 'near-shin' | 'near-hip' | 'trunk';

/** An exercise in two positions. */
export interface ExercisePicture {
  readonly start: Pose;
  readonly end: Pose;
  /** In both positions. */
  readonly props: readonly Prop[];
  /** Drawn flat: nothing happens in the upper half. */
  readonly isLying?: true;
  /** Which part is marked. */
  readonly works: readonly WorkingPart[];
  /** The way from the start to the end, drawn beside the end: from, over, to. */
  readonly arrow: readonly [from: Point, over: Point, to: Point];
}

/** Height of the floor in the grid of 150 by 120. */
const FLOOR = 110;
const SOLE = 3;
const ANKLE = FLOOR - SOLE;

const straight = { thigh: 90, shin: 90, foot: 0 } as const;
const DOWN = [86, 78] as const;
const AHEAD = [8, -4] as const;

/** Upright on both feet. */
const standing = (x: number): Pose => ({
  at: ['near-ankle', x, ANKLE],
  trunk: -90,
  near: straight,
  far: { thigh: 86, shin: 92, foot: 0 },
  nearArm: DOWN,
  farArm: [80, 70],
});

const floorLine: Prop = { kind: 'line', d: `M10 ${FLOOR}H140` };
const wallAt = (x: number): Prop => ({ kind: 'solid', d: `M${x} 8h5V${FLOOR}h-5z` });
const boxAt = (x: number, width: number, height: number): Prop => ({
  kind: 'solid',
  d: `M${x} ${FLOOR - height}h${width}V${FLOOR}h-${width}z`,
});
const roller = (x: number): Prop => ({
  kind: 'solid',
  d: `M${x - 9} ${FLOOR - 9}a9 9 0 1 0 18 0a9 9 0 1 0-18 0z`,
});

/** On the side, on the elbow. */
const onElbow = (hip: Point, trunk: number): Pick<Pose, 'at' | 'trunk' | 'nearArm' | 'farArm'> => ({
  at: ['hip', ...hip],
  trunk,
  nearArm: [20, 40],
  farArm: [92, 176],
});

/** Every exercise of the plan, drawn from the side that shows the movement. */
export const EXERCISE_PICTURES: Readonly<Record<ExerciseId, ExercisePicture>> = {
  squat: {
    start: { ...standing(70), nearArm: AHEAD, farArm: [4, -8] },
    end: {
      at: ['near-ankle', 70, ANKLE],
      trunk: -60,
      head: -72,
      near: { thigh: 26, shin: 112, foot: 0 },
      far: { thigh: 22, shin: 110, foot: 0 },
      nearArm: AHEAD,
      farArm: [4, -8],
    },
    props: [floorLine],
    works: ['near-thigh'],
    arrow: [
      [34, 44],
      [26, 60],
      [32, 78],
    ],
  },
  lunge: {
    start: standing(70),
    end: {
      at: ['near-ankle', 96, ANKLE],
      trunk: -86,
      near: { thigh: 16, shin: 92, foot: 0 },
      far: { thigh: 108, shin: 166, foot: 78 },
      nearArm: [96, 70],
      farArm: [84, 60],
    },
    props: [floorLine],
    works: ['near-thigh'],
    arrow: [
      [50, 36],
      [46, 52],
      [52, 68],
    ],
  },
  'step-down': {
    start: {
      at: ['near-ankle', 60, ANKLE - 13],
      trunk: -90,
      near: straight,
      far: { thigh: 78, shin: 84, foot: -6 },
      nearArm: AHEAD,
      farArm: [4, -8],
    },
    end: {
      at: ['near-ankle', 60, ANKLE - 13],
      trunk: -74,
      near: { thigh: 50, shin: 112, foot: 0 },
      far: { thigh: 62, shin: 74, foot: -14 },
      nearArm: AHEAD,
      farArm: [4, -8],
    },
    props: [floorLine, boxAt(34, 36, 13)],
    works: ['near-thigh', 'near-hip'],
    arrow: [
      [30, 36],
      [24, 50],
      [30, 64],
    ],
  },
  'wall-sit': {
    start: {
      ...standing(62),
      at: ['hip', 51, ANKLE - 49],
      near: { thigh: 78, shin: 82, foot: 0 },
      far: { thigh: 76, shin: 84, foot: 0 },
    },
    end: {
      at: ['hip', 51, 82],
      trunk: -90,
      near: { thigh: 4, shin: 91, foot: 0 },
      far: { thigh: 1, shin: 90, foot: 0 },
      nearArm: [88, 20],
      farArm: [84, 16],
    },
    props: [floorLine, wallAt(38)],
    works: ['near-thigh'],
    arrow: [
      [100, 36],
      [108, 50],
      [102, 66],
    ],
  },
  bridge: {
    isLying: true,
    start: {
      at: ['hip', 78, FLOOR - 6],
      trunk: 180,
      near: { thigh: -52, shin: 76, foot: 0 },
      far: { thigh: -48, shin: 80, foot: 0 },
      nearArm: [8, 2],
      farArm: [8, 2],
    },
    end: {
      at: ['hip', 79, 86],
      trunk: 145,
      head: 176,
      near: { thigh: -8, shin: 92, foot: 0 },
      far: { thigh: -5, shin: 95, foot: 0 },
      nearArm: [6, 2],
      farArm: [6, 2],
    },
    props: [floorLine],
    works: ['near-hip', 'near-thigh'],
    arrow: [
      [78, 74],
      [80, 64],
      [78, 54],
    ],
  },
  'single-leg-deadlift': {
    start: standing(66),
    end: {
      at: ['near-ankle', 72, ANKLE],
      trunk: -8,
      near: { thigh: 78, shin: 98, foot: 0 },
      far: { thigh: 174, shin: 178, foot: 92 },
      nearArm: [88, 88],
      farArm: [92, 92],
    },
    props: [floorLine],
    works: ['near-thigh', 'near-hip'],
    arrow: [
      [98, 22],
      [112, 28],
      [116, 42],
    ],
  },
  clamshell: {
    isLying: true,
    start: {
      at: ['hip', 74, 96],
      trunk: 182,
      near: { knee: [96, 101], ankle: [117, 95], toe: [126, 97] },
      far: { knee: [96, 106], ankle: [117, 102], toe: [126, 104] },
      nearArm: [44, 6],
      farArm: [176, 150],
    },
    end: {
      at: ['hip', 74, 96],
      trunk: 182,
      near: { knee: [91, 78], ankle: [117, 95], toe: [126, 97] },
      far: { knee: [96, 106], ankle: [117, 102], toe: [126, 104] },
      nearArm: [44, 6],
      farArm: [176, 150],
    },
    props: [floorLine],
    works: ['near-hip'],
    arrow: [
      [104, 84],
      [106, 70],
      [94, 64],
    ],
  },
  'side-leg-raise': {
    isLying: true,
    start: {
      at: ['hip', 72, 98],
      trunk: 182,
      near: { thigh: 3, shin: 3, foot: -60 },
      far: { thigh: 8, shin: 6, foot: -60 },
      nearArm: [44, 6],
      farArm: [176, 150],
    },
    end: {
      at: ['hip', 72, 98],
      trunk: 182,
      near: { thigh: -24, shin: -24, foot: -84 },
      far: { thigh: 8, shin: 6, foot: -60 },
      nearArm: [44, 6],
      farArm: [176, 150],
    },
    props: [floorLine],
    works: ['near-hip'],
    arrow: [
      [132, 92],
      [136, 80],
      [130, 66],
    ],
  },
  'side-plank': {
    isLying: true,
    start: {
      ...onElbow([76, FLOOR - 6], 206),
      near: { thigh: 2, shin: 2, foot: -60 },
      far: { thigh: 5, shin: 4, foot: -60 },
    },
    end: {
      ...onElbow([78, 98], 191),
      nearArm: [-82, -86],
      near: { thigh: 10, shin: 10, foot: -60 },
      far: { thigh: 12, shin: 11, foot: -60 },
    },
    props: [floorLine],
    works: ['trunk', 'near-hip'],
    arrow: [
      [86, 82],
      [88, 72],
      [86, 60],
    ],
  },
  'calf-raise': {
    start: { ...standing(72), nearArm: [14, 2], farArm: [20, 6] },
    end: {
      at: ['near-toe', 81, FLOOR - 1],
      trunk: -90,
      near: { thigh: 90, shin: 90, foot: 58 },
      far: { thigh: 87, shin: 91, foot: 58 },
      nearArm: [24, 8],
      farArm: [30, 12],
    },
    props: [floorLine, wallAt(103)],
    works: ['near-shin'],
    arrow: [
      [50, 98],
      [47, 86],
      [50, 74],
    ],
  },
  'calf-stretch': {
    start: { ...standing(80), nearArm: [10, -6], farArm: [16, -2] },
    end: {
      at: ['near-ankle', 46, ANKLE],
      trunk: -66,
      near: { thigh: 116, shin: 116, foot: 0 },
      far: { thigh: 52, shin: 106, foot: 0 },
      nearArm: [6, -10],
      farArm: [12, -6],
    },
    props: [floorLine, wallAt(112)],
    works: ['near-shin'],
    arrow: [
      [56, 26],
      [68, 18],
      [80, 18],
    ],
  },
  'hamstring-stretch': {
    start: {
      at: ['far-ankle', 58, ANKLE],
      trunk: -90,
      near: { thigh: 46, shin: 46, foot: -54 },
      far: straight,
      nearArm: [80, 60],
      farArm: [84, 66],
    },
    end: {
      at: ['far-ankle', 58, ANKLE],
      trunk: -44,
      head: -36,
      near: { thigh: 46, shin: 46, foot: -54 },
      far: straight,
      nearArm: [72, 52],
      farArm: [76, 56],
    },
    props: [floorLine, boxAt(84, 34, 14)],
    works: ['near-thigh'],
    arrow: [
      [70, 12],
      [86, 14],
      [96, 26],
    ],
  },
  'thigh-stretch': {
    start: { ...standing(68), farArm: [14, 2] },
    end: {
      at: ['far-ankle', 68, ANKLE],
      trunk: -90,
      near: { thigh: 94, shin: 250, foot: 212 },
      far: straight,
      nearArm: [112, 100],
      farArm: [14, 2],
    },
    props: [floorLine, wallAt(99)],
    works: ['near-thigh'],
    arrow: [
      [34, 96],
      [28, 82],
      [38, 70],
    ],
  },
  'foam-roll': {
    isLying: true,
    start: {
      ...onElbow([72, 86], 168),
      nearArm: [50, 25],
      near: { thigh: 12, shin: 16, foot: -60 },
      far: { thigh: -22, shin: 72, foot: 0 },
    },
    end: {
      ...onElbow([57, 86], 168),
      nearArm: [50, 25],
      near: { thigh: 12, shin: 16, foot: -60 },
      far: { thigh: -22, shin: 72, foot: 0 },
    },
    props: [floorLine, roller(78)],
    works: ['near-thigh'],
    arrow: [
      [74, 64],
      [60, 58],
      [46, 64],
    ],
  },
};
