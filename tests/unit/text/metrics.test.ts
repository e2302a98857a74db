import { describe, expect, it } from 'vitest';
import { REFERENCE_RANGES } from '../../../src/core/findings/reference-ranges.ts';
import { METRIC_IDS } from '../../../src/core/metrics/metric.ts';
import { METRICS } from '../../../src/core/metrics/registry.ts';
import { bandLine, describeMetric } from '../../../src/text/metrics.ts';

describe('words for metrics', () => {
  it.each(METRIC_IDS)('%s has a name, one sentence of definition and the unit of the registry', (id) => {
    const words = describeMetric(id);
    expect(words.name).toMatch(/^[A-Z]/);
    expect(words.shortName.split(' ').length).toBeLessThanOrEqual(3);
    expect(words.definition).toMatch(/^[A-Z][^.]*\.$/);
    expect(words.unit).toBe(METRICS[id].unit);
    expect(words.sign === null || words.sign.endsWith('.')).toBe(true);
  });

  it('have names that nobody can mix up', () => {
    expect(new Set(METRIC_IDS.map((id) => describeMetric(id).name)).size).toBe(METRIC_IDS.length);
    expect(new Set(METRIC_IDS.map((id) => describeMetric(id).shortName)).size).toBe(METRIC_IDS.length);
  });

  it.each(REFERENCE_RANGES)('$metric: the bands in words are the bands that judge', ({ metric, bands }) => {
    const words = describeMetric(metric)
      .bands.map((band) => band.words)
      .join('; ');
    const edges = bands.slice(1).map((band) => band.from);
    for (const edge of edges) {
      const asWritten = edge === 0 ? 'zero' : String(edge).replace('-', '−');
      expect(words).toMatch(new RegExp(`(?<![\\d.])${asWritten.replace('.', '\\.')}(?![\\d.]*\\d)`));
    }
  });

  it('say so where no cut-off has been validated', () => {
    for (const { metric, validated } of REFERENCE_RANGES) {
      if (validated) continue;
      expect(describeMetric(metric).bands.some(({ basis }) => basis !== 'published')).toBe(true);
    }
    expect(bandLine({ words: 'x', basis: 'coaching' })).toContain('no study has validated');
    expect(bandLine({ words: 'x', basis: 'rule-of-thumb' })).toContain('not from a study');
  });
});
