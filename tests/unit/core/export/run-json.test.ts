import * as v from 'valibot';
import { expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/analysis/run-context.ts';
import { runJsonSchema } from '../../../../src/core/export/run-json-schema.ts';
import { toRunJson } from '../../../../src/core/export/to-run-json.ts';
import { createPoseTrack } from '../../../../src/core/pose/pose-track.ts';

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
  const json = toRunJson(analyzeRun(track, DEFAULT_CONTEXT), SOURCE, TIMING, {
    describeFinding: (finding) => finding.id,
    describeQuality: (issue) => `because of ${issue.code}`,
  });
  expect(v.parse(runJsonSchema, JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(json.quality).toEqual([{ code: 'no-person', severity: 'refuse', message: 'because of no-person' }]);
  expect(json.strides).toEqual([]);
});
