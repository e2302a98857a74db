import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

import type { FindingSeverity } from '../../../src/core/findings/finding.ts';
import { isJudged } from '../../../src/core/metrics/metrics-by-trait.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../../src/core/metrics/registry.ts';
import type { Side } from '../../../src/core/pose/landmark.ts';
import type { MetricSummary } from '../../../src/core/results/measured-run.ts';
import { describeFlag } from '../../../src/text/flags.ts';
import { describeFinding, type FindingEvidence } from '../../../src/text/findings.ts';
import { findingLabel, legLabel, VIEW_LABELS } from '../../../src/text/labels.ts';
import { overlaidAlt } from '../../../src/text/landings.ts';
import { chooseLanguage, learnWords, SOURCE_LANGUAGE } from '../../../src/text/language.ts';
import { findings } from '../../../src/text/languages/de/findings.ts';
import { labels } from '../../../src/text/languages/de/labels.ts';
import { landings } from '../../../src/text/languages/de/landings.ts';
import { arms } from '../../../src/text/languages/de/metrics/arms.ts';
import { balance } from '../../../src/text/languages/de/metrics/balance.ts';
import { beltSpeed } from '../../../src/text/languages/de/metrics/belt-speed.ts';
import { cadence } from '../../../src/text/languages/de/metrics/cadence.ts';
import { finding } from '../../../src/text/languages/de/metrics/finding.ts';
import { footStrike } from '../../../src/text/languages/de/metrics/foot-strike.ts';
import { hipsAndKnees } from '../../../src/text/languages/de/metrics/hips-and-knees.ts';
import { kneeBend } from '../../../src/text/languages/de/metrics/knee-bend.ts';
import { overstriding } from '../../../src/text/languages/de/metrics/overstriding.ts';
import { posture } from '../../../src/text/languages/de/metrics/posture.ts';
import { shared } from '../../../src/text/languages/de/metrics/shared.ts';
import { timing } from '../../../src/text/languages/de/metrics/timing.ts';
import { unavailable } from '../../../src/text/languages/de/unavailable.ts';
import { METRIC_ENTRIES } from '../../../src/text/metrics/metric-entries.ts';
import { withOwnCadence } from '../../../src/text/metrics/own-cadence.ts';
import { describeMetric, explainMetric } from '../../../src/text/metrics.ts';
import { isToABeat, whatToTry } from '../../../src/text/what-to-try.ts';
import { claimsOf } from './claims.ts';

beforeEach(() => {
  chooseLanguage('de');
  learnWords({
    findings,
    labels,
    landings,
    unavailable,
    'metrics/arms': arms,
    'metrics/balance': balance,
    'metrics/belt-speed': beltSpeed,
    'metrics/cadence': cadence,
    'metrics/finding': finding,
    'metrics/foot-strike': footStrike,
    'metrics/hips-and-knees': hipsAndKnees,
    'metrics/knee-bend': kneeBend,
    'metrics/overstriding': overstriding,
    'metrics/posture': posture,
    'metrics/shared': shared,
    'metrics/timing': timing,
  });
});

afterEach(() => {
  chooseLanguage(SOURCE_LANGUAGE);
});

/** Words that only English has; the error of a metric is not said here. */
const ENGLISH = /\b(?:the|and|of|your|with|left|right|most|runners|stride|strides|to|too|at|is)\b/;

function told(
  id: string,
  metric: MetricId,
  {
    side = null,
    median = 17.2,
    severity = 'watch',
  }: { side?: Side | null; median?: number; severity?: FindingSeverity } = {},
): string {
  const summary: MetricSummary = {
    median: METRICS[metric].unit === 'class' ? 'rearfoot' : median,
    low: median - 2,
    high: median + 2,
    n: 9,
    // Units are words of another room.
    unit: METRICS[metric].unit === 'class' ? 'class' : 'deg',
  };
  const evidence: FindingEvidence = {
    context: { heightM: 1.8, slowMotion: 1 },
    trajectories: { frameTimesS: new Float64Array() },
    summary: { [metric]: { left: summary, right: summary, both: summary } },
    strides: [],
  };
  const { title, sentence, tryThis } = describeFinding(
    {
      id,
      severity,
      metric,
      verdict: { place: 'unusual', direction: 'low', percentile: 4, probability: 0.9 },
      side,
      strides: [],
      values: {
        value: median,
        usualFrom: 8,
        usualTo: 10.5,
        atSpeed: 'yes',
        larger: 'left',
        difference: 3.2,
        uncertainty: 1.1,
      },
    },
    evidence,
  );
  return [title, sentence, tryThis?.text ?? ''].join(' ').trim();
}

