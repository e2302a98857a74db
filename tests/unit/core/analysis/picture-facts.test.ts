import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { PictureFacts, PictureFault } from '../../../../src/core/run/picture-facts.ts';
import { PICTURE_FAULTS } from '../../../../src/core/run/picture-facts.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import type { MetricId } from '../../../../src/core/metrics/registry.ts';
import { pictureFacts } from '../../../../src/core/preflight/picture-facts.ts';
import { runPreflight } from '../../../../src/core/preflight/run-preflight.ts';
import { lostBy, weakenedBy } from '../../../../src/core/quality/picture-effects.ts';
import { METRICS } from '../../../../src/core/metrics/registry.ts';
import { measurementError } from '../../../../src/core/quality/measurement-error.ts';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { ContextSchema } from '../../../../src/storage/clip-schema.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';
import { repeatPoses } from '../../../support/repeat-poses.ts';

const track = readGoldenTrack('side-right-heel');
const given = { ...DEFAULT_CONTEXT, heightM: 1.8, beltSpeedMps: 2.8 };
const clean = analyzeRun(track, given);
const withFacts = (pictures: PictureFacts): RunAnalysis => analyzeRun(track, { ...given, pictures });
const halfWidth = ({ summary }: RunAnalysis, metric: MetricId): number => {
  const own = summary[metric]?.both ?? summary[metric]?.right;
  return own ? own.high - own.low : Number.NaN;
};

/** Whether a number of the near leg is withheld because of its error. */
const isWithheld = ({ strides }: RunAnalysis, metric: MetricId): boolean => {
  const near = strides.flatMap(({ leg, metrics }) => (leg === 'near' ? (metrics[metric] ?? []) : []));
  return near.some((one) => !isMeasured(one) && one.unavailable === 'error-too-large');
};

describe('what the pre-flight list promises, the results do', () => {
  test.each(PICTURE_FAULTS)('%s', (fault) => {
    const spoilt = withFacts({ faults: [fault], ...(fault === 'zoom' && { zoomRatio: 1.2 }) });
    for (const metric of Object.keys(clean.summary) as MetricId[]) {
      const lost = lostBy(fault).includes(metric);
      const weaker = weakenedBy(fault).includes(metric) && !lost;
      if (lost) {
        for (const stride of spoilt.strides)
          expect(stride.metrics[metric]).toEqual({ unavailable: 'feet-hidden' });
      } else if (weaker && isWithheld(spoilt, metric)) {
        // An error that is no longer of use takes the number away, and the class with its angle.
        const id = metric === 'foot-strike-pattern' ? 'foot-strike-angle' : metric;
        const { camera, frameRateHz, context } = spoilt;
        const capture = { ...camera, ...context, frameRateHz, leg: 'near' as const };
        const useful = METRICS[id].largestUsefulError!;
        expect(measurementError(id, capture)!.clip, metric).toBeGreaterThan(useful);
        const { pictures: _, ...good } = capture;
        expect(measurementError(id, good)!.clip, metric).toBeLessThanOrEqual(useful);
      } else if (weaker) {
        expect(halfWidth(spoilt, metric), metric).toBeGreaterThan(1.001 * halfWidth(clean, metric));
      } else {
        expect(spoilt.summary[metric], metric).toEqual(clean.summary[metric]);
      }
    }
    expect(spoilt.quality.length, 'said beside the numbers').toBeGreaterThan(clean.quality.length);
  });
});

describe('30 pictures a second in a file of 60', () => {
  const doubled = repeatPoses(track, 2);

  test('counts as 30 without anybody telling, and says so', () => {
    const run = analyzeRun(doubled, given);
    expect(run.frameRateHz).toBeCloseTo(30, 0);
    expect(run.quality).toContainEqual(
      expect.objectContaining({ code: 'repeated-frames', values: { percent: 50, fps: 30, fileFps: 60 } }),
    );
    expect(run.quality.map(({ code }) => code)).toContain('frame-rate-low');
  });

  test('contact time has a larger error, or none is given; its interval holds that of the 60', () => {
    const { median, low, high } = analyzeRun(doubled, given).summary['contact-time']!.both!;
    const before = clean.summary['contact-time']!.both!;
    expect(high - low).toBeGreaterThan(1.3 * (before.high - before.low));
    expect(Math.abs(Number(median) - Number(before.median))).toBeLessThan((high - low) / 2);
  });

  test('the poses between the pictures are drawn through: cadence and overstride stay', () => {
    const run = analyzeRun(doubled, given);
    const middle = (analysis: RunAnalysis, metric: MetricId): number =>
      Number((analysis.summary[metric]?.both ?? analysis.summary[metric]?.right)?.median);
    expect(middle(run, 'cadence')).toBeCloseTo(middle(clean, 'cadence'), 0);
    expect(Math.abs(middle(run, 'overstride') - middle(clean, 'overstride'))).toBeLessThan(2.5);
  });

  test('12 different pictures a second time no contact', () => {
    const run = withFacts({ faults: ['repeated-frames'], repeatedShare: 0.8 });
    expect(run.summary['contact-time']).toBeUndefined();
    expect(run.strides[1]?.metrics['overstride']).toEqual({ unavailable: 'frame-rate-too-low' });
    expect(run.summary['trunk-lean']).toBeDefined();
  });
});

describe('pictureFacts', () => {
  test('takes over what the analysis cannot see, with its size', () => {
    const facts = pictureFacts([
      { id: 'zoom', severity: 'weakens', lost: [], weaker: [], values: { percent: 12 } },
      { id: 'feet-hidden', severity: 'loses', lost: [], weaker: [], values: { percent: 20 } },
      { id: 'repeated-frames', severity: 'weakens', lost: [], weaker: [], values: { percent: 50, fps: 30 } },
      { id: 'oblique', severity: 'weakens', lost: [], weaker: [], values: { degrees: 20 } },
    ]);
    const faults: readonly PictureFault[] = ['zoom', 'feet-covered', 'repeated-frames'];
    expect(facts).toEqual({ faults, zoomRatio: 1.12, repeatedShare: 0.5 });
  });

  test('nothing to tell is nothing', () => expect(pictureFacts([])).toBeUndefined());

  test('30 frames a second lose nothing: contact times are given where their error allows', () => {
    const input = {
      view: 'side',
      frameRateHz: 30,
      slowMotion: 1,
      durationS: 10,
      people: 1,
      longSidePx: 960,
    } as const;
    const [finding] = runPreflight({ ...input, runner: null, scene: null });
    expect(finding).toMatchObject({ id: 'frame-rate-low', severity: 'weakens', lost: [] });
    expect(finding?.weaker).toContain('contact-time');
  });

  test('is stored with the run; records from before there were any are read', () => {
    const pictures: PictureFacts = { faults: ['zoom'], zoomRatio: 1.12 };
    const stored = { slowMotion: 1, model: 'lite' };
    expect(v.parse(ContextSchema, stored)).toEqual(stored);
    expect(v.parse(ContextSchema, { ...stored, pictures })).toEqual({ ...stored, pictures });
    expect(v.is(ContextSchema, { ...stored, pictures: { faults: ['nonsense'] } })).toBe(false);
  });
});
