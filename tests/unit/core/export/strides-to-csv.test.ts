import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { stridesToCsv } from '../../../../src/core/export/strides-to-csv.ts';
import { createPoseTrack } from '../../../../src/core/pose/pose-track.ts';

const empty = analyzeRun(createPoseTrack(100, 100, Float64Array.of(0, 0.02, 0.04)), {
  slowMotion: 1,
  model: 'heavy',
  view: 'side',
});

const analysis: RunAnalysis = {
  ...empty,
  strides: [
    {
      index: 0,
      side: 'right',
      leg: 'near',
      startS: 0.1,
      endS: 0.84,
      toeOffS: null,
      excluded: null,
      flags: [{ metric: 'overstride', kind: 'worse', difference: 5.2, error: 1.5 }],
      metrics: {
        overstride: { value: 17.25, unit: '% leg', uncertainty: 2.1, frame: 6 },
        'contact-time': { unavailable: 'no-event' },
      },
    },
  ],
};

describe('strides as CSV', () => {
  const [head = '', row = '', ...rest] = stridesToCsv(analysis).split('\r\n');
  const column = (name: string): string => row.split(',')[head.split(',').indexOf(name)] ?? 'no such column';

  test('has one row a stride, the unit in the head and the frame of each number', () => {
    expect(rest).toEqual(['']);
    expect(column('side')).toBe('right');
    expect(column('overstride [% leg]')).toBe('17.25');
    expect(column('overstride ±')).toBe('2.1');
    expect(column('overstride frame')).toBe('6');
    expect(column('flags')).toBe('overstride:worse');
  });

  test('a missing number is an empty cell with its reason beside it', () => {
    expect(column('contact-time [ms]')).toBe('');
    expect(column('contact-time ±')).toBe('no-event');
    expect(column('toe_off_s')).toBe('');
  });

  test('a stride that rests on a correction says so', () => {
    const corrected = {
      ...analysis,
      strides: analysis.strides.map((stride) => ({ ...stride, edited: true as const })),
    };
    const cells = stridesToCsv(corrected).split('\r\n')[1]!.split(',');
    expect(cells[head.split(',').indexOf('edited')]).toBe('yes');
    expect(column('edited')).toBe('');
  });

  test('a clip without strides is a head alone', () => {
    expect(stridesToCsv(empty).split('\r\n')).toHaveLength(2);
  });
});