describe('findings in German', () => {
  const outcomes = METRIC_IDS.flatMap((metric) => [
    ...Object.keys(METRIC_ENTRIES[metric].findings).map((outcome) => [metric, outcome] as const),
    ...(isJudged(metric)
      ? (['cannot-tell', 'usual-or-edge', 'new'] as const).map((outcome) => [metric, outcome] as const)
      : []),
  ]);

  it.each(outcomes)(
    '%s, %s: reads whole for either side and both, above zero and below',
    (metric, outcome) => {
      for (const side of [null, 'left', 'right'] as const) {
        for (const median of [17.2, -3]) {
          const text = told(`${metric}-${outcome}`, metric, { side, median });
          expect(text).not.toMatch(ENGLISH);
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}| \.|\d\.\d/);
          expect(text).toMatch(/^\p{Lu}/u);
        }
      }
    },
  );

  it('put sides into the sentence with the ending that it asks for', () => {
    expect(told('overstride-far', 'overstride', { side: 'left' })).toContain(
      'Der linke Fuß setzt weit vorn auf (Überschreiten, Overstriding) Beim Erstkontakt ist der linke Fuß 17,2 ± 2,0° vor der Hüfte. So gemessen liegen die meisten gesunden Läuferinnen und Läufer bei diesem Tempo zwischen 8,0 und 10,5°.',
    );
    expect(told('knee-window-usual', 'knee-window', { side: 'right' })).toContain(
      'Während du auf dem rechten Bein stehst',
    );
    expect(told('knee-alignment-usual', 'knee-alignment', { side: 'right', median: -3 })).toContain(
      'Im Video weicht das rechte Knie um 3,0 ± 2,0° nach außen ab',
    );
    expect(told('knee-alignment-cannot-tell', 'knee-alignment', { side: 'left' })).toMatch(
      /^Beinachse im Video \(Knie nach innen\) links: aus diesem Clip nicht zu sagen/,
    );
  });
});

describe('metrics in German', () => {
  it.each(METRIC_IDS)('%s is named and explained in full', (id) => {
    const { name, shortName, definition, sign, bands } = describeMetric(id);
    expect(shortName.split(' ').length).toBeLessThanOrEqual(3);
    const claims = claimsOf(explainMetric(id)).map(({ text }) => text);
    const said = [name, shortName, definition, sign ?? '', ...bands.map(({ words }) => words), ...claims];
    for (const text of said.filter((one) => !/^Expect|^By judgement/.test(one)))
      expect(text).not.toMatch(/undefined|NaN|\d\.\d/);
    for (const text of [name, shortName, definition, sign ?? '', ...bands.map(({ words }) => words)])
      expect(text).not.toMatch(ENGLISH);
    expect(definition).toMatch(/\.$/);
  });

  it('have names that nobody can mix up', () => {
    expect(new Set(METRIC_IDS.map((id) => describeMetric(id).name)).size).toBe(METRIC_IDS.length);
    expect(new Set(METRIC_IDS.map((id) => describeMetric(id).shortName)).size).toBe(METRIC_IDS.length);
  });
});

test('a suggestion stays the same in every language', () => {
  const [first] = whatToTry([{ metric: 'cadence', severity: 'watch' }]);
  expect(first?.suggestion.text).toContain('deine eigene Schrittfrequenz');
  expect(first && isToABeat(first.suggestion)).toBe(true);
  expect(first && withOwnCadence(first.suggestion, 162).text).toContain('170 bis 178 Schritte/min');
  chooseLanguage(SOURCE_LANGUAGE);
  expect(first?.suggestion.text).toContain('your own cadence');
});

test('a table of labels follows the language', () => {
  expect(VIEW_LABELS.rear).toBe('Von hinten');
  expect(legLabel('left', 'far')).toBe('Links (kamerafernes Bein)');
  expect(findingLabel({ id: 'cadence-usual', severity: 'good' })).toBe('Wie üblich');
  chooseLanguage(SOURCE_LANGUAGE);
  expect(VIEW_LABELS.rear).toBe('From behind');
});

test('a flag and the landings of a leg are told in German', () => {
  const stride = {
    index: 4,
    side: 'right',
    leg: 'near',
    startS: 3.42,
    endS: 4.1,
    toeOffS: 3.7,
    excluded: null,
    flags: [],
    metrics: {},
  } as const;
  const flag = { metric: 'trunk-lean', kind: 'worse', difference: 2.4, error: 1 } as const;
  expect(describeFlag(flag, stride, { summary: {} }).why).toBe(
    'Schlechter als bei dir üblich: 2,4° über deinem eigenen Median; Doppelschritte lassen sich auf ± 1,0° unterscheiden.',
  );
  expect(
    overlaidAlt({
      metric: 'knee-alignment',
      side: 'left',
      leg: null,
      values: [-4, 2],
      leftOut: 1,
      stillOf: 3,
      bands: null,
    }),
  ).toMatch(
    /^Links: 2 mittlere Standphasen über einem Standbild von Doppelschritt 3, am Becken ausgerichtet, mit dem Weg des Knies\. Das Knie steht .+ nach außen bis .+ nach innen, Median .+\. 1 Doppelschritt ist ausgelassen\.$/,
  );
});
