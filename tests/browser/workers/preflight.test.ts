import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import type { PreflightFinding, PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { runPreflight } from '../../../src/core/preflight/run-preflight.ts';
import { scanVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { infoOf } from './inspected.ts';
import { cutClip, demoClip } from '../media/made-clip.ts';
import { askWorker } from './ask-worker.ts';
import { demoPictures, filmAgain, HEIGHT, narrowed, WIDTH, type Filming } from './filmed-clip.ts';
import type { LookedOver } from './preflight.worker.ts';

/** One for all clips: loading the model would take most of the time. */
let worker: Worker;

/** What the app's own code sees in a file, in a worker that keeps its model. */
const lookOver = (file: File) => askWorker<LookedOver>(worker, file);

/** What the import screen makes of it. */
function preflight({ info, scan }: Awaited<ReturnType<typeof lookOver>>): readonly PreflightFinding[] {
  const runner = scan.people[0];
  return runPreflight({
    view: runner?.view ?? null,
    frameRateHz: info.fps,
    slowMotion: 1,
    durationS: info.durationS,
    people: scan.people.length,
    runner: runner?.evidence ?? null,
    scene: scan.scene ?? null,
    longSidePx: Math.max(info.width, info.height),
  });
}

async function preflightOf(file: File): Promise<readonly PreflightFinding[]> {
  return preflight(await lookOver(file));
}

/** Draws the picture about the frame's centre: shifted (px), turned (degrees), scaled. */
function moved(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap,
  { dx = 0, dy = 0, degrees = 0, scale = 1 },
): void {
  context.translate(WIDTH / 2 + dx, HEIGHT / 2 + dy);
  context.rotate((degrees * Math.PI) / 180);
  context.scale(scale, scale);
  context.drawImage(picture, -WIDTH / 2, -HEIGHT / 2);
  context.resetTransform();
}

const evenTimes = (fps: number, frames: number): readonly number[] =>
  Array.from({ length: frames }, (_, frame) => frame / fps);

/** Repeatable wobble, −1…1. */
const wobble = (frame: number, phase: number): number => Math.sin(frame * 2.4 + phase);

/** Each spoilt clip, with all that is to be found in it: nothing else may be. */
interface Spoilt extends Filming {
  readonly name: PreflightId;
  readonly found?: readonly PreflightId[];
}

const SPOILT: readonly Spoilt[] = [
  {
    name: 'feet-out-of-frame',
    paint: (context, picture) => moved(context, picture, { dy: 130, scale: 1.05 }),
  },
  {
    name: 'head-out-of-frame',
    paint: (context, picture) => moved(context, picture, { dy: -110 }),
  },
  {
    name: 'runner-small',
    paint: (context, picture) => moved(context, picture, { scale: 0.55 }),
  },
  {
    name: 'not-level',
    // A turned picture is drawn softer.
    found: ['not-level', 'feet-blurred'],
    paint: (context, picture) => moved(context, picture, { degrees: 4, scale: 1.1 }),
  },
  {
    name: 'camera-moves',
    paint: (context, picture, frame) =>
      moved(context, picture, { dx: 8 * wobble(frame, 0), dy: 6 * wobble(frame, 1), scale: 1.1 }),
  },
  {
    name: 'zoom',
    paint: (context, picture, frame) => moved(context, picture, { scale: 1 + 0.003 * frame }),
  },
  {
    name: 'scene-changes',
    paint: (context, picture, frame) => {
      context.scale(frame < 40 ? 1 : -1, 1);
      context.drawImage(picture, frame < 40 ? 0 : -WIDTH, 0);
      context.resetTransform();
    },
  },
  {
    name: 'too-dark',
    paint: (context, picture) => {
      context.filter = 'brightness(0.22)';
      context.drawImage(picture, 0, 0);
    },
  },
  {
    name: 'feet-blurred',
    paint: (context, picture) => {
      // A shutter open for a twentieth of the picture's width: what moves and what does not,
      // smeared alike.
      context.globalAlpha = 1;
      for (let k = 0; k < 9; k++) {
        context.globalAlpha = 1 / (k + 1);
        context.drawImage(picture, k - 4, 0);
      }
      context.globalAlpha = 1;
    },
  },
  {
    name: 'frame-rate-low',
    timesS: evenTimes(30, 40),
    source: (frame) => 2 * frame,
  },
  {
    name: 'repeated-frames',
    found: ['frame-rate-low', 'repeated-frames'],
    source: (frame) => frame - (frame % 2),
  },
  {
    name: 'uneven-frames',
    timesS: evenTimes(60, 66).map((timeS, frame) => timeS + (frame > 30 ? 0.2 : 0)),
  },
  { name: 'speed-changes', source: (frame) => Math.floor(frame < 33 ? frame / 6 : 6 + (frame - 33)) },
  {
    name: 'maybe-mirrored',
    tags: { 'com.apple.quicktime.camera.lens_model': 'iPhone 13 front camera 2.71mm f/2.2' },
  },
  {
    name: 'feet-hidden',
    paint: (context, picture) => {
      context.drawImage(picture, 0, 0);
      context.fillStyle = 'rgb(60, 62, 66)';
      context.fillRect(0, 365, WIDTH, 90);
    },
  },
];

/** Clips that are spoilt in several ways at once, each by less than it takes. */
const NEARLY: readonly Filming[] = [
  {
    name: 'dark, head and feet near the edge, few frames, and now and then one twice',
    timesS: evenTimes(52, 60),
    source: (frame) => (frame % 20 === 7 ? frame - 1 : frame),
    paint: (context, picture) => {
      context.filter = 'brightness(0.7)';
      moved(context, picture, { dy: -20 });
    },
  },
  {
    name: 'small, turned and zoomed',
    paint: (context, picture, frame) => moved(context, picture, { degrees: 1, scale: 0.85 + 0.0003 * frame }),
  },
];

let pictures: readonly ImageBitmap[] = [];

beforeAll(async () => {
  worker = new Worker(new URL('./preflight.worker.ts', import.meta.url), { type: 'module' });
  pictures = await demoPictures();
});

afterAll(() => {
  worker.terminate();
  for (const picture of pictures) picture.close();
});

describe('pre-flight of a clip', () => {
  test('a clip filmed as it should be is ready', async () => {
    expect(await preflightOf(await filmAgain(pictures, { name: 'as it is' }))).toEqual([]);
  });

  test.each(SPOILT)('$name is noticed', async (filming) => {
    const found = await preflightOf(await filmAgain(pictures, filming));
    expect(found.map(({ id }) => id)).toEqual(filming.found ?? [filming.name]);
  });

  test.each([
    ['in a moment', 30, 36],
    ['slowly', 14, 52],
  ])('a scene that dissolves into another, %s, is a change of scene', async (name, from, to) => {
    const dissolved = await filmAgain(pictures, {
      name,
      paint: (context, picture, frame) => {
        context.drawImage(picture, 0, 0);
        context.globalAlpha = Math.min(1, Math.max(0, (frame - from) / (to - from)));
        context.scale(-1, 1);
        context.drawImage(picture, -WIDTH, 0);
        context.resetTransform();
        context.globalAlpha = 1;
      },
    });
    expect((await preflightOf(dissolved)).map(({ id }) => id)).toContain('scene-changes');
  });

  test.each(NEARLY)('nearly $name is fine', async (filming) => {
    expect(await preflightOf(await filmAgain(pictures, filming))).toEqual([]);
  });

  test('a clip from behind, filmed as it should be, is ready, and so it is for the worker of the app', async () => {
    const clip = await cutClip(await demoClip('demo-rear.mp4'), 120);
    const seen = await lookOver(clip);
    expect(preflight(seen)).toEqual([]);
    expect(await scanVideo(clip, { info: await infoOf(clip) })).toEqual(seen.scan);
  });

  test('nobody in the picture', async () => {
    const empty = await filmAgain(pictures.slice(0, 30), {
      name: 'empty',
      paint: (context, picture) => context.drawImage(picture, 0, 0, 240, 150, 0, 0, WIDTH, HEIGHT),
    });
    expect((await preflightOf(empty))[0]).toMatchObject({ id: 'no-runner', severity: 'loses' });
  });

  test('two people', async () => {
    const both = await filmAgain(pictures, {
      name: 'two',
      paint: (context, picture) => {
        context.drawImage(picture, 0, 0);
        context.drawImage(picture, 330, 60, 300, 440, 660, 60, 300, 440);
      },
    });
    expect(await preflightOf(both)).toMatchObject([{ id: 'several-people', values: { people: 2 } }]);
  });
});

describe('pre-flight of the shared clips', () => {
  const clip = async (path: string): Promise<File | null> => {
    const shared = inject('sharedUrl');
    if (shared === null) return null;
    const response = await fetch(`${shared}/${path}`);
    return new File([await response.arrayBuffer()], path);
  };

  test.for([
    ['clips/synthetic/dev01-side-right-heel-overstride-165.mp4', []],
    ['clips/synthetic/dev06-front-valgus-both-crossover.mp4', []],
    ['clips/synthetic/dev07-oblique20-heel.mp4', ['oblique']],
    ['clips/synthetic/dev08-side-right-asym-roll35.mp4', ['not-level']],
    ['clips/real/rear-gym-30fps.mp4', ['frame-rate-low']],
    [
      'clips/real/side-bystander-30fps.mp4',
      ['frame-rate-low', 'speed-changes', 'feet-blurred', 'several-people'],
    ],
    // Files that once failed for a reason that was not theirs.
    ['cases/night.mp4', ['too-dark']],
    ['cases/interlaced30i.mp4', ['frame-rate-low', 'interlaced']],
    ['cases/upside-nometa.mp4', ['picture-turned']],
    ['cases/fast2x.mp4', []],
  ] as const)('%s: %s', async ([path, expected], context) => {
    const file = await clip(path);
    if (!file) return context.skip('the shared test material is not on this machine');
    const found = (await preflightOf(file)).map(({ id }) => id);
    expect(found).toEqual(expected);
  });

  // At 430 the picture ends at the outermost shoulder, behind which the front clip's hands swing
  // out; at 460 they stay inside.
  test.for([
    [430, ['hands-out-of-frame']],
    [460, []],
  ] as const)('a front view whose picture ends at pixel %d: %s', async ([right, expected], context) => {
    const file = await clip('clips/synthetic/dev06-front-valgus-both-crossover.mp4');
    if (!file) return context.skip('the shared test material is not on this machine');
    const found = (await preflightOf(await narrowed(file, { right }))).map(({ id }) => id);
    expect(found).toEqual(expected);
  });
});
