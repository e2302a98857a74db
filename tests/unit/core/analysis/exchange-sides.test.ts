import { expect, test } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { exchangeSides } from '../../../../src/core/analysis/exchange-sides.ts';
import type { Finding } from '../../../../src/core/findings/finding.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const ASYMMETRY: Finding = {
  id: 'knee-alignment-asymmetry',
  severity: 'info',
  verdict: null,
  metric: 'knee-alignment',
  side: null,
  strides: [],
  values: { difference: 6, larger: 'right', left: 1, right: 7, uncertainty: 4, unit: '°' },
};

test('a difference between the knees names the other knee, and twice exchanged the same', () => {
  const analysis = {
    ...analyzeRun(readGoldenTrack('rear-valgus'), { slowMotion: 1, model: 'heavy' }),
    findings: [ASYMMETRY],
  };
  const mirrored = exchangeSides(analysis);
  expect(mirrored.findings[0]?.values).toEqual({
    ...ASYMMETRY.values,
    larger: 'left',
    left: 7,
    right: 1,
  });
  expect(exchangeSides(mirrored).findings).toEqual([ASYMMETRY]);
});
