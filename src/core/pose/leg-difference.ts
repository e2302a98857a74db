import type { LegPoints } from './leg-points.ts';

/**
 * Left minus right of every leg joint, x then y per joint: 2·joints series. Exchanging the labels
 * of a frame only changes their sign, so their squares are blind to exchanges.
 */
export function legDifferences(points: LegPoints): Float64Array[] {
  return points.joints.flatMap(({ leftX, rightX, leftY, rightY }) => [
    leftX.map((value, i) => value - (rightX[i] ?? Number.NaN)),
    leftY.map((value, i) => value - (rightY[i] ?? Number.NaN)),
  ]);
}

/**
 * The signals in which the legs may oscillate evenly about each other: their horizontal difference
 * (from the side, where legs cross) and their vertical difference (from front and rear, where legs
 * stay apart sideways but feet are lifted in turn). Sign as labelled. First principal component
 * over joints, from second moments, hence blind to exchanged labels but for its sign.
 */
export function principalDifferences(differences: readonly Float64Array[]): Float64Array[] {
  return [0, 1].map((axis) => principalDifference(differences.filter((_, k) => k % 2 === axis)));
}

/**
 * First eigenvector of the second moments by power iteration (20 rounds; arbitrary sign), and the
 * projection on it.
 */
function principalDifference(differences: readonly Float64Array[]): Float64Array {
  const n = differences[0]?.length ?? 0;
  const moment = differences.map((a) =>
    differences.map((b) => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0)),
  );
  let direction = differences.map(() => 1);
  for (let round = 0; round < 20; round++) {
    const next = moment.map((row) => row.reduce((sum, v, j) => sum + v * (direction[j] ?? 0), 0));
    const length = Math.hypot(...next) || 1;
    direction = next.map((v) => v / length);
  }
  return Float64Array.from({ length: n }, (_, i) =>
    differences.reduce((sum, series, k) => sum + (series[i] ?? 0) * (direction[k] ?? 0), 0),
  );
}
