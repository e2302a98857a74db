import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../../src/core/metrics/registry.ts';
import { CITATION_IDS, citationLine } from '../../../src/text/citations.ts';
import { ARTICLE_TOPICS, RULE_OF_THUMB } from '../../../src/text/claim.ts';
import { SUGGESTION_KINDS } from '../../../src/text/metrics/explanation.ts';
import { describeMetric, explainMetric } from '../../../src/text/metrics.ts';
import { basisLabel, sourceLabel } from '../../../src/text/source-label.ts';
import { claimsOf, isOneSentence } from './claims.ts';

const ROWS: readonly string[] = [
  ...METRIC_IDS,
  'pronation',
  'asymmetry',
  'statistics',
  'wording',
  'events',
  'pose-input',
];

describe('explanations', () => {
  it.each(METRIC_IDS)('%s is explained in full', (id) => {
    const explanation = explainMetric(id);
    for (const part of Object.values<readonly unknown[]>({ ...explanation })) {
      expect(part.length).toBeGreaterThan(0);
    }
  });

  it.each(METRIC_IDS)('%s: each sentence stands alone and names sources that exist', (id) => {
    for (const claim of claimsOf(explainMetric(id))) {
      expect(isOneSentence(claim.text), claim.text).toBe(true);
      expect(claim.sources.length).toBeGreaterThan(0);
      for (const source of claim.sources) {
        if (source === RULE_OF_THUMB) continue;
        const [kind, name = ''] = source.split(':');
        const known = kind === 'article' ? ARTICLE_TOPICS : kind === 'metrics' ? ROWS : CITATION_IDS;
        expect(known).toContain(name);
        expect(sourceLabel(source)).toMatch(/^[A-Z]/);
      }
    }
  });

  it.each(METRIC_IDS)('%s: cue first, then drill, then strength, then habit', (id) => {
    const order = explainMetric(id).whatCanITry.map(({ kind }) => SUGGESTION_KINDS.indexOf(kind));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('put the best-supported cue first for cadence, overstriding and the knee', () => {
    for (const id of [
      'cadence',
      'overstride',
      'shank-angle-at-contact',
      'peak-stance-knee-flexion',
    ] as const) {
      expect(explainMetric(id).whatCanITry[0]?.text).toContain('5 to 10 % more than your own cadence');
    }
  });

  it('show figures from general knowledge never as evidence', () => {
    for (const id of METRIC_IDS) {
      const rough = describeMetric(id).bands.filter(({ basis }) => basis === 'rule-of-thumb');
      const figures = rough.flatMap(({ words }) => words.match(/\d+ to \d+/g) ?? []);
      for (const figure of figures) {
        for (const { text } of explainMetric(id).evidence) expect(text).not.toContain(figure);
      }
    }
  });

  it('mark the metrics whose bands no study has validated', () => {
    for (const id of [
      'overstride',
      'knee-alignment',
      'pelvic-drop',
      'hip-adduction',
      'vertical-oscillation',
      'trunk-lean',
    ] as const) {
      expect(explainMetric(id).evidence.some(({ noValidatedCutOff }) => noValidatedCutOff)).toBe(true);
    }
  });

  it('name every citation that they use', () => {
    for (const id of METRIC_IDS) {
      for (const { basis } of explainMetric(id).evidence) expect(basisLabel(basis)).toMatch(/^[A-Z]/);
    }
    for (const id of CITATION_IDS) expect(citationLine(id)).toMatch(/\((?:\d{4}|no date)\)\./);
  });
});
