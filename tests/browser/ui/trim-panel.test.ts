import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { ClipDraft } from '../../../src/state/import/clip-draft.svelte.ts';
import { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';
import TrimPanel from '../../../src/ui/import/TrimPanel.svelte';
import { estimateTrack, inspectVideo } from '../../../src/workers/pose/client/pose-client.ts';
import {
  trimVideoFile,
  turnVideoFile,
  videoFromGifFile,
} from '../../../src/workers/video-file/client/video-file-client.ts';
import { demoClip, repeatClip } from '../media/made-clip.ts';
import { steadySurvey } from '../state/steady-survey.ts';
import WithServices from './WithServices.svelte';

/** Around the runner of demo-side.mp4: who is in the picture is not what is tried here. */
const CROP = { x: 330, y: 60, width: 600, height: 600, hips: null };
const SCAN: ScanResult = {
  people: [{ box: CROP, crop: CROP, seenInFrames: 12, view: 'side', facing: 'right' }],
  crop: CROP,
  view: 'side',
  facing: 'right',
};

// What looks along a real clip see: `survey-video.test.ts`.
const surveyVideo = () => Promise.resolve(steadySurvey(24, 0.8));

const service = {
  prepareReading: () => undefined,
  prepareScan: () => undefined,
  inspectVideo,
  scanVideo: () => Promise.resolve(SCAN),
  surveyVideo,
  estimateTrack,
  turnVideo: turnVideoFile,
  videoFromGif: videoFromGifFile,
};
let demo: File;

beforeAll(async () => {
  demo = await demoClip('demo-side.mp4');
});

async function importOf(file: File): Promise<{ job: ImportJob; clip: ClipDraft }> {
  const job = new ImportJob(service, new Preferences(createPreferencesStore(() => sessionStorage)));
  job.add([file]);
  await expect.poll(() => job.clips[0]?.info ?? null, { timeout: 20_000 }).not.toBeNull();
  return { job, clip: job.clips[0]! };
}

const show = (job: ImportJob, clip: ClipDraft) =>
  render(WithServices, {
    part: TrimPanel,
    given: { clip, job },
    services: { videoFiles: { trimVideoFile } } as never,
  });

/**
 * Cells of the filmstrip whose pictures are there: as many different greys as a picture of a room
 * has.
 */
function drawnCells(canvas: HTMLCanvasElement): number {
  const cell = canvas.width / 10;
  const context = canvas.getContext('2d')!;
  return Array.from({ length: 10 }, (_, i) => {
    const { data } = context.getImageData(Math.ceil(i * cell), 0, Math.floor(cell), canvas.height);
    return new Set(data.filter((_value, at) => at % 4 === 0)).size > 20;
  }).filter(Boolean).length;
}

test('a part is chosen on the filmstrip by the keyboard, cut out, and the whole clip taken again', async () => {
  const { job, clip } = await importOf(demo);
  const screen = await show(job, clip);
  await screen.getByText('Use only a part of it').click();
  await expect
    .poll(() => drawnCells(document.querySelector<HTMLCanvasElement>('.strip canvas')!), { timeout: 15_000 })
    .toBe(10);

  const start = screen.getByLabelText('Start of the part');
  start.element().focus();
  await userEvent.keyboard('{ArrowRight>20/}');
  const end = screen.getByLabelText('End of the part');
  end.element().focus();
  await userEvent.keyboard('{ArrowLeft>10/}');
  const { durationS } = clip.info!;
  expect(Number((start.element() as HTMLInputElement).value)).toBeCloseTo(2, 5);
  const chosenEndS = Number((end.element() as HTMLInputElement).value);
  expect(Math.abs(chosenEndS - (durationS - 1))).toBeLessThan(0.11);

  await screen.getByRole('button', { name: 'Use this part' }).click();
  await expect.poll(() => job.clips[0]?.partOf?.whole, { timeout: 15_000 }).toBe(demo);
  const part = job.clips[0]!;
  expect(part.partOf!.startS).toBeLessThanOrEqual(2);
  expect(part.partOf!.endS).toBeGreaterThan(chosenEndS - 0.05);
  await expect.poll(() => part.info?.durationS ?? 0, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(part.info!.durationS).toBeCloseTo(part.partOf!.endS - part.partOf!.startS, 1);

  await screen.unmount();
  const again = await show(job, part);
  await again.getByRole('button', { name: 'Take the whole clip' }).click();
  expect([job.clips[0]!.file, job.clips[0]!.partOf]).toEqual([demo, null]);
  job.clear();
});

test('of a long clip the steadiest part is proposed, and taken by its button', async () => {
  const { job, clip } = await importOf(await repeatClip(demo, 2));
  expect(clip.info!.durationS).toBeGreaterThan(20);
  const screen = await show(job, clip);
  const proposal = screen.getByText(/^Steadiest running/);
  await expect.element(proposal).toBeVisible();
  await screen.getByRole('button', { name: 'Use this part' }).first().click();
  await expect.poll(() => job.clips[0]?.partOf ?? null, { timeout: 15_000 }).not.toBeNull();
  const { startS, endS } = job.clips[0]!.partOf!;
  expect(endS - startS).toBeGreaterThanOrEqual(15 - 0.05);
  job.clear();
});
