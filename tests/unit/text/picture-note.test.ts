import { describe, expect, test } from 'vitest';

import { isCorrected } from '../../../src/core/correction/correct-readings.ts';
import { pictureLabel, pictureNote } from '../../../src/text/picture-note.ts';

const side = { camera: { view: 'side' }, context: { model: 'heavy' } } as const;

describe('which readings carry a correction', () => {
  test('those that the corrector ships, and those that are made of them', () => {
    expect(isCorrected('foot-strike-angle', side)).toBe(true);
    expect(isCorrected('foot-strike-pattern', side)).toBe(true);
    expect(isCorrected('foot-ahead-of-knee', side)).toBe(isCorrected('shank-angle-at-contact', side));
    expect(isCorrected('cadence', side)).toBe(false);
  });

  test('of the model and the view that taught them alone', () => {
    const rear = { ...side, camera: { view: 'rear' } } as const;
    expect(isCorrected('knee-alignment', rear)).toBe(true);
    expect(isCorrected('knee-alignment', { ...rear, context: { model: 'full' } })).toBe(false);
    expect(isCorrected('foot-strike-angle', rear)).toBe(false);
  });
});

describe('what is said of a number that is not just what is drawn', () => {
  test('how it was read, and whether it was corrected', () => {
    const read = pictureNote('elbow-angle', 90, false);
    const corrected = pictureNote('elbow-angle', 90, true);
    expect(read).toMatch(/^On the picture 90\.0°; /);
    expect(corrected).toMatch(/, and then corrected for what else the pose model was seen to add/);
    expect(corrected.startsWith(read.slice(0, -1))).toBe(true);
  });

  test('a number that is only corrected says so, on the picture too', () => {
    expect(pictureNote('shank-angle-at-contact', 7, false)).toBe('');
    expect(pictureNote('shank-angle-at-contact', 7, true)).toMatch(/; the number is corrected/);
    expect(pictureNote('overstride', null, true)).toMatch(/^The lines show this frame; the number/);
    expect(pictureLabel('shank-angle-at-contact', 7, false)).toBe('');
    expect(pictureLabel('shank-angle-at-contact', 7, true)).toBe('on the picture 7.0°');
  });
});
