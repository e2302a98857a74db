import { describe, expect, test } from 'vitest';
import {
  ACCURACY_FIGURES,
  type AccuracyFigures,
  type PlateFigure,
} from '../../../src/core/quality/accuracy-figures.ts';
import { METRIC_IDS } from '../../../src/core/metrics/registry.ts';
import {
  accuracyLimits,
  accuracySummary,
  gainNotes,
  judgedIntro,
  platesIntro,
} from '../../../src/text/accuracy.ts';
import {
  heldTable,
  jointTables,
  labelTable,
  meaningTable,
  plateClipsTable,
  plateTables,
  renderedTables,
  signed,
  strikeTable,
  type WordTable,
} from '../../../src/text/accuracy-tables.ts';

const figures = ACCURACY_FIGURES;
const numberOrNull = (value: number | null): boolean => value === null || Number.isFinite(value);

function expectWellFormed(table: WordTable): void {
  expect(table.rows.length, table.caption).toBeGreaterThan(0);
  for (const { cells } of table.rows) expect(cells, table.caption).toHaveLength(table.head.length);
}

describe('the committed accuracy figures', () => {
  test('have the shape that the page reads, and no number that is none', () => {
    expect(figures.format).toBe('treadlens-accuracy/1');
    for (const row of [...figures.plates.timings, ...figures.labels]) {
      expect(row.n).toBeGreaterThanOrEqual(0);
      expect([row.bias, row.rmse, row.medianAbs, row.p95Abs, row.missed, row.extra].every(numberOrNull)).toBe(
        true,
      );
      if (row.rmse !== null) expect(Math.abs(row.bias ?? 0)).toBeLessThanOrEqual(row.rmse + 0.01);
      if (row.n > 0) expect(row.rmse, JSON.stringify(row)).not.toBeNull();
    }
    for (const row of figures.rendered.metrics) {
      expect(METRIC_IDS).toContain(row.metric);
      expect(row.n).toBeGreaterThan(0);
      expect(row.meanAbs ?? -1).toBeGreaterThanOrEqual(Math.abs(row.bias ?? Number.NaN) - 0.01);
      expect(row.worstAbs ?? -1).toBeGreaterThanOrEqual(row.meanAbs ?? Number.NaN);
      for (const share of [row.coverage, row.strideCoverage]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
    for (const { metric, held, n, runners } of figures.judged.held) {
      expect(METRIC_IDS).toContain(metric);
      expect(held).toBeGreaterThanOrEqual(0);
      expect(held).toBeLessThanOrEqual(1);
      expect(n).toBeGreaterThanOrEqual(runners);
    }
    const legs = figures.judged.strikes.rows.flatMap(({ read }) => Object.values(read));
    expect(legs.reduce((sum, count) => sum + count, 0)).toBe(figures.judged.strikes.legs);
    for (const row of figures.plates.metrics) {
      expect(METRIC_IDS).toContain(row.metric);
      expect(row.n).toBeGreaterThan(0);
      expect(row.meanAbsAfterBias ?? -1).toBeGreaterThanOrEqual(0);
    }
    // The method itself follows real movement: a wrong sign or scale in a formula would show here.
    for (const metric of [
      'overstride',
      'shank-angle-at-contact',
      'peak-stance-knee-flexion',
      'foot-strike-angle',
    ]) {
      const near = figures.plates.metrics.find((row) => row.metric === metric && row.leg === 'near');
      expect(near?.gain, metric).toBeGreaterThan(0.7);
      expect(near?.gain, metric).toBeLessThan(1.3);
    }
  });

  test('set the held-out results and the rivals’ rule beside each other, at the rates people film at', () => {
    const has = (rateHz: number, method: PlateFigure['method']): boolean =>
      figures.plates.timings.some(
        (row) =>
          row.view === 'side' &&
          row.quantity === 'initial-contact' &&
          row.rateHz === rateHz &&
          row.method === method,
      );
    for (const rateHz of [30, 60, 120]) {
      for (const method of ['held-out', 'shipped', 'rules', 'lowest-point'] as const) {
        expect(has(rateHz, method), `${rateHz} Hz, ${method}`).toBe(true);
      }
    }
  });

  test('no row stands twice', () => {
    const key = (row: object, names: readonly string[]): string =>
      names.map((name) => String((row as Record<string, unknown>)[name])).join(' ');
    const keys = [
      ...figures.plates.timings.map((row) => key(row, ['view', 'rateHz', 'quantity', 'method'])),
      ...figures.labels.map((row) => key(row, ['clip', 'leg', 'quantity', 'method'])),
      ...figures.rendered.metrics.map((row) => key(row, ['metric', 'view', 'leg'])),
      ...figures.plates.metrics.map((row) => `joints ${key(row, ['metric', 'view', 'leg'])}`),
      ...figures.judged.held.map((row) => `held ${key(row, ['metric', 'view'])}`),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the accuracy tables', () => {
  const plates = [...plateTables(figures, true), ...plateTables(figures, false)];

  test('hold every row of the figures', () => {
    const count = (tables: readonly WordTable[]): number =>
      tables.reduce((sum, one) => sum + one.rows.length, 0);
    expect(count(plates)).toBe(figures.plates.timings.length);
    expect(plateClipsTable(figures).rows).toHaveLength(figures.plates.clips.length);
    expect(labelTable(figures).rows).toHaveLength(figures.labels.length);
    expect(count(renderedTables(figures))).toBe(figures.rendered.metrics.length);
    expect(count(jointTables(figures))).toBe(figures.plates.metrics.length);
    expect(heldTable(figures).rows).toHaveLength(figures.judged.held.length);
    expect(strikeTable(figures).rows.map(({ cells }) => cells[0])).toEqual([
      'Heel first',
      'Midfoot',
      'Forefoot',
    ]);
    for (const table of [
      ...plates,
      ...jointTables(figures),
      plateClipsTable(figures),
      meaningTable(figures),
      labelTable(figures),
      heldTable(figures),
      strikeTable(figures),
      ...renderedTables(figures),
    ]) {
      expectWellFormed(table);
    }
  });

  test('say in each force-plate row of the shipped app that it knows the runners', () => {
    const own = plates.flatMap((table) => table.rows.filter(({ cells }) => cells[2]?.includes('as shipped')));
    expect(own).toHaveLength(figures.plates.timings.filter((row) => row.method === 'shipped').length);
    expect(own.every(({ cells }) => cells[2]?.includes('trained on these same runners'))).toBe(true);
  });

  test('signs: a plus for late, a minus for early, none for nought, a dash for what was not measured', () => {
    expect([0.44, -0.44, 0.04, -0.04, null].map((value) => signed(value))).toEqual([
      '+0.4',
      '−0.4',
      '0.0',
      '0.0',
      '–',
    ]);
  });
});

describe('the words around the tables', () => {
  test('take their numbers from the figures', () => {
    const changed = {
      ...figures,
      plates: { ...figures.plates, runners: 4321, matchWithinMs: 77 },
      rendered: {
        clips: 8765,
        bodies: 654,
        metrics: figures.rendered.metrics.filter((row) => row.metric !== 'trunk-lean'),
      },
    };
    expect(platesIntro(changed)).toContain('4321 people');
    expect(platesIntro(changed)).toContain('77 ms');
    expect(accuracySummary(changed).join(' ')).toContain('8765 rendered clips of 654 bodies');
    const withoutRow = (one: typeof figures): string =>
      accuracyLimits(one).find((limit) => limit.startsWith('These have no row')) ?? '';
    expect(withoutRow(changed)).toContain('forward lean');
    expect(withoutRow(figures)).not.toContain('forward lean');
  });

  test('count a leg once for each clip, and say so', () => {
    const near = figures.rendered.metrics.find(
      ({ metric, view, leg }) => metric === 'overstride' && view === 'side' && leg === 'near',
    )!;
    const measuredOn = (bodies: number, n: number): string | undefined =>
      meaningTable({
        ...figures,
        rendered: { ...figures.rendered, metrics: [{ ...near, bodies, n }] },
      }).rows[0]?.cells[4];
    expect(measuredOn(40, 77)).toBe('40 rendered bodies, 77 sides of clips');
    expect(measuredOn(1, 1)).toBe('1 rendered body, 1 side of a clip');
  });

  test('say how many landings of each class were read as such, and of which none was', () => {
    const none = { rearfoot: 0, midfoot: 0, forefoot: 0 };
    const intro = (midfoot: typeof none): string =>
      judgedIntro({
        ...figures,
        judged: {
          ...figures.judged,
          strikes: {
            ...figures.judged.strikes,
            rows: [
              { truth: 'rearfoot', read: { ...none, rearfoot: 41, midfoot: 2 } },
              { truth: 'midfoot', read: midfoot },
              { truth: 'forefoot', read: none },
            ],
          },
        },
      });
    const missed = intro({ ...none, rearfoot: 2, forefoot: 1 });
    expect(missed).toContain('41 of 43 heel-first landings, 0 of 3 midfoot landings');
    expect(missed).toMatch(/None of the 3 midfoot landings was read as such: [^.]*\.$/);
    expect(intro({ ...none, forefoot: 1 })).toContain('The one midfoot landing was not read as such');
    expect(intro({ ...none, midfoot: 1, forefoot: 1 })).not.toContain('read as such');
  });

  test('name what shows too little or too much of a true difference, the worst first', () => {
    const [joint] = figures.plates.metrics;
    const notes = (gains: readonly (number | null)[]): readonly string[] =>
      gainNotes({
        ...figures,
        plates: {
          ...figures.plates,
          metrics: gains.map((gain) => ({ ...joint!, metric: 'cadence', view: 'rear', leg: 'both', gain })),
        },
      });
    expect(notes([0.9, 1, 1.1, null])).toEqual([]);
    expect(notes([0.89, 0.3, 1.21])).toEqual([
      expect.stringContaining(
        '0.9 of a true difference shows in: cadence (from behind) 0.30; cadence (from behind) 0.89.',
      ),
      expect.stringContaining('More than 1.1 of a true difference shows in: cadence (from behind) 1.21.'),
    ]);
  });

  const [row] = figures.rendered.metrics;
  const rendered = { ...row!, metric: 'cadence', view: 'side', leg: 'near', n: 79 } as const;
  const real = { metric: 'cadence', view: 'frontal', runners: 23, n: 79 } as const;
  const withShares = (coverage: number, strideCoverage: number, held: number): AccuracyFigures => ({
    ...figures,
    rendered: { clips: 1, bodies: 1, metrics: [{ ...rendered, coverage, strideCoverage }] },
    judged: { ...figures.judged, held: [{ ...real, held }] },
  });
  const narrow = (coverage: number, strideCoverage: number, held: number): readonly string[] =>
    accuracyLimits(withShares(coverage, strideCoverage, held)).filter((limit) =>
      /too narrow(, by the rendered clips,)? for/.test(limit),
    );

  test('warn of ranges that hold the truth too seldom, and say where they were seen', () => {
    expect(narrow(0.86, 1, 1)).toEqual([
      'The stated ranges are too narrow, by the rendered clips, for: cadence (near leg, from the side).',
    ]);
    expect(narrow(1, 0.86, 1)).toEqual(narrow(0.86, 1, 1));
    expect(narrow(1, 1, 0.86)).toEqual([
      'On recorded joints of real runners the stated range is too narrow for cadence (from the front or behind): it held the truth in 86\u00a0% of cases instead of 95\u00a0%.',
    ]);
  });

  test('judge rendered bodies and real runners by one rule, which the page states', () => {
    for (const share of [0.91, 0.93, 1]) expect(narrow(share, share, share), String(share)).toEqual([]);
    expect(accuracyLimits(figures).join(' ')).toMatch(/less than 93\u00a0%.* one of 20 such samples/);
    const summary = (coverage: number, held: number): string =>
      accuracySummary(withShares(coverage, 1, held)).join(' ');
    expect(summary(0.86, 1)).toContain('the stated range is too narrow');
    expect(summary(1, 0.86)).toContain('the stated range is too narrow');
    expect(summary(0.91, 0.91)).not.toContain('too narrow');
  });
});
