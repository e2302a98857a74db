import { formatWords } from '../words/format.ts';
import { decimalSign, formatNumber } from './format-number.ts';

/** A position in a clip, `0:03.42` (minutes:seconds.hundredths). */
export function formatClipTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  const hundredths = Math.round(Math.abs(seconds) * 100);
  const minutes = Math.floor(hundredths / 6000);
  const rest = String(Math.floor((hundredths % 6000) / 100)).padStart(2, '0');
  const fraction = String(hundredths % 100).padStart(2, '0');
  return `${seconds < 0 && hundredths > 0 ? '−' : ''}${minutes}:${rest}${decimalSign()}${fraction}`;
}

/** Stretches of a clip in words, file seconds: `0:12 to 0:27 and 3:40 to 3:55`. */
export function formatStretches(
  stretches: readonly { readonly startS: number; readonly endS: number }[],
): string {
  const at = (seconds: number): string =>
    `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
  const { stretch, stretches: listed } = formatWords.time;
  return listed(stretches.map(({ startS, endS }) => stretch(at(startS), at(endS))));
}

/** A length of time in words, `45 s`, `2 min 5 s`, `1 h 10 min`. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds < 60) return `${formatNumber(seconds, seconds < 20 ? 1 : 0)} s`;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
}

/** A length of time as a guess says it, `55 s`, `1 min 30 s`: in steps of 5 s, then of 30 s. */
export function formatAbout(seconds: number): string {
  const about = 5 * Math.max(1, Math.ceil(seconds / 5));
  return about < 60 ? `${about} s` : formatDuration(30 * Math.ceil(seconds / 30));
}

/** A frame of the file, counted from 0 as the player does, `frame 212`. */
export function formatFrame(frame: number): string {
  return formatWords.time.frame(formatNumber(frame, 0));
}

/** Frames per second, `59.94 fps` or `60 fps`. */
export function formatFrameRate(hz: number): string {
  const whole = Math.abs(hz - Math.round(hz)) < 0.005;
  return formatWords.time.frameRate(formatNumber(hz, whole ? 0 : 2));
}
