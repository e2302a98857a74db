import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import type { PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { cutClip, demoClip } from '../media/made-clip.ts';
import { demoPictures, filmAgain, HEIGHT, narrowed, WIDTH, type Filming } from './filmed-clip.ts';
import { evenTimes, idsOf, lookOver, moved, preflight, sharedClip, smeared, wobble } from './look-over.ts';

const FRONT = 'clips/synthetic/dev06-front-valgus-both-crossover.mp4';

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
    paint: smeared,
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

/** Each by less than it takes. */
const SMALL_TURNED_ZOOMED: Filming = {
  name: 'small, turned and zoomed',
  paint: (context, picture, frame) => moved(context, picture, { degrees: 1, scale: 0.85 + 0.0003 * frame }),
};

let pictures: readonly ImageBitmap[] = [];

beforeAll(async () => {
  pictures = await demoPictures();
});

afterAll(() => {
  for (const picture of pictures) picture.close();
});

describe('pre-flight of a clip that is spoilt in one way', () => {
  test.each(SPOILT)('$name is noticed', async (filming) => {
    const found = await idsOf(await filmAgain(pictures, filming));
    expect(found).toEqual(filming.found ?? [filming.name]);
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
    expect(await idsOf(dissolved)).toContain('scene-changes');
  });

  test('a clip filmed as it should be is ready', async () => {
    expect(await idsOf(await filmAgain(pictures, { name: 'as it is' }))).toEqual([]);
  });

  test('a clip from behind, filmed as it should be, is ready', async () => {
    const seen = await lookOver(await cutClip(await demoClip('demo-rear.mp4'), 120));
    expect(preflight(seen)).toEqual([]);
    expect(seen.scan).toMatchObject({ view: 'rear', facing: null });
  });

  test(`nearly ${SMALL_TURNED_ZOOMED.name} is fine`, async () => {
    expect(await idsOf(await filmAgain(pictures, SMALL_TURNED_ZOOMED))).toEqual([]);
  });

  test('nobody in the picture', async () => {
    const empty = await filmAgain(pictures.slice(0, 30), {
      name: 'empty',
      paint: (context, picture) => context.drawImage(picture, 0, 0, 240, 150, 0, 0, WIDTH, HEIGHT),
    });
    expect(preflight(await lookOver(empty))[0]).toMatchObject({ id: 'no-runner', severity: 'loses' });
  });

  test('two people', async () => {
    const both = await filmAgain(pictures, {
      name: 'two',
      paint: (context, picture) => {
        context.drawImage(picture, 0, 0);
        context.drawImage(picture, 330, 60, 300, 440, 660, 60, 300, 440);
      },
    });
    expect(preflight(await lookOver(both))).toMatchObject([{ id: 'several-people', values: { people: 2 } }]);
  });
});

describe('pre-flight of the shared clips', () => {
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
    ['cases/upside-nometa.mp4', ['picture-turned']],
    ['cases/fast2x.mp4', []],
  ] as const)('%s: %s', async ([path, expected], context) => {
    const file = await sharedClip(inject('sharedUrl'), path);
    if (!file) return context.skip('the shared test material is not on this machine');
    expect(await idsOf(file)).toEqual(expected);
  });

  // At 430 the picture ends at the outermost shoulder, behind which the hand swings out.
  test('a front view whose picture ends too early lacks the hands', async (context) => {
    const file = await sharedClip(inject('sharedUrl'), FRONT);
    if (!file) return context.skip('the shared test material is not on this machine');
    expect(await idsOf(await narrowed(file, { right: 430 }))).toEqual(['hands-out-of-frame']);
  });

  test('a front view whose picture ends just outside of the hands is ready', async (context) => {
    const file = await sharedClip(inject('sharedUrl'), FRONT);
    if (!file) return context.skip('the shared test material is not on this machine');
    expect(await idsOf(await narrowed(file, { right: 460 }))).toEqual([]);
  });
});
