import { describe, expect, test, vi } from 'vitest';

import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { RunContext } from '../../../src/core/run/run-context.ts';
import { AnalysisJob } from '../../../src/state/analysis/analysis-job.svelte.ts';
import { FirstNumbers, LEAST_STRIDES } from '../../../src/state/analysis/first-numbers.svelte.ts';
import type { TrackOptions } from '../../../src/state/analysis/pose-service.ts';
import { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { DEFAULT_PREFERENCES } from '../../../src/storage/preferences-record.ts';
import { runJsonInWords } from '../../../src/text/run-json.ts';
import type { EstimatedTrack } from '../../../src/workers/pose/client/estimate-in-lanes.ts';
import { syntheticRunner } from '../../support/synthetic-runner.ts';
import { FakePoseService, videoFile } from './fake-pose-service.ts';
import { steadySurvey } from './steady-survey.ts';

const FPS = 60;
const preferences = () => new Preferences({ read: () => DEFAULT_PREFERENCES, write: () => undefined });

describe('numbers while a clip is read', () => {
  const track = syntheticRunner({ frames: 12 * FPS, fps: FPS, strideS: 0.72, forward: 1 });
  const context = { view: 'side', slowMotion: 1, model: 'heavy' } as const;
  const batch = (firstFrame: number, frames: number) => ({
    firstFrame,
    frames,
    landmarks: track.landmarks.slice(landmarkOffset(firstFrame, 0), landmarkOffset(firstFrame + frames, 0)),
  });
  const strides = (numbers: FirstNumbers): number => numbers.analysis?.state.read ?? 0;

  test('come with the first strides of both lanes together, and rest on more with each look', async () => {
    const numbers = new FirstNumbers(track, context, new AbortController().signal);
    // A lane's frames may be there before the clip's times are.
    numbers.add(batch(0, 15));
    numbers.setTimes(track.timesS);
    for (let done = 15; done < 60; done += 15) numbers.add(batch(done, 15));
    for (let done = 0; done < 60; done += 15) numbers.add(batch(360 + done, 15));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(numbers.analysis, 'a second of each lane holds no four strides').toBeNull();
    for (let done = 60; done < 120; done += 15) {
      numbers.add(batch(done, 15));
      numbers.add(batch(360 + done, 15));
    }
    await vi.waitFor(() => expect(strides(numbers)).toBeGreaterThanOrEqual(LEAST_STRIDES), {
      timeout: 10_000,
    });
    const early = strides(numbers);
    const cadence = () => numbers.analysis!.summary.cadence!.both!;
    expect(Math.abs(Number(cadence().median) - 120 / 0.72)).toBeLessThan(4);
    const width = cadence().high - cadence().low;
    for (let done = 120; done < 345; done += 15) {
      numbers.add(batch(done, 15));
      numbers.add(batch(360 + done, 15));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await vi.waitFor(
      () => {
        numbers.add(batch(345, 15));
        expect(strides(numbers)).toBeGreaterThan(2 * early);
      },
      { timeout: 10_000 },
    );
    expect(cadence().high - cadence().low).toBeLessThan(width);
    numbers.startOver();
    expect(numbers.analysis).toBeNull();
  });

  test('are none of a clip that is called off', async () => {
    const abort = new AbortController();
    const numbers = new FirstNumbers(track, context, abort.signal);
    numbers.setTimes(track.timesS);
    numbers.add(batch(0, 300));
    abort.abort();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(numbers.analysis).toBeNull();
  });
});

/**
 * Reads a clip as the workers do, from poses that are known; waits at a frame until it may go on.
 */
function readKnown(
  track: PoseTrack,
  waitAt: number,
  mayGoOn: Promise<void>,
): (file: File, options: TrackOptions) => Promise<EstimatedTrack> {
  return async (_file, options) => {
    const frames = track.timesS.length;
    const read = createPoseTrack(track.width, track.height, track.timesS);
    options.onPlan?.({ lanes: 1, delegate: 'CPU' }, false);
    options.onTimes?.(track.timesS);
    for (let firstFrame = 0; firstFrame < frames; firstFrame += 15) {
      if (firstFrame === waitAt) await mayGoOn;
      const endFrame = Math.min(firstFrame + 15, frames);
      const landmarks = track.landmarks.slice(landmarkOffset(firstFrame, 0), landmarkOffset(endFrame, 0));
      read.landmarks.set(landmarks, landmarkOffset(firstFrame, 0));
      options.onBatch?.({ firstFrame, frames: endFrame - firstFrame, landmarks });
      options.onProgress({
        stage: 'estimating',
        framesDone: endFrame,
        framesTotal: frames,
        framesPerSecond: 60,
        secondsLeft: (frames - endFrame) / 60,
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const timing = { decodeMs: 1, inferMs: 1, totalMs: 2, framesInferred: frames, lanes: 1 };
    return { track: read, timing: { ...timing, delegate: 'CPU' } };
  };
}

// That the workers' batches are the poses of the track: `pose-client.test.ts`.
test('a clip has its numbers before all is read, and at the end the very same run as without them', async () => {
  const track = syntheticRunner({ frames: 12 * FPS, fps: FPS, strideS: 0.72, forward: 1 });
  const service = new FakePoseService();
  service.scanResult = { people: [], crop: null, view: null, facing: null };
  service.info = { width: track.width, height: track.height, frames: 12 * FPS, durationS: 12, fps: FPS };
  let goOn: () => void = () => undefined;
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  Object.assign(service, { estimateTrack: readKnown(track, 6 * FPS, mayGoOn) });
  const clips = new ImportJob(service, preferences());
  clips.add([videoFile('run.mp4')]);
  await vi.waitFor(() => expect(clips.clips[0]?.scan.kind).toBe('found'));
  const clip = clips.clips[0]!;
  clip.wholePicture = true;
  clip.chosenView = 'side';
  const job = new AnalysisJob(service);
  const reading = job.start(clips);
  await vi.waitFor(
    () => expect(job.numbers?.analysis?.state.read ?? 0).toBeGreaterThanOrEqual(LEAST_STRIDES),
    { timeout: 20_000 },
  );
  expect(job.status.kind === 'running' && job.status.progress.framesDone).toBeLessThanOrEqual(6 * FPS);
  goOn();
  const [input] = (await reading) ?? [];
  expect(job.numbers).toBeNull();

  const { info, timing } = input!;
  const asRun = (from: PoseTrack, context: RunContext) =>
    runJsonInWords(analyzeRun(from, context), info, { ...timing, analyseMs: 0 });
  const asOnePass = asRun(track, clip.context(clips.runContext));
  expect(asOnePass.strides.length).toBeGreaterThan(LEAST_STRIDES);
  expect(JSON.stringify(asRun(input!.track, input!.context))).toBe(JSON.stringify(asOnePass));
});

describe('a long clip', () => {
  async function longClip(): Promise<{ service: FakePoseService; clips: ImportJob }> {
    const service = new FakePoseService();
    service.info = { frames: 5000, durationS: 100 };
    Object.assign(service, { surveyVideo: () => Promise.resolve(steadySurvey(100, 7)) });
    const clips = new ImportJob(service, preferences());
    clips.add([videoFile('long.mp4')]);
    await vi.waitFor(() => expect(clips.clips[0]?.areSpansKnown).toBe(true));
    return { service, clips };
  }

  test('is read in two stretches of 15 s, and its run says which', async () => {
    const { service, clips } = await longClip();
    const reading = new AnalysisJob(service).start(clips);
    await vi.waitFor(() => expect(service.tracks).toHaveLength(1));
    const { spans } = service.tracks[0]!.options;
    expect(spans?.map(({ firstFrame, endFrame }) => endFrame - firstFrame)).toEqual([750, 750]);
    service.tracks[0]!.finish();
    const [input] = (await reading) ?? [];
    expect(input!.context.readSpans).toHaveLength(2);
  });

  test('is read whole where the user wants it, and where nothing steady is found', async () => {
    const { service, clips } = await longClip();
    clips.clips[0]!.wholeClip = true;
    const reading = new AnalysisJob(service).start(clips);
    await vi.waitFor(() => expect(service.tracks).toHaveLength(1));
    expect(service.tracks[0]!.options.spans).toBeNull();
    service.tracks[0]!.finish();
    const [input] = (await reading) ?? [];
    expect(input!.context).not.toHaveProperty('readSpans');
    clips.clips[0]!.wholeClip = false;
    expect(clips.clips[0]!.spans).toHaveLength(2);
    clips.clips[0]!.chosenSlowMotion = 4;
    expect(clips.clips[0]!.spans, 'in slow motion it is 25 s long').toBeNull();
  });
});
