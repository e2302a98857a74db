import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import type { PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { demoPictures, filmAgain, WIDTH, type Filming } from './filmed-clip.ts';
import { evenTimes, idsOf, moved, sharedClip, wobble } from './look-over.ts';

/**
 * Clips that are spoilt in several ways at once, with all that is to be found in them: nothing else
 * may be. Each way by itself, small runners, zoom, a clip from behind, other scenes, blur, changes
 * of speed, hands cut off, and clips from elsewhere, in `preflight.long.test.ts`; from which
 * numbers on those are told, in `run-preflight.test.ts`.
 */
interface Spoilt extends Filming {
  readonly found: readonly PreflightId[];
}

const SPOILT: readonly Spoilt[] = [
  {
    name: 'few frames of a dark picture without the head, by a front camera',
    found: ['frame-rate-low', 'too-dark', 'head-out-of-frame', 'maybe-mirrored'],
    timesS: evenTimes(30, 40),
    source: (frame) => 2 * frame,
    tags: { 'com.apple.quicktime.camera.lens_model': 'iPhone 13 front camera 2.71mm f/2.2' },
    paint: (context, picture) => {
      context.filter = 'brightness(0.22)';
      moved(context, picture, { dy: -110 });
    },
  },
  {
    name: 'a camera that stands askew and shakes, and left frames out',
    found: ['camera-moves', 'not-level', 'uneven-frames'],
    timesS: evenTimes(60, 66).map((timeS, frame) => timeS + (frame > 30 ? 0.2 : 0)),
    paint: (context, picture, frame) =>
      moved(context, picture, { dx: 8 * wobble(frame, 0), dy: 6 * wobble(frame, 1), degrees: 4, scale: 1.1 }),
  },
  {
    name: 'something before the feet, and every frame twice',
    found: ['frame-rate-low', 'repeated-frames', 'feet-hidden'],
    source: (frame) => frame - (frame % 2),
    paint: (context, picture) => {
      context.drawImage(picture, 0, 0);
      context.fillStyle = 'rgb(60, 62, 66)';
      context.fillRect(0, 365, WIDTH, 90);
    },
  },
];

/** Spoilt in several ways at once, each by less than it takes. */
const NEARLY: Filming = {
  name: 'dark, head and feet near the edge, few frames, and now and then one twice',
  timesS: evenTimes(52, 60),
  source: (frame) => (frame % 20 === 7 ? frame - 1 : frame),
  paint: (context, picture) => {
    context.filter = 'brightness(0.7)';
    moved(context, picture, { dy: -20 });
  },
};

let pictures: readonly ImageBitmap[] = [];

beforeAll(async () => {
  pictures = await demoPictures();
});

afterAll(() => {
  for (const picture of pictures) picture.close();
});

describe('pre-flight of a clip', () => {
  test.each(SPOILT)('$name: $found', async (filming) => {
    const found = await idsOf(await filmAgain(pictures, filming));
    expect(found.toSorted()).toEqual(filming.found.toSorted());
  });

  test(`nearly ${NEARLY.name} is fine`, async () => {
    expect(await idsOf(await filmAgain(pictures, NEARLY))).toEqual([]);
  });

  test('fields of two moments in one picture are seen', async (context) => {
    const file = await sharedClip(inject('sharedUrl'), 'cases/interlaced30i.mp4');
    if (!file) return context.skip('the shared test material is not on this machine');
    expect(await idsOf(file)).toEqual(['frame-rate-low', 'interlaced']);
  });
});
