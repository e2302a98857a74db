import { describe, expect, it } from 'vitest';
import type { MetricSummary } from '../../../src/core/results/measured-run.ts';
import type { Finding, FindingSeverity } from '../../../src/core/findings/finding.ts';
import { isJudged, metricsWhere } from '../../../src/core/metrics/metrics-by-trait.ts';
import { normRange } from '../../../src/core/metrics/reference-ranges.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../../src/core/metrics/registry.ts';
import type { Verdict } from '../../../src/core/norms/place-among-runners.ts';
import type { FootStrikeClass } from '../../../src/core/metrics/foot-strike-class.ts';
import { METRIC_ENTRIES } from '../../../src/text/metrics/metric-entries.ts';
import { findingLabel } from '../../../src/text/labels.ts';
import { describeFinding, type FindingEvidence, hasFindingWords } from '../../../src/text/findings.ts';

const CLASSES: Readonly<Record<FootStrikeClass, true>> = {
  rearfoot: true,
  midfoot: true,
  forefoot: true,
  between: true,
};

/** Every id that the rules of `core/findings` can make. */
const IDS: readonly { readonly id: string; readonly metric: MetricId; readonly severity: FindingSeverity }[] =
  [
    ...metricsWhere(isJudged).flatMap((metric) =>
      normRange(metric)!.bands.map(({ outcome, severity }) => ({
        id: `${metric}-${outcome}`,
        metric,
        severity,
      })),
    ),
    ...Object.keys(CLASSES).map((name) => ({
      id: `foot-strike-pattern-${name}`,
      metric: 'foot-strike-pattern' as const,
      severity: 'info' as const,
    })),
    { id: 'knee-alignment-asymmetry', metric: 'knee-alignment', severity: 'info' },
    { id: 'knee-alignment-usual-asymmetry', metric: 'knee-alignment', severity: 'good' },
    { id: 'knee-alignment-usual-or-edge-asymmetry', metric: 'knee-alignment', severity: 'good' },
    { id: 'knee-alignment-cannot-tell-asymmetry', metric: 'knee-alignment', severity: 'info' },
    { id: 'contact-time-asymmetry', metric: 'contact-time', severity: 'info' },
  ];

const FAR: Verdict = { place: 'unusual', direction: 'high', percentile: 99, probability: 0.95 };
const UNKNOWN: Verdict = { place: null, direction: null, percentile: 80, probability: 0.6 };

function summaryOf(metric: MetricId, median: number | string): MetricSummary {
  const centre = typeof median === 'number' ? median : 12;
  return { median, low: centre - 2, high: centre + 2, n: 9, unit: METRICS[metric].unit };
}

function evidence(metric: MetricId, median: number | string): FindingEvidence {
  const summary = summaryOf(metric, median);
  return {
    context: { slowMotion: 2 },
    trajectories: { frameTimesS: Float64Array.from({ length: 206 }, (_, frame) => frame / 120) },
    summary: { [metric]: { left: summary, right: summary, both: summary } },
    strides: [
      {
        index: 4,
        side: 'right',
        leg: 'near',
        startS: 3.32,
        endS: 4.1,
        toeOffS: 3.7,
        excluded: null,
        flags: [],
        metrics: { [metric]: { value: median, unit: summary.unit, uncertainty: 1.5, frame: 205 } },
      },
    ],
  };
}

function findingOf(
  id: string,
  metric: MetricId,
  severity: FindingSeverity,
  values: Finding['values'] = {},
): Finding {
  return { id, severity, metric, verdict: FAR, side: 'right', strides: [4], values };
}

