import type { Side } from '../../core/pose/landmark.ts';

/**
 * One pose of the hero drawing: centimetres in the ground's frame, x forward, y up, belt surface y
 * = 0.
 */
export interface ChronophotographPose {
  readonly timeS: number;
  /** Set where this frame is the one nearest to an initial contact. */
  readonly contact: Side | null;
  /** Hip, knee, ankle, heel, toe as x, y pairs. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly shoulder: readonly number[];
  readonly head: readonly number[];
}

/** A foot on the belt, seconds from the first pose. */
export interface ChronophotographContact {
  readonly side: Side;
  readonly startS: number;
  readonly endS: number;
}

/**
 * Belt speed of the demo run, centimetres per second: how far the drawing moves on between two
 * poses.
 */
export const CHRONOPHOTOGRAPH_SPEED_CM_S = 280.0;

export const CHRONOPHOTOGRAPH_DURATION_S = 2.3;

/**
 * The runner of `public/demo/demo-side.mp4` every 50 ms, and at the frame of each initial contact,
 * from the exact skeleton that the clip was rendered from (its ground truth, not an estimate), with
 * the belt's travel added so that the figure moves over the ground.
 */
export const CHRONOPHOTOGRAPH_POSES: readonly ChronophotographPose[] = [
  {
    timeS: 0.0,
    contact: null,
    left: [1, 83, -14, 47, -40, 15, -48, 15, -30, 1],
    right: [2, 83, 28, 53, 23, 13, 18, 6, 41, 8],
    shoulder: [6, 128],
    head: [9, 148],
  },
  {
    timeS: 0.05,
    contact: null,
    left: [15, 84, 3, 47, -30, 22, -38, 25, -26, 5],
    right: [16, 85, 40, 54, 45, 13, 42, 6, 63, 15],
    shoulder: [20, 130],
    head: [23, 150],
  },
  {
    timeS: 0.1,
    contact: null,
    left: [29, 84, 19, 46, -17, 26, -24, 31, -18, 8],
    right: [30, 85, 49, 51, 58, 11, 55, 3, 76, 14],
    shoulder: [33, 130],
    head: [36, 150],
  },
  {
    timeS: 0.133,
    contact: 'right',
    left: [38, 82, 33, 43, -6, 29, -12, 34, -9, 11],
    right: [39, 84, 56, 48, 64, 8, 60, 1, 82, 9],
    shoulder: [42, 128],
    head: [46, 148],
  },
  {
    timeS: 0.2,
    contact: null,
    left: [56, 78, 64, 40, 24, 32, 17, 37, 21, 14],
    right: [57, 81, 77, 47, 66, 8, 61, 2, 84, 3],
    shoulder: [60, 125],
    head: [64, 145],
  },
  {
    timeS: 0.25,
    contact: null,
    left: [70, 77, 87, 42, 48, 27, 41, 30, 51, 9],
    right: [71, 80, 86, 44, 66, 8, 61, 2, 84, 3],
    shoulder: [75, 124],
    head: [78, 144],
  },
  {
    timeS: 0.3,
    contact: null,
    left: [85, 78, 109, 47, 78, 21, 69, 20, 88, 6],
    right: [85, 80, 90, 42, 67, 8, 61, 3, 84, 3],
    shoulder: [89, 124],
    head: [92, 145],
  },
  {
    timeS: 0.35,
    contact: null,
    left: [99, 81, 127, 53, 109, 15, 102, 11, 125, 6],
    right: [99, 82, 94, 44, 69, 11, 61, 7, 84, 3],
    shoulder: [104, 127],
    head: [107, 147],
  },
  {
    timeS: 0.4,
    contact: null,
    left: [114, 84, 139, 54, 135, 13, 130, 6, 153, 10],
    right: [113, 85, 101, 47, 74, 17, 66, 16, 85, 4],
    shoulder: [118, 130],
    head: [121, 150],
  },
  {
    timeS: 0.45,
    contact: null,
    left: [128, 85, 151, 53, 152, 12, 148, 5, 171, 13],
    right: [126, 85, 116, 47, 82, 24, 74, 26, 87, 7],
    shoulder: [131, 130],
    head: [134, 150],
  },
  {
    timeS: 0.5,
    contact: 'left',
    left: [142, 83, 160, 49, 162, 8, 158, 1, 180, 7],
    right: [140, 83, 135, 44, 96, 30, 89, 34, 95, 12],
    shoulder: [145, 128],
    head: [148, 148],
  },
  {
    timeS: 0.55,
    contact: null,
    left: [155, 81, 175, 47, 164, 8, 158, 2, 181, 3],
    right: [154, 80, 157, 41, 117, 34, 110, 40, 114, 16],
    shoulder: [158, 126],
    head: [162, 146],
  },
  {
    timeS: 0.6,
    contact: null,
    left: [169, 79, 184, 43, 164, 8, 158, 2, 181, 3],
    right: [168, 78, 181, 41, 140, 33, 133, 38, 139, 15],
    shoulder: [172, 124],
    head: [176, 144],
  },
  {
    timeS: 0.65,
    contact: null,
    left: [183, 79, 188, 41, 164, 8, 158, 2, 181, 3],
    right: [182, 78, 203, 45, 167, 24, 159, 25, 173, 7],
    shoulder: [186, 124],
    head: [190, 144],
  },
  {
    timeS: 0.7,
    contact: null,
    left: [197, 81, 192, 42, 165, 10, 158, 6, 181, 3],
    right: [197, 80, 224, 51, 201, 17, 193, 14, 215, 6],
    shoulder: [201, 126],
    head: [204, 146],
  },
  {
    timeS: 0.75,
    contact: null,
    left: [211, 83, 196, 46, 171, 14, 163, 13, 182, 2],
    right: [211, 83, 237, 53, 233, 12, 228, 6, 251, 9],
    shoulder: [215, 128],
    head: [218, 148],
  },
  {
    timeS: 0.8,
    contact: null,
    left: [224, 84, 211, 48, 178, 23, 170, 25, 183, 6],
    right: [226, 85, 249, 54, 254, 13, 250, 6, 272, 14],
    shoulder: [228, 130],
    head: [232, 150],
  },
  {
    timeS: 0.867,
    contact: 'right',
    left: [242, 83, 234, 44, 195, 30, 189, 35, 193, 12],
    right: [244, 84, 259, 48, 269, 8, 265, 1, 287, 9],
    shoulder: [247, 129],
    head: [250, 149],
  },
  {
    timeS: 0.9,
    contact: null,
    left: [251, 81, 249, 42, 209, 33, 203, 38, 205, 15],
    right: [253, 83, 272, 49, 272, 8, 267, 1, 290, 4],
    shoulder: [256, 128],
    head: [260, 147],
  },
  {
    timeS: 0.95,
    contact: null,
    left: [265, 78, 273, 40, 233, 33, 226, 38, 230, 15],
    right: [267, 81, 286, 47, 272, 8, 267, 2, 290, 3],
    shoulder: [270, 125],
    head: [273, 145],
  },
  {
    timeS: 1.0,
    contact: null,
    left: [280, 78, 297, 42, 259, 27, 251, 29, 262, 9],
    right: [280, 80, 293, 43, 272, 8, 267, 2, 290, 3],
    shoulder: [284, 124],
    head: [287, 144],
  },
  {
    timeS: 1.05,
    contact: null,
    left: [294, 79, 319, 48, 289, 20, 281, 19, 300, 6],
    right: [294, 81, 297, 42, 273, 9, 267, 3, 290, 3],
    shoulder: [298, 126],
    head: [302, 145],
  },
  {
    timeS: 1.1,
    contact: null,
    left: [309, 81, 336, 53, 320, 15, 313, 10, 336, 6],
    right: [308, 83, 301, 44, 276, 12, 268, 9, 290, 3],
    shoulder: [312, 128],
    head: [316, 147],
  },
  {
    timeS: 1.15,
    contact: null,
    left: [323, 84, 348, 54, 344, 13, 340, 6, 363, 11],
    right: [322, 85, 311, 47, 281, 18, 273, 18, 291, 4],
    shoulder: [326, 130],
    head: [330, 150],
  },
  {
    timeS: 1.2,
    contact: null,
    left: [337, 84, 360, 52, 361, 11, 357, 4, 379, 12],
    right: [336, 84, 325, 47, 291, 24, 283, 27, 294, 7],
    shoulder: [340, 130],
    head: [344, 150],
  },
  {
    timeS: 1.233,
    contact: 'left',
    left: [347, 83, 365, 49, 367, 8, 363, 1, 385, 8],
    right: [345, 83, 338, 45, 300, 28, 293, 32, 300, 10],
    shoulder: [350, 129],
    head: [353, 149],
  },
  {
    timeS: 1.3,
    contact: null,
    left: [365, 80, 383, 46, 369, 8, 363, 2, 387, 3],
    right: [363, 79, 368, 41, 328, 33, 321, 38, 325, 15],
    shoulder: [368, 126],
    head: [371, 145],
  },
  {
    timeS: 1.35,
    contact: null,
    left: [378, 79, 391, 42, 369, 8, 363, 2, 387, 3],
    right: [378, 78, 392, 42, 353, 30, 345, 33, 354, 12],
    shoulder: [382, 124],
    head: [385, 144],
  },
  {
    timeS: 1.4,
    contact: null,
    left: [392, 80, 394, 41, 369, 8, 363, 3, 387, 3],
    right: [392, 79, 415, 47, 382, 22, 374, 21, 392, 6],
    shoulder: [396, 124],
    head: [400, 145],
  },
  {
    timeS: 1.45,
    contact: null,
    left: [406, 81, 398, 43, 372, 12, 364, 8, 387, 3],
    right: [407, 81, 434, 53, 417, 15, 411, 11, 434, 6],
    shoulder: [410, 126],
    head: [414, 146],
  },
  {
    timeS: 1.5,
    contact: null,
    left: [420, 84, 406, 47, 378, 17, 370, 17, 388, 2],
    right: [421, 84, 446, 54, 447, 13, 442, 6, 465, 11],
    shoulder: [425, 129],
    head: [428, 149],
  },
  {
    timeS: 1.55,
    contact: null,
    left: [434, 84, 420, 48, 387, 24, 379, 27, 390, 7],
    right: [435, 85, 458, 53, 463, 13, 460, 5, 482, 14],
    shoulder: [438, 130],
    head: [442, 150],
  },
  {
    timeS: 1.6,
    contact: 'right',
    left: [448, 83, 439, 45, 400, 30, 394, 35, 398, 12],
    right: [449, 84, 466, 48, 474, 8, 470, 1, 492, 9],
    shoulder: [452, 129],
    head: [456, 149],
  },
  {
    timeS: 1.65,
    contact: null,
    left: [461, 80, 462, 41, 421, 34, 415, 40, 416, 17],
    right: [463, 81, 483, 48, 476, 8, 471, 2, 494, 3],
    shoulder: [466, 126],
    head: [469, 146],
  },
  {
    timeS: 1.7,
    contact: null,
    left: [475, 78, 485, 40, 445, 34, 438, 39, 442, 16],
    right: [477, 80, 494, 45, 476, 8, 471, 2, 494, 3],
    shoulder: [480, 124],
    head: [483, 144],
  },
  {
    timeS: 1.75,
    contact: null,
    left: [490, 78, 508, 43, 471, 27, 463, 29, 475, 9],
    right: [490, 80, 500, 42, 476, 8, 471, 2, 494, 3],
    shoulder: [494, 124],
    head: [498, 144],
  },
  {
    timeS: 1.8,
    contact: null,
    left: [505, 80, 530, 49, 501, 20, 493, 18, 513, 6],
    right: [504, 81, 503, 42, 478, 10, 471, 5, 494, 3],
    shoulder: [508, 126],
    head: [512, 146],
  },
  {
    timeS: 1.85,
    contact: null,
    left: [519, 83, 545, 53, 531, 15, 524, 10, 547, 7],
    right: [518, 83, 506, 46, 482, 13, 474, 11, 495, 2],
    shoulder: [523, 128],
    head: [526, 148],
  },
  {
    timeS: 1.9,
    contact: null,
    left: [534, 85, 558, 54, 554, 13, 549, 6, 572, 11],
    right: [532, 85, 521, 48, 489, 22, 481, 23, 497, 6],
    shoulder: [536, 131],
    head: [540, 150],
  },
  {
    timeS: 1.95,
    contact: null,
    left: [548, 85, 569, 52, 569, 11, 566, 4, 588, 12],
    right: [546, 85, 537, 47, 500, 27, 493, 31, 502, 9],
    shoulder: [551, 130],
    head: [554, 150],
  },
  {
    timeS: 1.983,
    contact: 'left',
    left: [557, 83, 576, 49, 575, 8, 571, 1, 593, 8],
    right: [555, 83, 550, 44, 511, 30, 505, 35, 510, 12],
    shoulder: [560, 128],
    head: [563, 148],
  },
  {
    timeS: 2.05,
    contact: null,
    left: [575, 80, 593, 45, 577, 8, 571, 2, 595, 3],
    right: [574, 79, 581, 41, 540, 33, 534, 38, 538, 15],
    shoulder: [578, 126],
    head: [582, 145],
  },
  {
    timeS: 2.1,
    contact: null,
    left: [589, 79, 600, 41, 577, 8, 571, 2, 595, 3],
    right: [588, 78, 604, 42, 565, 28, 557, 31, 568, 10],
    shoulder: [592, 124],
    head: [596, 144],
  },
  {
    timeS: 2.15,
    contact: null,
    left: [603, 79, 603, 40, 577, 8, 571, 3, 595, 3],
    right: [602, 78, 626, 47, 595, 21, 587, 20, 605, 6],
    shoulder: [606, 124],
    head: [610, 144],
  },
  {
    timeS: 2.2,
    contact: null,
    left: [617, 81, 606, 43, 580, 12, 572, 8, 595, 3],
    right: [617, 81, 644, 53, 628, 15, 622, 10, 645, 6],
    shoulder: [620, 126],
    head: [624, 146],
  },
  {
    timeS: 2.25,
    contact: null,
    left: [631, 83, 615, 47, 588, 16, 580, 18, 596, 2],
    right: [632, 84, 657, 54, 656, 13, 651, 6, 674, 11],
    shoulder: [635, 129],
    head: [638, 149],
  },
  {
    timeS: 2.3,
    contact: null,
    left: [644, 84, 632, 47, 598, 23, 591, 27, 601, 6],
    right: [646, 85, 669, 54, 673, 13, 670, 5, 691, 15],
    shoulder: [649, 130],
    head: [652, 150],
  },
];

export const CHRONOPHOTOGRAPH_CONTACTS: readonly ChronophotographContact[] = [
  { side: 'right', startS: 0.128, endS: 0.379 },
  { side: 'left', startS: 0.499, endS: 0.756 },
  { side: 'right', startS: 0.872, endS: 1.125 },
  { side: 'left', startS: 1.234, endS: 1.489 },
  { side: 'right', startS: 1.603, endS: 1.853 },
  { side: 'left', startS: 1.983, endS: 2.244 },
];
