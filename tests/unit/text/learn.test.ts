import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../../src/core/metrics/registry.ts';
import { CITATION_IDS } from '../../../src/text/citations.ts';
import { ARTICLE_TOPICS, RULE_OF_THUMB } from '../../../src/text/claim.ts';
import {
  describeCumulativeLoad,
  estimateCumulativeLoad,
  learnArticles,
  learnFor,
  metricsOn,
} from '../../../src/text/learn.ts';
import { catalogueStrings } from './catalogue-strings.ts';
import { claimsOf, isOneSentence } from './claims.ts';

describe('the Learn pages', () => {
  it.each(learnArticles())('$id: sentences with sources, tables without holes', (article) => {
    for (const claim of claimsOf(article)) expect(isOneSentence(claim.text), claim.text).toBe(true);
    for (const block of article.blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) {
        expect(row.length).toBe(block.head.length);
        for (const cell of row) expect(cell).not.toBe('');
      }
    }
  });

  it('name sources that exist, for every sentence and table', () => {
    const rows = [...METRIC_IDS, 'pronation', 'asymmetry', 'statistics', 'wording', 'events', 'pose-input'];
    const known = new Set<string>([
      RULE_OF_THUMB,
      ...ARTICLE_TOPICS.map((topic) => `article:${topic}`),
      ...rows.map((row) => `metrics:${row}`),
      ...CITATION_IDS.map((id) => `citation:${id}`),
    ]);
    for (const article of learnArticles()) {
      const tables = article.blocks.flatMap((block) => (block.kind === 'table' ? block.sources : []));
      for (const source of [...claimsOf(article).flatMap(({ sources }) => sources), ...tables])
        expect(known).toContain(source);
    }
  });

  it('lead to every number, and every number leads to a page', () => {
    const ids = learnArticles().map(({ id }) => id);
    for (const metric of METRIC_IDS) {
      expect(ids).toContain(learnFor(metric));
      expect(metricsOn(learnFor(metric))).toContain(metric);
    }
    const linked = learnArticles().flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'pages' ? block.pages : [])),
    );
    for (const id of ids.filter((each) => !['why-knees-hurt', 'reading-the-numbers'].includes(each)))
      expect(linked, id).toContain(id);
  });

  it('cover what the article covers', () => {
    const all = JSON.stringify(learnArticles());
    for (const topic of [
      '10 %',
      'rest days',
      'Warm up',
      '300 to 500 miles',
      'Motion control',
      'Concrete',
      'Clamshells',
      'two weeks',
      'Patellofemoral',
      'Patellar tendinitis',
      'Meniscal',
      'Osteoarthritis',
      'Iliotibial',
      'pronation',
    ]) {
      expect(all.toLowerCase()).toContain(topic.toLowerCase());
    }
  });

  it('say that “runner’s knee” is used for two conditions instead of choosing one', () => {
    const page = JSON.stringify(learnArticles().find(({ id }) => id === 'where-it-hurts'));
    expect(page).toMatch(
      /“runner’s knee” for two different things: patellofemoral pain and patellar tendinitis/,
    );
  });

  it('name two weeks, swelling, instability and locking as reasons to see a professional', () => {
    const page = JSON.stringify(learnArticles().find(({ id }) => id === 'see-a-professional'));
    for (const sign of [/two weeks/, /swollen/, /unstable/, /locks/]) expect(page).toMatch(sign);
  });
});

describe('what the knee carries', () => {
  it('is never said to be what the ground gives back', () => {
    const said = catalogueStrings().filter(({ text }) =>
      /two to three (?:times )?(?:your )?body weight/.test(text),
    );
    expect(said.length).toBeGreaterThan(2);
    for (const { text } of said) expect(text).toMatch(/ground|pushes back/);
    expect(JSON.stringify(catalogueStrings())).not.toMatch(
      /goes through the knee|pass through the knee|each knee takes|worn thin/,
    );
  });
});

describe('cumulative load', () => {
  it('multiplies cadence and minutes, halves the steps and weighs them twice and three times', () => {
    expect(estimateCumulativeLoad(170, 30)).toEqual({
      steps: 5100,
      stepsPerLeg: 2550,
      bodyWeightsPerLegLow: 5100,
      bodyWeightsPerLegHigh: 7650,
    });
  });

  it('says so in words', () => {
    expect(describeCumulativeLoad(170, 30)).toMatch(
      /5,100 steps, 2,550 on each leg\. .+ 5,100 to 7,650 body weights/,
    );
  });

  it.each([
    [0, 30],
    [170, -1],
    [Number.NaN, 30],
    [170, Number.POSITIVE_INFINITY],
  ])('refuses %s steps per minute for %s minutes', (cadence, minutes) => {
    expect(() => estimateCumulativeLoad(cadence, minutes)).toThrow(RangeError);
  });
});
