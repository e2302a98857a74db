import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fitPicture } from '../../../../src/ui/overlay/picture-fit.ts';
import {
  MOST_ZOOM,
  panPicture,
  placePicture,
  WHOLE_PICTURE,
  withinPicture,
  zoomAround,
} from '../../../../src/ui/overlay/picture-zoom.ts';

const picture = { width: 1280, height: 720 };
const stage = { width: 800, height: 600 };
/** CSS pixels. */
const ROUNDING_PX = 1e-6;

const sizes = fc.record({
  width: fc.integer({ min: 40, max: 4000 }),
  height: fc.integer({ min: 40, max: 4000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('enlarging the picture', () => {
  test('the whole picture lies where an element with object-fit: contain shows it', () => {
    expect(placePicture(picture, stage, WHOLE_PICTURE)).toEqual(fitPicture(picture, stage));
  });

  test('the point under the pointer stays where it is, as long as the picture covers the stage', () => {
    const at = { x: 400, y: 300 };
    const twice = zoomAround(WHOLE_PICTURE, 2, at, picture, stage);
    const before = placePicture(picture, stage, twice);
    const pointer = { x: 300, y: 250 };
    const thrice = zoomAround(twice, 1.5, pointer, picture, stage);
    const after = placePicture(picture, stage, thrice);
    const under = (fit: typeof before) => ({
      x: (pointer.x - fit.offsetX) / fit.scale,
      y: (pointer.y - fit.offsetY) / fit.scale,
    });
    expect(under(after).x).toBeCloseTo(under(before).x, 6);
    expect(under(after).y).toBeCloseTo(under(before).y, 6);
  });

  test('enlarging ends at eight times, shrinking at the whole picture in its middle', () => {
    const most = zoomAround(WHOLE_PICTURE, 1000, { x: 10, y: 10 }, picture, stage);
    expect(most.scale).toBe(MOST_ZOOM);
    expect(zoomAround(most, 1e-6, { x: 700, y: 20 }, picture, stage)).toEqual(WHOLE_PICTURE);
  });

  test('dragging moves the picture with the pointer, pixel for pixel', () => {
    const zoom = zoomAround(WHOLE_PICTURE, 4, { x: 400, y: 300 }, picture, stage);
    const before = placePicture(picture, stage, zoom);
    const after = placePicture(picture, stage, panPicture(zoom, 37, -21, picture, stage));
    expect(after.offsetX - before.offsetX).toBeCloseTo(37, 6);
    expect(after.offsetY - before.offsetY).toBeCloseTo(-21, 6);
  });

  test('whatever is done, no edge of the picture comes inside of the stage that could lie outside', () => {
    fc.assert(
      fc.property(
        sizes,
        sizes,
        fc.double({ min: 1, max: 8, noNaN: true }),
        share,
        share,
        (of, on, scale, x, y) => {
          const zoom = withinPicture({ scale, centreX: x * 3 - 1, centreY: y * 3 - 1 }, of, on);
          const { scale: k, offsetX, offsetY } = placePicture(of, on, zoom);
          for (const [offset, length, room] of [
            [offsetX, of.width * k, on.width],
            [offsetY, of.height * k, on.height],
          ] as const) {
            if (length <= room) expect(offset).toBeCloseTo((room - length) / 2, 6);
            else {
              expect(offset).toBeLessThanOrEqual(ROUNDING_PX * length);
              expect(offset + length).toBeGreaterThanOrEqual(room - ROUNDING_PX * length);
            }
          }
        },
      ),
    );
  });
});
