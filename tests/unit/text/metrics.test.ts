import { describe, expect, it } from 'vitest';
import { bordersOf } from '../../../src/core/metrics/reference-range.ts';
import { classesOf, normRange } from '../../../src/core/metrics/reference-ranges.ts';
import { METRIC_IDS, METRICS } from '../../../src/core/metrics/registry.ts';
import { bandLine, describeMetric } from '../../../src/text/metrics.ts';
import type { FindingContext } from '../../../src/text/metrics/finding-words.ts';
import { METRIC_ENTRIES } from '../../../src/text/metrics/metric-entries.ts';
import { claimsOf } from './claims.ts';

describe('words for metrics', () => {
  it.each(METRIC_IDS)('%s has a name, one sentence of definition and the unit of the registry', (id) => {
    const words = describeMetric(id);
    expect(words.name).toMatch(/^[A-Z]/);
    expect(words.shortName.split(' ').length).toBeLessThanOrEqual(3);
    expect(words.definition).toMatch(/^[A-Z][^.]*\.$/);
    expect(words.unit).toBe(METRICS[id].unit);
    expect(words.sign === null || words.sign.endsWith('.')).toBe(true);
  });

  it('name the point that the line of knee alignment is drawn to', () => {
    const { drawing } = METRICS['knee-alignment'];
    expect(drawing).toMatchObject({ to: 'ankle' });
    expect(describeMetric('knee-alignment').definition).toContain('between hip and ankle');
  });

  it('have names that nobody can mix up', () => {
    expect(new Set(METRIC_IDS.map((id) => describeMetric(id).name)).size).toBe(METRIC_IDS.length);
    expect(new Set(METRIC_IDS.map((id) => describeMetric(id).shortName)).size).toBe(METRIC_IDS.length);
  });

  const classified = METRIC_IDS.filter((metric) => classesOf(metric));
  const judged = METRIC_IDS.filter((metric) => normRange(metric));

  it.each(classified)('%s: the bands in words are the bands that name its classes', (metric) => {
    const words = describeMetric(metric)
      .bands.map((band) => band.words)
      .join('; ');
    for (const border of bordersOf(classesOf(metric)!)) expect(numbersIn(words)).toContain(border);
  });

  it.each(judged)(
    '%s: is said to be judged among healthy runners at the same speed, by no fixed number',
    (metric) => {
      const words = describeMetric(metric)
        .bands.map((band) => band.words)
        .join('; ');
      expect(words).toMatch(/healthy runners.* at the same speed/);
      expect(numbersIn(words)).toEqual([]);
    },
  );

  it.each([...classified, ...judged])('%s: what is said of its bands names no other border', (metric) => {
    const { explanation, findings } = METRIC_ENTRIES[metric];
    const context = findingContext();
    const sentences = [
      ...claimsOf(explanation).map(({ text }) => text),
      ...Object.values(findings).map((words) => words.sentence(context)),
    ].filter((sentence) =>
      /coaching band|[Bb]ands? of|article’s range|is a rearfoot|judged by|lie between|stay (?:below|above)/.test(
        sentence,
      ),
    );
    const classes = classesOf(metric);
    const borders = classes ? bordersOf(classes) : [];
    for (const sentence of sentences)
      for (const number of numbersIn(sentence)) expect(borders, sentence).toContain(number);
  });

  it('the borders of the foot strike are told wherever it is explained', () => {
    const texts = claimsOf(METRIC_ENTRIES['foot-strike-angle'].explanation).map(({ text }) => text);
    const told = texts.filter((text) => /rearfoot landing|Altman/.test(text));
    expect(told).toHaveLength(2);
    for (const text of told)
      expect(numbersIn(text)).toEqual(
        expect.arrayContaining([...bordersOf(classesOf('foot-strike-angle')!)]),
      );
  });

  it('say so where no cut-off for injury has been shown: of every metric that may ask for work', () => {
    // Cadence has no single target; an outcome that is only information needs no cut-off.
    const asking = judged.filter((metric) =>
      normRange(metric)!.bands.some(({ severity }) => severity === 'watch' || severity === 'flag'),
    );
    expect(asking.length).toBeGreaterThan(5);
    for (const metric of asking) {
      const limits = METRIC_ENTRIES[metric].explanation.limits.map(({ text }) => text).join(' ');
      expect(limits, metric).toMatch(/no study has shown a cut-off|no single target|cut-off/i);
    }
    expect(bandLine({ words: 'x', basis: 'coaching' })).toContain('no study has validated');
    expect(bandLine({ words: 'x', basis: 'rule-of-thumb' })).toContain('not from a study');
  });
});

/** The numbers of a text, as numbers; `zero` counts. */
function numbersIn(text: string): number[] {
  const written = text.replaceAll('−', '-').replaceAll(/\bzero\b/gi, '0');
  return [...written.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

/** A finding about which nothing is known but its words. */
function findingContext(): FindingContext {
  return {
    side: null,
    medianWithError: 'so much',
    magnitudeWithError: 'so much',
    isNegative: false,
    centimetres: null,
    error: Number.NaN,
    directions: null,
    isRhythm: false,
    isUsual: false,
    unitSuffix: '',
    number: () => null,
    plain: () => null,
    text: () => null,
  };
}
