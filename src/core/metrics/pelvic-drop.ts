import { greatest } from 'd3-array';
import { defineMetric } from './define-metric.ts';
import { samplesWithin } from './sample-series.ts';

/**
 * What the line of the dimples reads too little at its largest against the line through all four
 * iliac spines, degrees: mean over 108 legs of 18 runners at three speeds (Fukuchi 2017, markers on
 * the skin; r 0.92, dots less pelvis −0.7 ± 0.7°).
 */
export const DIMPLES_READ_LESS_DEG = 0.7;

/** Share of the frames in which the dots have to be found: else their mean tilt is of a part. */
const NEEDED_SHARE = 0.7;
/** Scatter of the line above which it says nothing of a drop of some 5°, 95 %, degrees. */
const MOST_SCATTER_DEG = 2;

/**
 * Contralateral pelvic drop from two bright dots on the lower back, seen from behind: the largest
 * tilt of their line in stance towards the swinging leg, minus its mean over the clip, degrees, + =
 * swing side low. A rolled camera tilts the mean as much, so that it cancels, and with it a pelvis
 * that hangs to one side all the time. Without dots there is no number: against truth the pose
 * model's hip points follow the pelvis with a gain of −0.2.
 */
export const pelvicDrop = defineMetric({
  id: 'pelvic-drop',
  unit: 'deg',
  views: ['front', 'rear'],
  decimals: 1,
  drawing: { kind: 'from-mean', from: 'left-dot', to: 'right-dot' },
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['left-dot', 'right-dot'],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 6,
  // By markers on the skin (as above) 1.5 for a clip and 0.5 for a stride; what a waistband that
  // slides adds is judged: no clip with dots has been held against a measured pelvis. What the
  // tracking adds is read off each clip (`ownScatter`).
  judgedErrors: [{ leg: null, stride: 0.7, clip: 2 }],
  read(stride, input) {
    const { dots, timesS } = input.trajectories;
    if (!dots) return 'hip-landmarks-cannot-show-pelvis';
    if (input.context.view !== 'rear') return 'dots-need-rear-view';
    if (!(dots.foundShare >= NEEDED_SHARE)) return 'dots-not-followed';
    const ownScatter = 1.96 * dots.noiseDeg;
    if (!(ownScatter <= MOST_SCATTER_DEG)) return 'dots-too-close';
    if (stride.toeOffS === null) return 'no-event';
    // Over the left leg the right side swings.
    const towardsSwing = stride.side === 'left' ? 1 : -1;
    const drops = samplesWithin(timesS, dots.tiltDeg, stride.initialContactS, stride.toeOffS).map(
      ({ value, timeS }) => ({ value: towardsSwing * (value - dots.meanTiltDeg), timeS }),
    );
    const largest = greatest(drops, (a, b) => a.value - b.value);
    if (!largest) return 'dots-not-followed';
    return { value: largest.value + DIMPLES_READ_LESS_DEG, timeS: largest.timeS, ownScatter };
  },
});
