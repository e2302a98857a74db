import { describe, expect, test } from 'vitest';

import { readAnalyzeOptions, UsageError } from '../../../src/cli/analyze-options.ts';

describe('readAnalyzeOptions', () => {
  test('reads every option', () => {
    expect(
      readAnalyzeOptions(
        'a.mp4 b.mov --view side --facing left --height-m 1.75 --belt-speed-mps 3 --slow-motion 8 --model lite --lanes 2 --out o --track-out t --report r'.split(
          ' ',
        ),
      ),
    ).toEqual({
      inputs: ['a.mp4', 'b.mov'],
      fromTracks: false,
      view: 'side',
      facing: 'left',
      heightM: 1.75,
      beltSpeedMps: 3,
      slowMotion: 8,
      model: 'lite',
      lanes: 2,
      out: 'o',
      trackOut: 't',
      report: 'r',
    });
  });

  test('leaves to detection what is not given; heavy is the usual model', () => {
    expect(readAnalyzeOptions(['a.mp4'])).toEqual({ inputs: ['a.mp4'], fromTracks: false, model: 'heavy' });
  });

  test('--track may come several times', () => {
    expect(readAnalyzeOptions(['--track', 'a.json', '--track', 'b.json'])).toMatchObject({
      inputs: ['a.json', 'b.json'],
      fromTracks: true,
    });
  });

  test('--help asks for the help text', () => {
    expect(readAnalyzeOptions(['--help'])).toBeNull();
  });

  test.each([
    [''],
    ['a.mp4 --view top'],
    ['a.mp4 --height-m tall'],
    ['a.mp4 --height-m 175'],
    ['a.mp4 --slow-motion 0'],
    ['a.mp4 --lanes 1.5'],
    ['a.mp4 --model huge'],
    ['a.mp4 --colour red'],
    ['a.mp4 --track t.json'],
    ['--track t.json --track-out u.json'],
  ])('refuses "%s"', (line) => {
    expect(() => readAnalyzeOptions(line.split(' ').filter(Boolean))).toThrow(UsageError);
  });
});
