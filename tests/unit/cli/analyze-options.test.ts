import { describe, expect, test } from 'vitest';

import { notesOnOptions } from '../../../src/cli/analyze-notes.ts';
import { readAnalyzeOptions } from '../../../src/cli/analyze-options.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

describe('readAnalyzeOptions', () => {
  test('reads every option', () => {
    expect(
      readAnalyzeOptions(
        'a.mp4 b.mov --view side --facing left --height-m 1.75 --belt-speed-mps 3 --slow-motion 8 --mirrored --dots --turn 180 --model lite --whole --first-look --lanes 2 --out o --track-out t --report r --lang de --resume --summary s'.split(
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
      mirrored: true,
      dots: true,
      turn: 180,
      whole: true,
      firstLook: true,
      model: 'lite',
      lanes: 2,
      out: 'o',
      trackOut: 't',
      report: 'r',
      lang: 'de',
      resume: true,
      summary: 's',
    });
  });

  test('leaves out what is not given', () => {
    expect(readAnalyzeOptions(['a.mp4'])).toEqual({ inputs: ['a.mp4'], fromTracks: false });
  });

  test('--track may come several times', () => {
    expect(readAnalyzeOptions(['--track', 'a.json', '--track', 'b.json'])).toMatchObject({
      inputs: ['a.json', 'b.json'],
      fromTracks: true,
    });
  });

  test('--track before a list, as a shell makes it of *.json', () => {
    expect(readAnalyzeOptions(['--track', 'a.json', 'b.json', 'c.json', '--out', 'o'])).toMatchObject({
      inputs: ['a.json', 'b.json', 'c.json'],
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
    ['--track t.json --first-look'],
    ['t.json'],
    ['a.mp4 --view rear --facing left'],
  ])('refuses "%s"', (line) => {
    expect(() => readAnalyzeOptions(line.split(' ').filter(Boolean))).toThrow(UsageError);
  });

  test.each([
    ['--height-m 175', 'from 0.5 to 2.6 metres', '1.75'],
    ['--height-m 1,75', 'from 0.5 to 2.6 metres', '1.75'],
    ['--height-m 1.75m', 'from 0.5 to 2.6 metres', '1.75'],
    ['--height-m 5.9', 'from 0.5 to 2.6 metres', '1.8'],
    ['--height-m 69', 'from 0.5 to 2.6 metres', '1.75'],
    ['--belt-speed-mps 14.4', 'from 0.2 to 13 metres per second', '4'],
    ['--slow-motion 8x', 'from 0.1 to 100', '8'],
    ['--slow-motion 0.05', 'from 0.1 to 100', '20'],
  ])('%s: says what is allowed and guesses what was meant', (line, range, guess) => {
    const read = (): unknown => readAnalyzeOptions(['a.mp4', ...line.split(' ')]);
    expect(read).toThrow(range);
    expect(read).toThrow(`Did you mean ${guess}?`);
  });

  test.each([['--height-m 0'], ['--height-m tall'], ['--belt-speed-mps 500']])(
    '%s: no guess where none makes sense',
    (line) => {
      expect(() => readAnalyzeOptions(['a.mp4', ...line.split(' ')])).toThrow(/not "[^"]+"\.$/);
    },
  );

  test('what may be meant but hardly is, is told: km/h for m/s, a share of the speed for a factor', () => {
    const notes = (line: string): readonly string[] => {
      const options = readAnalyzeOptions(['a.mp4', ...line.split(' ')]);
      return options ? notesOnOptions(options) : [];
    };
    expect(notes('--belt-speed-mps 10.8')).toEqual([expect.stringContaining('give 3.00')]);
    expect(notes('--slow-motion 0.125')).toEqual([expect.stringContaining('give 8.0')]);
    expect(notes('--belt-speed-mps 3 --slow-motion 8')).toEqual([]);
  });
});
