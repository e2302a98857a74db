import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { createPoseTrack } from '../../../src/core/pose/pose-track.ts';
import { EMPTY_REVIEW } from '../../../src/core/review/clip-review.ts';
import type { AppState } from '../../../src/state/app-state.svelte.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import ShareDialog from '../../../src/ui/results/share/ShareDialog.svelte';
import { cutVideoFile } from '../../../src/workers/video-file/client/video-file-client.ts';
import { encodeNumberedVideo, PICTURE } from './numbered-video.ts';
import { clipInput } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

const FRAMES = 90;
/** Something is said about frame 45, so that a part of the clip is discussed. */
const NOTED_S = 1.5;

let whole: File;

beforeEach(async () => {
  const timesS = Float64Array.from({ length: FRAMES }, (_, frame) => frame / 30);
  whole = (await encodeNumberedVideo(timesS)).file;
  document.body.replaceChildren();
});

/**
 * The file as some phones write it: its first pictures lie before its time zero and are not shown.
 */
async function withLeadIn(file: File): Promise<File> {
  const track = await new Input({
    source: new BlobSource(file),
    formats: ALL_FORMATS,
  }).getPrimaryVideoTrack();
  const decoderConfig = await track?.getDecoderConfig();
  if (!track || !decoderConfig) throw new Error('no video');
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource('vp8');
  output.addVideoTrack(source);
  await output.start();
  for await (const packet of new EncodedPacketSink(track).packets()) {
    await source.add(packet.clone({ timestamp: packet.timestamp - 0.2 }), { decoderConfig });
  }
  await output.finalize();
  return new File([output.target.buffer!], 'lead-in.mp4', { type: 'video/mp4' });
}

async function openDialog(file: File): Promise<void> {
  const track = createPoseTrack(
    PICTURE.width,
    PICTURE.height,
    Float64Array.from({ length: FRAMES - 6 }, (_, frame) => frame / 30),
  );
  const note = { id: 'n1', timeS: NOTED_S, stride: null, metric: null, text: 'Here', createdMs: 1 };
  const session = new RunSession([{ ...clipInput(file, track), review: { ...EMPTY_REVIEW, notes: [note] } }]);
  const keeper = { thumbnailOf: () => Promise.resolve(null) };
  const services = { app: { keeper } as unknown as AppState, videoFiles: { cutVideoFile } as never };
  await render(WithServices, {
    props: { part: ShareDialog, given: { session, onclose: () => undefined }, services },
  });
}

const save = () => page.getByRole('button', { name: 'Save the file' });

test('a video that can be cut goes in parts', async () => {
  await openDialog(whole);
  await expect.element(page.getByRole('radio', { name: /parts that are discussed/ })).toBeChecked();
  await expect.element(save()).toBeEnabled();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a video that cannot be cut never goes as a whole unless the user says so', async () => {
  const file = await withLeadIn(whole);
  await openDialog(file);
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('The parts cannot be cut out of this video');
  await expect.element(alert).toHaveTextContent('lead-in.mp4');
  await expect.element(save()).toBeDisabled();
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toBeVisible();

  await page.getByRole('button', { name: 'Share without video' }).click();
  await expect.element(page.getByRole('radio', { name: /Without video/ })).toBeChecked();
  await expect.element(save()).toBeEnabled();
  const bare = document.querySelector('.size')!.textContent;

  await page.getByRole('radio', { name: /parts that are discussed/ }).click();
  await page.getByRole('button', { name: 'Share the whole video' }).click();
  await expect.element(page.getByRole('radio', { name: /whole video/ })).toBeChecked();
  await expect.element(save()).toBeEnabled();
  expect(document.querySelector('.size')!.textContent).not.toBe(bare);
});
