import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { toTrc, TRC_MARKERS } from '../../../../src/core/export/to-trc.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const analysis = analyzeRun(track, { slowMotion: 1, model: 'heavy', heightM: 1.75 });

/** Reads a TRC file as OpenSim does: by tabs, three columns a marker, blank lines passed over. */
function readTrc(text: string) {
  const lines = text.split('\r\n').filter((line) => line !== '');
  const [, names = '', values = '', labels = '', axes = '', ...rows] = lines;
  const head = Object.fromEntries(names.split('\t').map((name, i) => [name, values.split('\t')[i] ?? '']));
  const markers = labels.split('\t').filter((label) => label !== '');
  return {
    first: (lines[0] ?? '').split('\t'),
    head,
    markers: markers.slice(2),
    axes: axes.split('\t').slice(2),
    rows: rows.map((row) => row.split('\t').map((cell) => (cell === '' ? Number.NaN : Number(cell)))),
  };
}

describe('TRC', () => {
  const trc = readTrc(toTrc(analysis, 'run.trc') ?? '');
  const column = (marker: string, axis: 0 | 1 | 2): number[] =>
    trc.rows.map((row) => row[2 + 3 * trc.markers.indexOf(marker) + axis] ?? Number.NaN);
  const median = (values: number[]): number =>
    values.filter(Number.isFinite).sort((a, b) => a - b)[values.filter(Number.isFinite).length >> 1] ??
    Number.NaN;

  test('has the head that OpenSim asks for', () => {
    expect(trc.first).toEqual(['PathFileType', '4', '(X/Y/Z)', 'run.trc']);
    expect(trc.head).toMatchObject({ Units: 'mm', NumMarkers: String(TRC_MARKERS.length) });
    expect(Number(trc.head['DataRate'])).toBeCloseTo(analysis.trajectories.rateHz, 3);
    expect(Number(trc.head['NumFrames'])).toBe(trc.rows.length);
    expect(trc.markers).toEqual(TRC_MARKERS.map(({ name }) => name));
    expect(trc.axes.slice(0, 4)).toEqual(['X1', 'Y1', 'Z1', 'X2']);
  });

  test('every row has a number, a time and three cells a marker; times are even', () => {
    for (const [i, row] of trc.rows.entries()) {
      expect(row).toHaveLength(2 + 3 * TRC_MARKERS.length);
      expect(row[0]).toBe(i + 1);
      expect(row[1]).toBeCloseTo(i / analysis.trajectories.rateHz, 5);
    }
  });

  test('y is up and on the belt, x forward, z zero, sizes those of a person in millimetres', () => {
    expect(median(column('Nose', 1))).toBeGreaterThan(1400);
    expect(median(column('Nose', 1))).toBeLessThan(1800);
    expect(median(column('RHip', 1))).toBeGreaterThan(median(column('RKnee', 1)));
    expect(Math.min(...column('RToe', 1).filter(Number.isFinite))).toBeGreaterThan(-60);
    expect(median(column('RToe', 0)) - median(column('RHeel', 0))).toBeGreaterThan(80);
    expect(new Set(column('RKnee', 2))).toEqual(new Set([0]));
    const thigh = trc.rows.map((_, i) =>
      Math.hypot(
        (column('RHip', 0)[i] ?? 0) - (column('RKnee', 0)[i] ?? 0),
        (column('RHip', 1)[i] ?? 0) - (column('RKnee', 1)[i] ?? 0),
      ),
    );
    expect(median(thigh)).toBeGreaterThan(300);
    expect(median(thigh)).toBeLessThan(520);
  });

  test('a runner who faces left runs towards +x, too', () => {
    const left = analyzeRun(readGoldenTrack('side-left-midfoot'), {
      slowMotion: 1,
      model: 'heavy',
      heightM: 1.75,
    });
    const read = readTrc(toTrc(left, 'run.trc') ?? '');
    const toe = read.rows.map((row) => row[2 + 3 * read.markers.indexOf('LToe')] ?? Number.NaN);
    const heel = read.rows.map((row) => row[2 + 3 * read.markers.indexOf('LHeel')] ?? Number.NaN);
    expect(median(toe) - median(heel)).toBeGreaterThan(80);
  });

  test('without a height there is no scale and no file', () => {
    expect(toTrc(analyzeRun(track, { slowMotion: 1, model: 'heavy' }), 'run.trc')).toBeNull();
  });
});
