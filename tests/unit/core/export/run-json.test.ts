import * as v from 'valibot';
import { expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { runJsonSchema } from '../../../../src/core/export/run-json-schema.ts';
import { toRunJson } from '../../../../src/core/export/to-run-json.ts';
import { createPoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { NO_EDITS, type RunEdits } from '../../../../src/core/run/run-edits.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const SOURCE = {
  name: 'a.mp4',
  width: 640,
  height: 480,
  durationS: 1,
  frames: 60,
  fps: 60,
  rotation: 0,
} as const;
const TIMING = {
  decodeMs: 1,
  inferMs: 2,
  analyseMs: 3,
  totalMs: 6,
  framesInferred: 60,
  lanes: 1,
  delegate: 'CPU',
} as const;

test('a clip without a person is a valid run that says why it has no numbers', () => {
  const track = createPoseTrack(
    640,
    480,
    Float64Array.from({ length: 60 }, (_, i) => i / 60),
  );
  const measured = { ...TIMING, inferMs: 2.4, totalMs: 5.6 };
  const json = toRunJson(analyzeRun(track, DEFAULT_CONTEXT), SOURCE, measured, {
    describeFinding: (finding) => finding.id,
    describeQuality: (issue) => `because of ${issue.code}`,
  });
  expect(v.parse(runJsonSchema, JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(json.quality).toEqual([{ code: 'no-person', severity: 'refuse', message: 'because of no-person' }]);
  expect(json.strides).toEqual([]);
  expect(json.timing).toEqual(TIMING);
});

test('a run says that its video is mirrored, and a plain one does not', () => {
  const words = { describeFinding: () => '', describeQuality: () => '' };
  const track = readGoldenTrack('rear-valgus');
  for (const told of [{}, { mirrored: true as const }]) {
    const json = toRunJson(analyzeRun(track, { ...DEFAULT_CONTEXT, ...told }), SOURCE, TIMING, words);
    expect(v.parse(runJsonSchema, JSON.parse(JSON.stringify(json))).context.mirrored).toBe(told.mirrored);
  }
});

test('corrections are told, those that leave no trace in events and strides as well', () => {
  const track = readGoldenTrack('side-demo-30fps');
  const analyse = (edits: RunEdits): RunAnalysis => analyzeRun(track, { ...DEFAULT_CONTEXT, edits });
  const words = { describeFinding: () => '', describeQuality: () => '' };
  const plain = analyse(NO_EDITS);
  expect(toRunJson(plain, SOURCE, TIMING, words)).not.toHaveProperty('corrections');
  const [event, , other] = plain.events;
  if (!event || !other) throw new Error('the clip has events');
  const edits: RunEdits = {
    events: [
      { kind: 'delete', side: event.side, type: event.type, timeS: event.timeS },
      {
        kind: 'replace',
        side: other.side,
        type: other.type,
        fromTimeS: other.timeS,
        timeS: other.timeS + 0.01,
      },
    ],
    badStrides: [{ side: 'left', contactS: plain.strides[3]?.startS ?? 0 }],
    excludedRanges: [{ startS: 2, endS: 2.5 }],
    landmarks: [{ timeS: 1, landmark: 27, x: 0.25, y: 1.5 }],
  };
  const json = toRunJson(analyse(edits), SOURCE, TIMING, words);
  expect(v.parse(runJsonSchema, JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(json.corrections?.events.map(({ kind }) => kind)).toEqual(['delete', 'replace']);
  expect(json.corrections?.events[1]?.fromTimeS).toBeCloseTo(other.timeS, 4);
  expect(json.corrections?.excludedRanges).toEqual([{ startS: 2, endS: 2.5 }]);
  expect(json.corrections?.landmarks).toEqual([{ timeS: 1, landmark: 27, x: 0.25, y: 1.5 }]);
  expect(json.corrections?.badStrides).toHaveLength(1);
});
