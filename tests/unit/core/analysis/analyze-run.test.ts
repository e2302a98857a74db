import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import { createPoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { NO_EDITS } from '../../../../src/core/run/run-edits.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

describe('analyzeRun on stored tracks of synthetic clips', () => {
  const side = readGoldenTrack('side-right-heel');
  const run = analyzeRun(side, { ...DEFAULT_CONTEXT, heightM: 1.8 });

  test('finds view, facing and near leg, and a cadence within 1 of the true 165.4', () => {
    expect(run.context).toMatchObject({ view: 'side', facing: 'right', nearSide: 'right' });
    expect(Math.abs(Number(run.summary.cadence?.both?.median) - 165.4)).toBeLessThan(1);
    expect(run.camera.metresPerPx).toBeGreaterThan(0);
  });

  test('feet alternate without a missing or an extra contact', () => {
    const contacts = run.events.filter((event) => event.type === 'initial-contact');
    for (const [k, contact] of contacts.entries()) {
      if (k > 0) expect(contact.side).not.toBe(contacts[k - 1]!.side);
    }
    expect(contacts).toHaveLength(11);
  });

  test('every number has a frame of the file and an uncertainty above zero', () => {
    for (const stride of run.strides) {
      for (const measured of Object.values(stride.metrics)) {
        if (!isMeasured(measured)) continue;
        expect(measured.uncertainty).toBeGreaterThan(0);
        expect(measured.frame).toBeGreaterThanOrEqual(0);
        expect(measured.frame).toBeLessThan(side.timesS.length);
      }
    }
  });

  test('a rear view gives knee alignment for both legs and says why there is no pelvic drop', () => {
    const rear = analyzeRun(readGoldenTrack('rear-valgus'), DEFAULT_CONTEXT);
    expect(rear.context).toMatchObject({ view: 'rear', facing: null, nearSide: null });
    expect(rear.summary['knee-alignment']?.left?.n).toBeGreaterThan(2);
    expect(rear.summary['knee-alignment']?.right?.n).toBeGreaterThan(2);
    for (const stride of rear.strides) {
      expect(stride.metrics['pelvic-drop']).toEqual({ unavailable: 'hip-landmarks-cannot-show-pelvis' });
    }
  });

  test('the user’s word on view and facing wins', () => {
    const turned = analyzeRun(side, { ...DEFAULT_CONTEXT, view: 'side', facing: 'left' });
    expect(turned.context).toMatchObject({ facing: 'left', nearSide: 'left' });
    expect(analyzeRun(side, { ...DEFAULT_CONTEXT, view: 'rear' }).context.view).toBe('rear');
  });

  test('a moved contact moves its strides, a second analysis of the same input is equal', () => {
    const contact = run.events.find((event) => event.type === 'initial-contact' && event.timeS > 1)!;
    const timeS = contact.timeS + 0.02;
    const edited = analyzeRun(side, {
      ...DEFAULT_CONTEXT,
      heightM: 1.8,
      edits: {
        ...NO_EDITS,
        events: [
          { kind: 'replace', side: contact.side, type: contact.type, fromTimeS: contact.timeS, timeS },
        ],
      },
    });
    expect(edited.events.filter((event) => event.source === 'edited')).toMatchObject([{ timeS }]);
    expect(edited.strides.some((stride) => stride.startS === timeS)).toBe(true);
    const marked = edited.strides.filter((stride) => stride.edited);
    expect(marked.length).toBeGreaterThan(0);
    for (const { startS, endS } of marked) expect(timeS >= startS && timeS <= endS).toBe(true);
    expect(run.strides.some((stride) => 'edited' in stride)).toBe(false);
    expect(analyzeRun(side, { ...DEFAULT_CONTEXT, heightM: 1.8 })).toEqual(run);
  });
});

describe('a landmark put in place by hand', () => {
  const side = readGoldenTrack('side-right-heel');
  const run = analyzeRun(side, { ...DEFAULT_CONTEXT, heightM: 1.8 });

  test('moves the angle that was read on that frame', () => {
    const stride = run.strides.find(({ leg, excluded }) => leg === 'near' && excluded === null)!;
    const before = stride.metrics['knee-flexion-at-contact']!;
    if (!isMeasured(before) || typeof before.value !== 'number')
      throw new Error('no knee flexion to correct');
    const knee = JOINT_INDEX.knee[stride.side];
    const [x, y] = [run.trajectories.x[knee]![before.frame]!, run.trajectories.y[knee]![before.frame]!];
    const forward = run.context.facing === 'right' ? 1 : -1;
    const landmarks = [
      {
        timeS: side.timesS[before.frame]!,
        landmark: knee,
        x: (x + forward * 8) / side.width,
        y: y / side.height,
      },
    ];
    const edited = analyzeRun(side, { ...DEFAULT_CONTEXT, heightM: 1.8, edits: { ...NO_EDITS, landmarks } });
    const after = edited.strides.find(({ side: foot, startS }) => {
      return foot === stride.side && Math.abs(startS - stride.startS) < 0.05;
    })!;
    const value = after.metrics['knee-flexion-at-contact']!;
    if (!isMeasured(value)) throw new Error('the corrected knee has no flexion');
    expect(Number(value.value)).toBeGreaterThan(before.value + 2);
    expect(after.edited).toBe(true);
  });
});

describe('what the user calls bad', () => {
  const side = readGoldenTrack('side-right-heel');
  const run = analyzeRun(side, { ...DEFAULT_CONTEXT, heightM: 1.8 });
  const first = run.strides.find((stride) => stride.excluded === null)!;

  test('a stride has no numbers and does not count, the others keep theirs', () => {
    const key = { side: first.side, contactS: first.startS + 0.03 };
    const edited = analyzeRun(side, {
      ...DEFAULT_CONTEXT,
      heightM: 1.8,
      edits: { ...NO_EDITS, badStrides: [key] },
    });
    expect(edited.strides.filter((stride) => stride.excluded === 'user')).toMatchObject([
      { index: first.index, side: first.side },
    ]);
    expect(edited.strides[first.index]?.metrics.overstride).toEqual({ unavailable: 'excluded-by-user' });
    expect(edited.summary.overstride?.[first.side]?.n).toBe(
      (run.summary.overstride?.[first.side]?.n ?? 0) - 1,
    );
  });

  test('a stretch takes out every stride that reaches into it, and none that only touches it', () => {
    const range = { startS: first.startS + 0.01, endS: first.endS };
    const edited = analyzeRun(side, {
      ...DEFAULT_CONTEXT,
      heightM: 1.8,
      edits: { ...NO_EDITS, excludedRanges: [range] },
    });
    for (const stride of edited.strides) {
      const reaches = stride.startS < range.endS && range.startS < stride.endS;
      expect(stride.excluded === 'user').toBe(reaches);
    }
  });
});

describe('analyzeRun on what is no run', () => {
  test.each([0, 1, 2, 5])('a track of %d frames without a person is refused, not thrown at', (frames) => {
    const times = Float64Array.from({ length: frames }, (_, i) => i / 60);
    const run = analyzeRun(createPoseTrack(640, 480, times), DEFAULT_CONTEXT);
    expect(run.quality).toMatchObject([{ code: 'no-person', severity: 'refuse' }]);
    expect(run).toMatchObject({ events: [], strides: [], summary: {}, findings: [] });
  });

  test('a second of running is too short', () => {
    const side = readGoldenTrack('side-right-heel');
    const short = {
      ...side,
      timesS: side.timesS.slice(0, 60),
      landmarks: side.landmarks.slice(0, 60 * 33 * 4),
    };
    expect(analyzeRun(short, DEFAULT_CONTEXT).quality[0]).toMatchObject({
      code: 'too-short',
      severity: 'refuse',
    });
  });

  test('a slow motion of four times is suspected as such', () => {
    const side = readGoldenTrack('side-right-heel');
    const slowed = { ...side, timesS: side.timesS.map((t) => 4 * t) };
    expect(analyzeRun(slowed, DEFAULT_CONTEXT).quality[0]).toMatchObject({
      code: 'slow-motion-suspected',
      values: { factor: 4 },
    });
  });

  test('a slow-motion factor that is not positive is a programmer’s mistake', () => {
    expect(() =>
      analyzeRun(readGoldenTrack('side-right-heel'), { ...DEFAULT_CONTEXT, slowMotion: 0 }),
    ).toThrow(RangeError);
  });
});
