import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { BYTE_ORDER_MARK, DEFAULT_CSV_FORMAT, toCsv } from '../../../../src/core/export/csv.ts';
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
  const [head = '', row = '', ...rest] = stridesToCsv(analysis).replace(BYTE_ORDER_MARK, '').split('\r\n');
  const column = (name: string): string => row.split(',')[head.split(',').indexOf(name)] ?? 'no such column';

  test('has one row a stride, the unit in the head and the frame of each number', () => {
    expect(rest).toEqual(['']);
    expect(column('side')).toBe('right');
    expect(column('overstride [% leg]')).toBe('17.25');
    expect(column('overstride uncertainty')).toBe('2.1');
    expect(column('overstride frame')).toBe('6');
    expect(column('flags')).toBe('overstride:worse');
  });

  test('a missing number is an empty cell with its reason beside it', () => {
    expect(column('contact-time [ms]')).toBe('');
    expect(column('contact-time uncertainty')).toBe('no-event');
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

describe('CSV for spreadsheets', () => {
  test('says that it is UTF-8, and has headings that any program can read', () => {
    const text = stridesToCsv(analysis);
    expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const [head = ''] = text.slice(1).split('\r\n');
    expect(head).toMatch(/^[\x20-\x7e]+$/);
  });

  test('with semicolons and decimal commas, as spreadsheets on the continent read it', () => {
    const text = stridesToCsv(analysis, { separator: ';', decimalSign: ',' });
    const [head = '', row = ''] = text.slice(1).split('\r\n');
    const cells = row.split(';');
    expect(cells[head.split(';').indexOf('overstride [% leg]')]).toBe('17,25');
    expect(cells[head.split(';').indexOf('side')]).toBe('right');
  });

  test.each(['=1+1', '@run', '+1-2.mp4', '-1+cmd|calc.mp4', '-run'])('%s is no formula', (name) => {
    expect(toCsv([[name]])).toBe(`\uFEFF'${name}\r\n`);
  });

  test('a decimal comma between commas is quoted, and words keep their points', () => {
    const rows = [['1.5', 'v1.5', '-2.25', 'a;b']];
    expect(toCsv(rows, { separator: ',', decimalSign: ',' })).toBe('\uFEFF"1,5",v1.5,"-2,25",a;b\r\n');
    expect(toCsv(rows, { separator: ';', decimalSign: ',' })).toBe('\uFEFF1,5;v1.5;-2,25;"a;b"\r\n');
    expect(toCsv(rows, DEFAULT_CSV_FORMAT)).toBe('\uFEFF1.5,v1.5,-2.25,a;b\r\n');
  });
});