describe('words for findings', () => {
  it.each(IDS)('$id has a title and a sentence of its own', ({ id, metric, severity }) => {
    expect(hasFindingWords({ id, metric })).toBe(true);
    const median = metric === 'foot-strike-pattern' ? 'rearfoot' : 17.2;
    const finding = findingOf(id, metric, severity, { difference: 3, larger: 'left' });
    const text = describeFinding(finding, evidence(metric, median));
    expect(text.title).toMatch(/^[A-Z]/);
    expect(text.sentence).toMatch(/^[A-Z].+\.$/);
    expect(`${text.title} ${text.sentence} ${text.evidenceLine}`).not.toMatch(
      /undefined|null|NaN|[{}]|not known| {2}/,
    );
    // Quicker steps are worth trying at a low cadence, although it asks for no work by itself.
    const isLow = metric === 'cadence' && finding.verdict?.direction === 'low';
    expect(text.tryThis !== null).toBe(severity === 'watch' || severity === 'flag' || isLow);
  });

  it('no words wait for an id that no rule makes', () => {
    const known = new Set(IDS.map(({ id }) => id));
    for (const metric of METRIC_IDS)
      for (const outcome of Object.keys(METRIC_ENTRIES[metric].findings))
        expect(known).toContain(`${metric}-${outcome}`);
  });

  it('an unknown id still gets a sentence, and one from the prototype is not mistaken for words', () => {
    expect(hasFindingWords({ id: 'cadence-constructor', metric: 'cadence' })).toBe(false);
    const text = describeFinding(
      findingOf('overstride-new', 'overstride', 'watch'),
      evidence('overstride', 12),
    );
    expect(text.sentence).toContain('12.0 ± 2.0 % of leg length');
  });

  it('give the value with its error and the clearest frame, at the time that the player shows for it', () => {
    const text = describeFinding(
      findingOf('overstride-far', 'overstride', 'flag'),
      evidence('overstride', 17.2),
    );
    expect(text.sentence).toContain('17.2 ± 2.0 % of leg length ahead of the hips');
    expect(text.evidenceLine).toBe(
      'Median of 9 usable strides, 95 % interval 15.2 to 19.2 % of leg length; seen in 1 of 9, most clearly at 0:03.42 (frame 205).',
    );
  });

  it('read the sign aloud instead of printing it', () => {
    const text = describeFinding(
      findingOf('knee-alignment-usual', 'knee-alignment', 'good'),
      evidence('knee-alignment', -3),
    );
    expect(text.sentence).toContain('3.0 ± 2.0° outwards');
    expect(text.sentence).not.toContain('−');
  });

  it('step width in centimetres, where the runner’s height is known', () => {
    const narrow = findingOf('step-width-narrow', 'step-width', 'watch');
    const near = evidence('step-width', -2.4);
    expect(describeFinding(narrow, near).sentence).toContain(
      'Your feet cross the middle line by 2.4 ± 2.0 % of leg length.',
    );
    const tall = { ...near, context: { heightM: 1.8, slowMotion: 1 } };
    expect(describeFinding(narrow, tall).sentence).toContain('2.4 ± 2.0 % of leg length, about 2 cm.');
    const apart = { ...evidence('step-width', 0.4), context: { heightM: 1.8, slowMotion: 1 } };
    expect(describeFinding(narrow, apart).sentence).toContain(
      'Your feet land 0.4 ± 2.0 % of leg length apart, less than 1 cm.',
    );
  });

  it('what to try is in the runner’s own steps, where it is about steps', () => {
    const far = findingOf('overstride-far', 'overstride', 'flag');
    const known = evidence('overstride', 17);
    expect(describeFinding(far, known).tryThis?.text).toContain('5 to 10 % more than your own cadence');
    const own = { ...known, summary: { ...known.summary, ...evidence('cadence', 162).summary } };
    expect(describeFinding(far, own).tryThis?.text).toContain(
      '170 to 178 steps a minute, 5 to 10 % more than your own 162',
    );
  });

  it('cadence says the runner’s own number with 5 to 10 % more', () => {
    const finding = findingOf('cadence-below', 'cadence', 'info', { value: 162 });
    expect(describeFinding(finding, evidence('cadence', 162)).sentence).toContain(
      '170 to 178 steps a minute',
    );
  });

  it.each(metricsWhere(isJudged))('%s: draw no conclusion where the clip cannot tell', (metric) => {
    const id = `${metric}-cannot-tell`;
    expect(hasFindingWords({ id, metric })).toBe(true);
    const unsure = {
      ...findingOf(id, metric, 'info', { usualFrom: 8, usualTo: 10.5, atSpeed: 'yes' }),
      verdict: UNKNOWN,
    };
    const told = describeFinding(unsure, evidence(metric, 9));
    expect(told.title).toMatch(/can’t tell from this clip$/);
    expect(told.sentence).toMatch(/^[A-Z].+\.$/);
    expect(told.sentence).toMatch(
      /[Mm]ost healthy runners at this pace lie between 8(\.0)?.* and 1[01](\.5)?.*: too close for this clip to say/,
    );
    expect(`${told.title} ${told.sentence}`).not.toMatch(/undefined|null|NaN|[{}]|not known| {2}/);
    for (const { outcome, severity } of normRange(metric)!.bands) {
      const sure = describeFinding(findingOf(`${metric}-${outcome}`, metric, severity), evidence(metric, 9));
      expect(sure.title).not.toBe(told.title);
      expect(sure.sentence).not.toContain('not exact enough');
    }
  });

  it.each([
    [
      { usualFrom: 8, usualTo: 10.5, atSpeed: 'yes' },
      'Measured like this, most healthy runners at this pace lie between 8.0 and 10.5 % of leg length.',
    ],
    [
      { usualTo: 10.5, atSpeed: 'yes' },
      'Measured like this, most healthy runners at this pace stay below 10.5 % of leg length.',
    ],
    [
      { usualFrom: 8, atSpeed: 'no' },
      'Measured like this, most healthy runners stay above 8.0 % of leg length.',
    ],
  ])(
    'say where most healthy runners lie, and at which pace only where it is known: %j',
    (values, expected) => {
      const finding = findingOf('overstride-far', 'overstride', 'flag', values);
      expect(describeFinding(finding, evidence('overstride', 17.2)).sentence).toContain(expected);
    },
  );

  it.each([
    ['knee-alignment', { usualFrom: -17.1, usualTo: 0.7 }, 'lie between 17.1° outwards and 0.7° inwards.'],
    ['knee-flexion-at-contact', { usualFrom: -4, usualTo: 12 }, 'lie between 4.0° past straight and 12.0°.'],
    ['step-width', { usualFrom: -3.7 }, 'go no further than 3.7 % of leg length across each other.'],
  ] as const)('%s: read the sign of where most runners end aloud', (metric, values, expected) => {
    const finding = findingOf(`${metric}-usual`, metric, 'good', values);
    const { sentence } = describeFinding(finding, evidence(metric, 2));
    expect(sentence).toContain(expected);
    expect(sentence).not.toContain('−');
  });

  it('say of a usual value that is printed outside why it is usual', () => {
    const usual = (value: number): string =>
      describeFinding(
        {
          ...findingOf('overstride-usual', 'overstride', 'good', { value, usualTo: 10.5, atSpeed: 'yes' }),
          verdict: { place: 'usual', direction: null, percentile: 80, probability: 0.85 },
        },
        evidence('overstride', value),
      ).sentence;
    expect(usual(11)).toContain('Yours is outside by less than its error');
    expect(usual(10)).not.toContain('outside');
  });

  it('name the end that a value at the edge is near to', () => {
    const near = (value: number): string =>
      describeFinding(
        findingOf('cadence-usual-or-edge', 'cadence', 'good', { value, usualFrom: 168, usualTo: 192 }),
        evidence('cadence', value),
      ).sentence;
    expect(near(168.3)).toContain('yours is near the lower end');
    expect(near(192.3)).toContain('yours is near the upper end');
  });

  it('a sentence without any norm still reads whole', () => {
    const told = describeFinding(
      { ...findingOf('overstride-cannot-tell', 'overstride', 'info'), verdict: UNKNOWN },
      evidence('overstride', 9),
    );
    expect(told.sentence).not.toMatch(/\. ,|\.\s*\.| {2}/);
  });

  it('say of two knees that differ how far those of healthy runners do', () => {
    const values = { difference: 8.2, larger: 'right', uncertainty: 5.6, usualTo: 5.8 };
    const say = (id: string, severity: FindingSeverity, place: Verdict['place']): string =>
      describeFinding(
        { ...findingOf(id, 'knee-alignment', severity, values), verdict: { ...FAR, place } },
        evidence('knee-alignment', 4),
      ).sentence;
    expect(say('knee-alignment-asymmetry', 'info', 'unusual')).toBe(
      'The right knee drifts 8.2° further inwards than the other: that is real, told to ± 5.6°. How large each is by itself is known less exactly. It is also more than usual: four in five healthy runners’ knees differ by 6° at most. Worth knowing, not a finding by itself.',
    );
    expect(say('knee-alignment-usual-asymmetry', 'good', 'usual')).toMatch(
      /that is real, told to ± 5\.6°.+ It is also usual: four in five healthy runners’ knees differ by 6° at most\.$/,
    );
    expect(say('knee-alignment-usual-or-edge-asymmetry', 'good', 'usual-or-edge')).toMatch(
      /that is real, .+ It is not unusual: four in five .+ 6° at most, and yours is near that limit\.$/,
    );
    expect(say('knee-alignment-cannot-tell-asymmetry', 'info', null)).toMatch(
      /that is real, .+ Whether it is unusual is another matter: four in five .+ may tell\.$/,
    );
    const labels = ['usual-asymmetry', 'usual-or-edge-asymmetry', 'cannot-tell-asymmetry'].map((outcome) =>
      findingLabel({ id: `knee-alignment-${outcome}`, severity: 'good' }),
    );
    expect(labels).toEqual(['As usual', 'Usual or at the edge', 'Too close to tell']);
  });

  it('say that too few strides make information and not a verdict', () => {
    const lowered = findingOf('overstride-far', 'overstride', 'info', { n: 5, needed: 7 });
    expect(describeFinding(lowered, evidence('overstride', 30)).sentence).toMatch(
      /Only 5 usable strides: no verdict, which needs 7\.$/,
    );
    const judged = findingOf('overstride-far', 'overstride', 'flag', { n: 9, needed: 7 });
    expect(describeFinding(judged, evidence('overstride', 30)).sentence).not.toContain('verdict');
    const unsure = { ...lowered, id: 'overstride-cannot-tell', verdict: UNKNOWN };
    expect(describeFinding(unsure, evidence('overstride', 30)).sentence).not.toContain('verdict');
  });

  it('suggest quicker steps only where the cadence surely is low', () => {
    const tryOf = (id: string, place: Verdict['place'], values: Finding['values'] = {}) =>
      describeFinding(
        { ...findingOf(id, 'cadence', 'info', values), verdict: { ...FAR, direction: 'low', place } },
        evidence('cadence', 158),
      ).tryThis;
    expect(tryOf('cadence-below', 'edge')).not.toBeNull();
    expect(tryOf('cadence-usual-or-edge', 'usual-or-edge')).toBeNull();
    expect(tryOf('cadence-below', 'edge', { n: 4, needed: 7 })).toBeNull();
    const usual = { ...findingOf('cadence-usual', 'cadence', 'good'), verdict: null };
    expect(describeFinding(usual, evidence('cadence', 165)).sentence).toMatch(/Nothing needs changing\.$/);
  });

  it('do not break on an empty analysis', () => {
    const text = describeFinding(findingOf('overstride-far', 'overstride', 'flag'), {
      context: { slowMotion: 1 },
      trajectories: { frameTimesS: new Float64Array() },
      summary: {},
      strides: [],
    });
    expect(text.sentence).toContain('not known');
    expect(text.evidenceLine).toBe('');
  });
});
