import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import { landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { keepsShoeLength } from '../../../../src/core/metrics/shoe-length.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const run = analyzeRun(track, DEFAULT_CONTEXT);
const near = run.strides.filter(({ side, excluded }) => side === 'right' && excluded === null);

describe('keepsShoeLength', () => {
  const paths = (toeX: (i: number) => number) => {
    const empty = Array.from({ length: 33 }, () => new Float64Array(60));
    const x = empty.with(
      JOINT_INDEX.toe.right,
      Float64Array.from({ length: 60 }, (_, i) => toeX(i)),
    );
    return { timesS: Float64Array.from({ length: 60 }, (_, i) => i / 60), rateHz: 60, x, y: empty };
  };
  const stride = { side: 'right' as const, initialContactS: 0.2, toeOffS: 0.45 };

  test('a shoe as long at landing as in mid-stance is one', () => {
    expect(
      keepsShoeLength(
        paths((i) => 30 + (i % 3)),
        stride,
      ),
    ).toBe(true);
  });

  test('one that shrinks to half while it stands is none', () => {
    expect(
      keepsShoeLength(
        paths((i) => (i === 16 ? 15 : 30)),
        stride,
      ),
    ).toBe(false);
  });

  test('what it does in the air is not asked, nor a stride without a toe-off', () => {
    expect(
      keepsShoeLength(
        paths((i) => (i > 25 ? 10 : 30)),
        stride,
      ),
    ).toBe(true);
    expect(
      keepsShoeLength(
        paths((i) => (i === 16 ? 15 : 30)),
        { ...stride, toeOffS: null },
      ),
    ).toBe(true);
  });
});

test('a landing whose shoe was lost has no foot-strike angle, the others keep theirs', () => {
  const [lost] = near;
  const [from = 0, until = 0] = [lost?.startS, lost?.toeOffS ?? 0];
  const landmarks = track.landmarks.slice();
  for (const [frame, timeS] of track.timesS.entries()) {
    if (timeS < from + 0.02 || timeS > from + 0.5 * (until - from)) continue;
    const [toe, heel] = [JOINT_INDEX.toe.right, JOINT_INDEX.heel.right].map((one) =>
      landmarkOffset(frame, one),
    );
    for (const axis of [0, 1])
      landmarks[(toe ?? 0) + axis] =
        0.4 * (landmarks[(toe ?? 0) + axis] ?? 0) + 0.6 * (landmarks[(heel ?? 0) + axis] ?? 0);
  }
  const seen = analyzeRun({ ...track, landmarks }, DEFAULT_CONTEXT).strides.filter(
    ({ side, excluded }) => side === 'right' && excluded === null,
  );
  const isRead = seen.map(({ metrics }) => isMeasured(metrics['foot-strike-angle']!));
  expect(isRead).toEqual(near.map((_, i) => i > 0));
});
