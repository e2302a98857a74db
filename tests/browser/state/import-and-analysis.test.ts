import { beforeEach, describe, expect, test, vi } from 'vitest';

import { AnalysisJob } from '../../../src/state/analysis/analysis-job.svelte.ts';
import { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { DEFAULT_PREFERENCES, type PreferencesRecord } from '../../../src/storage/preferences-record.ts';
import { FakePoseService, type PendingTrack, TWO_PEOPLE, videoFile } from './fake-pose-service.ts';

let service: FakePoseService;
let stored: PreferencesRecord;
let job: ImportJob;
let analysis: AnalysisJob;

beforeEach(() => {
  service = new FakePoseService();
  stored = DEFAULT_PREFERENCES;
  const store = {
    read: () => stored,
    write: (record: PreferencesRecord) => {
      stored = record;
    },
  };
  job = new ImportJob(service, new Preferences(store));
  analysis = new AnalysisJob(service);
});

/** Adds clips and waits until all are looked at. */
async function add(...names: string[]): Promise<void> {
  job.add(names.map(videoFile));
  await vi.waitFor(() =>
    expect(job.clips.every((clip) => clip.status.kind === 'failed' || clip.scan.kind === 'found')).toBe(true),
  );
}

async function pending(index: number): Promise<PendingTrack> {
  await vi.waitFor(() => expect(service.tracks.length).toBeGreaterThan(index));
  const track = service.tracks[index];
  if (!track) throw new Error('no such call');
  return track;
}

async function preview(frame: number) {
  return { frame, bitmap: await createImageBitmap(new ImageData(4, 4)), landmarks: new Float32Array(132) };
}

const progress = {
  stage: 'estimating',
  framesDone: 50,
  framesTotal: 100,
  framesPerSecond: 25,
  secondsLeft: 2,
} as const;

describe('import', () => {
  test('all files are inspected at once, and scanned one after the other', async () => {
    await add('a.mp4', 'b.mp4');
    expect(service.calls.slice(0, 2)).toEqual(['inspect a.mp4', 'inspect b.mp4']);
    expect(service.calls.filter((call) => call.startsWith('scan'))).toEqual([
      'scan a.mp4',
      'scanned a.mp4',
      'scan b.mp4',
      'scanned b.mp4',
    ]);
  });

  test('a bad file keeps its reason and holds nothing else up', async () => {
    await add('bad.mp4', 'good.mp4');
    expect(job.clips[0]?.problem).toMatchObject({ code: 'not-a-video', detail: 'no box' });
    expect(job.usable.map((clip) => clip.file.name)).toEqual(['good.mp4']);
    expect(job.canAnalyse).toBe(true);
  });

  test('detection fills in, the user has the last word', async () => {
    await add('a.mp4');
    const [clip] = job.clips;
    expect([clip?.view, clip?.viewDetected, clip?.facing]).toEqual(['side', true, 'right']);
    if (clip) clip.chosenView = 'rear';
    expect([clip?.view, clip?.viewDetected]).toEqual(['rear', false]);
    expect(clip?.context({ model: 'full' })).toEqual({
      model: 'full',
      slowMotion: 1,
      view: 'rear',
      peopleSeen: 2,
    });
  });

  test('another person brings their own region and view', async () => {
    await add('a.mp4');
    const [clip] = job.clips;
    if (clip) clip.chosenPerson = 1;
    expect(clip?.crop).toMatchObject({ x: 60 });
    expect(clip?.view).toBe('rear');
  });

  test('nobody found is a problem until the user insists', async () => {
    service.scanResult = { people: [], crop: null, view: null, facing: null };
    await add('a.mp4');
    const [clip] = job.clips;
    expect(clip?.problem?.code).toBe('no-person');
    expect(job.canAnalyse).toBe(false);
    if (clip) clip.wholePicture = true;
    expect(job.canAnalyse).toBe(true);
    expect(clip?.crop).toBeNull();
  });

  test('the file’s own word on slow motion is taken until the user says otherwise', async () => {
    service.info = { fps: 30, captureFps: 240 };
    await add('a.mp4');
    const [clip] = job.clips;
    expect(clip?.slowMotion).toBe(8);
    if (clip) clip.chosenSlowMotion = 1;
    expect(clip?.slowMotion).toBe(1);
  });

  test('whether a video is mirrored is asked where the file suggests it, until somebody has said', async () => {
    const scene = { light: null, tilt: null, camera: null, repeats: null, pace: null, timing: null };
    const source = { frontCamera: true, flipped: false };
    service.scanResult = { ...service.scanResult, scene: { ...scene, source } };
    await add('a.mp4');
    const clip = job.clips[0]!;
    const isAsked = (): boolean => clip.preflight!.some(({ id }) => id === 'maybe-mirrored');
    expect(isAsked()).toBe(true);
    expect(clip.context({ model: 'lite' })).not.toHaveProperty('mirrored');
    clip.chosenMirrored = true;
    expect(isAsked()).toBe(false);
    expect(clip.context({ model: 'lite' }).mirrored).toBe(true);
    clip.chosenMirrored = false;
    expect(isAsked()).toBe(false);
    expect(clip.context({ model: 'lite' })).not.toHaveProperty('mirrored');
  });

  test('the runner of a part is told by the hips where limbs reach into another person', async () => {
    const at = (x: number, width = 20) => ({ x, y: 10, width, height: 20 });
    const person = (box: ReturnType<typeof at>, hips: ReturnType<typeof at>) => ({
      ...TWO_PEOPLE.people[0]!,
      box,
      crop: { ...box, hips },
    });
    const runner = person(at(10), at(15, 10));
    service.scanResult = { ...TWO_PEOPLE, people: [runner, person(at(20, 60), at(65, 10))] };
    await add('a.mp4');
    const [whole] = job.clips;
    if (!whole) throw new Error('no clip');
    whole.chosenPerson = 1;
    const coach = person(at(60, 40), at(65, 10));
    service.scanResult = { ...TWO_PEOPLE, people: [person(at(30), at(35, 10)), coach] };
    job.replaceWithPart(whole, videoFile('a.mp4'), { startS: 1, endS: 4 });
    await vi.waitFor(() => expect(job.clips[0]?.scan.kind).toBe('found'));
    expect(job.clips[0]?.runner).toBe(coach);
  });

  test('a part keeps what was said of the clip, and the runner who was chosen, by place', async () => {
    await add('a.mp4');
    const [whole] = job.clips;
    if (!whole) throw new Error('no clip');
    whole.chosenPerson = 1;
    whole.chosenSlowMotion = 4;
    whole.chosenMirrored = true;
    const [first, second] = service.scanResult.people;
    if (!first || !second) throw new Error('two people');
    // In the part they are found in the other order.
    service.scanResult = { ...service.scanResult, people: [second, first] };
    job.replaceWithPart(whole, videoFile('a.mp4'), { startS: 1, endS: 4 });
    await vi.waitFor(() => expect(job.clips[0]?.scan.kind).toBe('found'));
    expect(job.clips[0]?.runner).toBe(second);
    expect(job.clips[0]?.slowMotion).toBe(4);
    expect(job.clips[0]?.chosenMirrored).toBe(true);
  });

  test('the first who is seen is shown at once, and until the picture is turned', async () => {
    const shown: unknown[] = [];
    const scanned = service.scanVideo.bind(service);
    service.scanVideo = async (file, options) => {
      const result = await scanned(file, options);
      shown.push([job.clips[0]?.scan.kind, job.clips[0]?.firstSight?.frame]);
      return result;
    };
    await add('a.mp4');
    expect(shown).toEqual([['scanning', 7]]);
    // Its poses are about to be asked for.
    expect(service.prepared).toEqual([stored.model]);
    const { bitmap } = job.clips[0]!.firstSight!;
    const turned = job.clips[0]!.turn(90);
    expect([job.clips[0]?.firstSight, bitmap.width]).toEqual([null, 0]);
    await turned;
  });

  test('a removed clip frees its first frame and the picture of the people in it', async () => {
    await add('a.mp4');
    const [clip] = job.clips;
    expect(clip?.peoplePicture).toBe(service.bitmaps[2]);
    expect(clip?.scan, 'a result is stored, which a picture cannot be').not.toHaveProperty('result.picture');
    if (clip) job.remove(clip);
    expect(job.clips).toEqual([]);
    expect(
      service.bitmaps.map(({ width }) => width),
      'a closed bitmap has no size',
    ).toEqual([0, 0, 0]);
  });

  test('a clip removed while it is inspected frees its picture too', async () => {
    job.add([videoFile('a.mp4')]);
    const [clip] = job.clips;
    if (clip) job.remove(clip);
    await vi.waitFor(() => expect(service.bitmaps[0]?.width).toBe(0));
    expect(clip?.status.kind).toBe('inspecting');
  });

  test('own facts are remembered, preset ones are not', () => {
    job.setFacts({ heightM: 1.8 });
    expect(stored.heightM).toBe(1.8);
    job.presetFacts({ heightM: 1.66, beltSpeedMps: 2.8 });
    job.setFacts({ beltSpeedMps: 3 });
    expect(job.facts).toEqual({ heightM: 1.66, beltSpeedMps: 3 });
    expect([stored.heightM, stored.beltSpeedMps]).toEqual([1.8, null]);
  });
});

describe('analysis', () => {
  test('runs clip after clip and weighs progress by frames', async () => {
    await add('a.mp4', 'b.mp4');
    job.clips[1]!.chosenView = 'rear';
    const done = analysis.start(job);
    const first = await pending(0);
    first.options.onProgress(progress);
    expect(analysis.share).toBe(0.25);
    first.finish();
    const second = await pending(1);
    second.options.onProgress(progress);
    expect(analysis.share).toBe(0.75);
    second.finish();
    expect((await done)?.map(({ file, context }) => [file?.name, context.view])).toEqual([
      // What a look at some frames found is nobody’s word: the analysis sees all of them.
      ['a.mp4', undefined],
      ['b.mp4', 'rear'],
    ]);
    expect(analysis.status.kind).toBe('idle');
  });

  test('a picture is closed when the next one comes, and at the end', async () => {
    await add('a.mp4');
    const done = analysis.start(job);
    const track = await pending(0);
    const [first, second] = [await preview(1), await preview(2)];
    track.options.onProgress({ ...progress, preview: first });
    expect(analysis.preview?.bitmap.width).toBe(4);
    track.options.onProgress({ ...progress, preview: second });
    expect([first.bitmap.width, second.bitmap.width]).toEqual([0, 4]);
    track.finish();
    await done;
    expect(second.bitmap.width).toBe(0);
    expect(analysis.preview).toBeNull();
  });

  test('cancelling aborts the call, ends idle, and late messages change nothing', async () => {
    await add('a.mp4');
    const done = analysis.start(job);
    const track = await pending(0);
    track.options.onProgress({ ...progress, preview: await preview(1) });
    void analysis.cancel();
    expect(track.options.signal.aborted).toBe(true);
    expect(await done).toBeNull();
    const late = await preview(2);
    track.options.onProgress({ ...progress, preview: late });
    expect([analysis.status.kind, analysis.preview, analysis.share]).toEqual(['idle', null, null]);
    expect(late.bitmap.width).toBe(0);
    expect(job.clips[0]?.ready, 'the clip is as it was').toBe(true);
  });

  test('cancelled and started again, only the second run counts', async () => {
    await add('a.mp4');
    const first = analysis.start(job);
    await pending(0);
    const second = analysis.start(job);
    expect(await first).toBeNull();
    (await pending(1)).finish();
    expect(await second).toHaveLength(1);
  });

  test('a failure names clip and code; the retry keeps what was done', async () => {
    await add('a.mp4', 'b.mp4');
    const done = analysis.start(job);
    (await pending(0)).finish();
    (await pending(1)).fail({ code: 'gpu-lost', detail: 'context lost' });
    expect(await done).toBeNull();
    expect(analysis.status).toMatchObject({ kind: 'failed', current: 1, failure: { code: 'gpu-lost' } });

    const again = analysis.retry(job, 'CPU');
    const third = await pending(2);
    expect([third.file.name, third.options.delegate]).toEqual(['b.mp4', 'CPU']);
    third.finish();
    expect((await again)?.map(({ file }) => file?.name)).toEqual(['a.mp4', 'b.mp4']);
  });

  test('an error of unknown kind is told as a dead worker, with its text', async () => {
    await add('a.mp4');
    const done = analysis.start(job);
    (await pending(0)).fail(new TypeError('x is not a function'));
    await done;
    expect(analysis.status).toMatchObject({
      failure: { code: 'worker-died', detail: 'TypeError: x is not a function' },
    });
  });
});
