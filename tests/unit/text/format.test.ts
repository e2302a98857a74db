import { describe, expect, it } from 'vitest';
import { unavailable } from '../../../src/core/run/measure.ts';
import {
  formatClipTime,
  formatDistance,
  formatDuration,
  formatError,
  formatFrame,
  formatFrameRate,
  formatHeight,
  formatInterval,
  formatMeasured,
  formatNumber,
  formatSpeed,
  formatSpeedAndPace,
  formatSummary,
  formatValue,
} from '../../../src/text/format.ts';

describe('numbers', () => {
  it('carry a true minus, no minus zero, thousands, and a dash for what is not a number', () => {
    expect(formatNumber(-3.14, 1)).toBe('−3.1');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(12345.6, 0)).toBe('12,346');
    expect(formatNumber(Number.NaN, 1)).toBe('–');
    expect(formatNumber(Number.NEGATIVE_INFINITY, 1)).toBe('–');
  });

  it('carry their unit and error', () => {
    expect(formatMeasured({ value: 12.34, unit: 'deg', uncertainty: 3, frame: 7 }, 1)).toBe('12.3 ± 3.0°');
    expect(formatMeasured({ value: 251.2, unit: 'ms', uncertainty: 16.7, frame: 7 }, 0)).toBe('251 ± 17 ms');
    expect(formatMeasured({ value: 'rearfoot', unit: 'class', uncertainty: 3, frame: 7 }, 0)).toBe(
      'Rearfoot',
    );
    expect(formatMeasured(unavailable('wrong-view'), 1)).toBe('not in this view');
    expect(formatValue('some-new-class', 'class', 0)).toBe('some new class');
  });

  it('of a summary show median, interval and count', () => {
    const summary = { median: 12, low: 10, high: 15, n: 16, unit: '% leg' as const };
    expect(formatSummary(summary, 1)).toBe('12.0 ± 2.5 % of leg length (16 strides)');
    expect(formatInterval(summary, 1)).toBe('10.0 to 15.0 % of leg length');
    expect(formatError(summary, 1)).toBe('± 2.5');
    expect(formatError({ ...summary, low: Number.NaN }, 1)).toBe('');
    expect(formatError({ ...summary, median: 'midfoot' }, 0)).toBe('');
    expect(formatSummary({ ...summary, median: 'midfoot', n: 1, unit: 'class' }, 0)).toBe(
      'Midfoot (1 stride)',
    );
    expect(formatInterval({ ...summary, median: 'midfoot' }, 0)).toBe('');
  });
});

describe('times, frames and rates', () => {
  it('place a moment in the clip', () => {
    expect(formatClipTime(3.42)).toBe('0:03.42');
    expect(formatClipTime(59.999)).toBe('1:00.00');
    expect(formatClipTime(-0.001)).toBe('0:00.00');
    expect(formatClipTime(-1.5)).toBe('−0:01.50');
    expect(formatFrame(1212)).toBe('frame 1,212');
  });

  it('tell how long', () => {
    expect(formatDuration(8.25)).toBe('8.3 s');
    expect(formatDuration(45.2)).toBe('45 s');
    expect(formatDuration(125)).toBe('2 min 5 s');
    expect(formatDuration(4200)).toBe('1 h 10 min');
  });

  it('round a frame rate only where it is whole', () => {
    expect(formatFrameRate(60)).toBe('60 fps');
    expect(formatFrameRate(59.94)).toBe('59.94 fps');
  });
});

describe('heights and speeds', () => {
  it('come in both systems', () => {
    expect(formatHeight(1.753, 'cm')).toBe('175 cm');
    expect(formatHeight(1.753, 'ft')).toBe('5 ft 9 in');
    // 5 ft 11.6 in is 6 ft, not 5 ft 12 in.
    expect(formatHeight(1.8186, 'ft')).toBe('6 ft 0 in');
    expect(formatHeight(Number.NaN, 'ft')).toBe('–');
  });

  it('come in the style that the runner thinks in', () => {
    expect(formatSpeed(3, 'kmh')).toBe('10.8 km/h');
    expect(formatSpeed(3, 'mph')).toBe('6.7 mph');
    expect(formatSpeed(3, 'minkm')).toBe('5:33 min/km');
    expect(formatSpeed(3, 'minmi')).toBe('8:56 min/mile');
    expect(formatSpeed(0, 'minkm')).toBe('–');
    expect(formatSpeedAndPace(3, 'kmh')).toBe('10.8 km/h (5:33 min/km)');
    expect(formatSpeedAndPace(3, 'minmi')).toBe('8:56 min/mile (6.7 mph)');
  });

  it('take a pace of 59.6 seconds up to the full minute', () => {
    expect(formatSpeed(1000 / 359.6, 'minkm')).toBe('6:00 min/km');
  });

  it('have the distance of a run, a week or a pair of shoes in kilometres or miles', () => {
    expect(formatDistance(42.195, 'km')).toBe('42.2 km');
    expect(formatDistance(42.195, 'mi')).toBe('26.2 mi');
    expect(formatDistance(500, 'mi', 0)).toBe('311 mi');
    expect(formatDistance(Number.NaN, 'mi')).toBe('–');
  });
});
