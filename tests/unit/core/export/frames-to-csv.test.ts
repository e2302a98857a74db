import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { framesToCsv } from '../../../../src/core/export/frames-to-csv.ts';
import { NO_EDITS, type RunEdits } from '../../../../src/core/run/run-edits.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const context = { slowMotion: 1, model: 'heavy' } as const;
const analysis = analyzeRun(track, context);

function read(text: string): Record<string, string>[] {
  const [head = '', ...rows] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [names[i] ?? '', cell])));
}

describe('frames as CSV', () => {
  const rows = read(framesToCsv(analysis, track.timesS, NO_EDITS));

  test('one row a frame, at its own time', () => {
    expect(rows).toHaveLength(track.timesS.length);
    expect(rows.map((row) => Number(row['time_s']))).toEqual(
      Array.from(track.timesS, (t) => Number(t.toFixed(6))),
    );
  });

  test('events stand on their frames, phases between them', () => {
    for (const event of analysis.events) {
      expect(rows[event.frame]?.[`${event.side}_event`]).toBe(event.type);
      expect(rows[event.frame]?.[`${event.side}_event_source`]).toBe('detected');
    }
    const stride = analysis.strides.find((one) => one.toeOffS !== null && one.side === 'right');
    const inStance = track.timesS.findIndex((t) => t > (stride?.startS ?? 0) + 0.05);
    expect(rows[inStance]).toMatchObject({ right_phase: 'stance', right_stride: String(stride?.index) });
  });

  test('curves are those of the analysis', () => {
    const { kinematics } = analysis;
    const at = Math.round(kinematics.timesS.length / 2);
    const frame = track.timesS.findIndex((t) => Math.abs(t - (kinematics.timesS[at] ?? -1)) < 5e-4);
    expect(Number(rows[frame]?.['right_knee-flexion [deg]'])).toBeCloseTo(
      kinematics.perSide['knee-flexion'].right[at] ?? Number.NaN,
      0,
    );
  });

  test('what was corrected says so', () => {
    const [event] = analysis.events;
    if (!event) throw new Error('no event');
    const edits: RunEdits = {
      ...NO_EDITS,
      events: [
        {
          kind: 'replace',
          side: event.side,
          type: event.type,
          fromTimeS: event.timeS,
          timeS: event.timeS + 0.02,
        },
      ],
      landmarks: [{ timeS: track.timesS[7] ?? 0, landmark: 27, x: 0.5, y: 0.5 }],
    };
    const corrected = analyzeRun(track, { ...context, edits });
    const again = read(framesToCsv(corrected, track.timesS, edits));
    const moved = corrected.events.find((one) => one.source === 'edited');
    expect(again[moved?.frame ?? -1]?.[`${event.side}_event_source`]).toBe('edited');
    expect(again[7]?.['landmarks_edited']).toBe('1');
    expect(rows[7]?.['landmarks_edited']).toBe('0');
  });
});
