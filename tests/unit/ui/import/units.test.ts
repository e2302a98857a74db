import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codecName } from '../../../../src/ui/import/codec-name.ts';
import { formatFileSize } from '../../../../src/ui/kit/format-file-size.ts';
import { HEIGHT_FIELD_UNITS } from '../../../../src/ui/kit/height-units.ts';
import { SPEED_FIELD_UNITS } from '../../../../src/ui/kit/speed-units.ts';
import { distanceFieldUnits } from '../../../../src/ui/kit/distance-units.ts';
import { MINUTES } from '../../../../src/ui/knees/minutes-unit.ts';
import type { NumberUnit } from '../../../../src/ui/kit/number-unit.ts';

function unit<Id extends string>(units: readonly NumberUnit<Id>[], id: Id): NumberUnit<Id> {
  const found = units.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('height', () => {
  test.each([
    ['175', 1.75],
    ['175 cm', 1.75],
    ['1.75', 1.75],
    ['1,75 m', 1.75],
    ['175,5', 1.755],
    ['1,755', 1.755],
    ['tall', null],
    ['-175', null],
    ['1e2', null],
    ['0x10', null],
    ['', null],
  ])('“%s” in centimetres', (text, metres) => {
    const parsed = unit(HEIGHT_FIELD_UNITS, 'cm').parse(text);
    if (metres === null) expect(parsed).toBeNull();
    else expect(parsed).toBeCloseTo(metres, 9);
  });

  test.each([
    ["5'9", 69],
    ['5′ 9″', 69],
    ['5’9”', 69],
    ['5 ft 9 in', 69],
    ['5 9', 69],
    ["6'", 72],
    ['6', 72],
    ['5 9.5', 69.5],
    ['5 9,5', 69.5],
    ['5 12', null],
    ['five', null],
  ])('“%s” in feet and inches', (text, inches) => {
    const parsed = unit(HEIGHT_FIELD_UNITS, 'ft').parse(text);
    if (inches === null) expect(parsed).toBeNull();
    else expect(parsed).toBeCloseTo(inches * 0.0254, 9);
  });
});

describe('belt speed', () => {
  test.each([
    ['kmh', '10.8', 3],
    ['kmh', '10,8', 3],
    ['kmh', '10,8 km/h', 3],
    ['kmh', '10.8km/h', 3],
    ['kmh', '5:30', null],
    ['minkm', '5:00', 1000 / 300],
    ['minkm', '5.5', 1000 / 330],
    ['minkm', '5,5', 1000 / 330],
    ['minkm', '5.30', 1000 / 330],
    ['minkm', '5,30', 1000 / 330],
    ['minkm', '5:30 min/km', 1000 / 330],
    ['minkm', '5′30″', 1000 / 330],
    // Minutes and seconds, or minutes and hundredths? Nobody is to guess.
    ['minkm', '5.75', null],
    ['mph', '6', (6 * 1609.344) / 3600],
    ['minmi', '8:00', 1609.344 / 480],
    ['minkm', '5:75', null],
    ['minkm', '0', null],
    ['kmh', 'fast', null],
    ['kmh', ' ', null],
  ] as const)('%s “%s”', (id, text, mps) => {
    const parsed = unit(SPEED_FIELD_UNITS, id).parse(text);
    if (mps === null) expect(parsed).toBeNull();
    else expect(parsed).toBeCloseTo(mps, 9);
  });
});

describe('distance of a run', () => {
  const units = distanceFieldUnits(7.5, 3);
  test.each([
    ['km', '7,5', 7.5],
    ['km', '7.5 km', 7.5],
    ['km', '42,195', 42.195],
    ['mi', '26.2', 26.2 * 1.609344],
    ['mi', '26,2 mi', 26.2 * 1.609344],
    ['km', '7,5,5', null],
    ['km', '1,2345', null],
    ['km', 'far', null],
  ] as const)('%s “%s”', (id, text, km) => {
    const parsed = unit(units, id).parse(text);
    if (km === null) expect(parsed).toBeNull();
    else expect(parsed).toBeCloseTo(km, 9);
  });

  test('of shoes: 1,200 may be a thousand or one and a fifth, and is not guessed', () => {
    const [km] = distanceFieldUnits(300, 1);
    expect([km?.parse('1,200'), km?.parse('1.200'), km?.parse('1200')]).toEqual([null, null, 1200]);
  });

  test('what was entered in the one unit shows in the other to the hundredth', () => {
    expect(units.map((each) => each.format(42.195))).toEqual(['42.2', '26.22']);
  });
});

test('minutes are whole or have one decimal, with a comma or a point', () => {
  const [minutes] = MINUTES;
  expect(['40', '40,5', '40.5 min', '1,200', '1:10'].map((text) => minutes?.parse(text))).toEqual([
    40,
    40.5,
    40.5,
    null,
    null,
  ]);
});

describe('every unit reads what it writes', () => {
  for (const candidate of HEIGHT_FIELD_UNITS) {
    property.prop([fc.double({ min: 1, max: 2.4, noNaN: true })])(
      `height in ${candidate.label}`,
      (metres) => {
        expect(Math.abs((candidate.parse(candidate.format(metres)) ?? 0) - metres)).toBeLessThan(0.0128);
      },
    );
  }
  for (const candidate of SPEED_FIELD_UNITS) {
    property.prop([fc.double({ min: 1, max: 12, noNaN: true })])(`speed in ${candidate.label}`, (mps) => {
      const read = candidate.parse(candidate.format(mps)) ?? 0;
      expect(Math.abs(read - mps) / mps).toBeLessThan(0.025);
    });
  }
});

test('codecs are named as people know them', () => {
  expect(['avc1.640020', 'hvc1.1.6', 'vp09.00.10', 'vp8', 'av01.0', 'mp4v'].map(codecName)).toEqual([
    'H.264',
    'HEVC (H.265)',
    'VP9',
    'VP8',
    'AV1',
    'mp4v',
  ]);
});

test('file sizes are written as operating systems do', () => {
  expect([0, 999, 1500, 2_970_266, 2.1e9].map(formatFileSize)).toEqual([
    '0 bytes',
    '999 bytes',
    '2 kB',
    '3.0 MB',
    '2.10 GB',
  ]);
});
