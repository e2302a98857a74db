import type { Input } from 'mediabunny';
import { descend, isMovieFile, readBytes } from './mp4-boxes.ts';

/** Where Apple's camera app writes when it was, with the zone of the clock: so do our own parts. */
export const APPLE_CREATION_DATE = 'com.apple.quicktime.creationdate';
const DATE_TAG = /(?:^|\.)creationdate$|^creation_?time$|^date(?:_recorded)?$|^©day$/i;
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))?$/;

/** Movies count seconds from 1904 (ISO/IEC 14496-12, 8.2.2), those of some cameras from 1970. */
const SECONDS_1904_TO_1970 = 2_082_844_800;
/** No phone filmed such files before: an earlier date is a clock that was reset. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);

/**
 * When the container says that the video was taken, milliseconds since 1970; null where it does
 * not. From the tag in which phones write the moment with its zone, else from the header of an MP4
 * or QuickTime movie, in UTC. Messengers and editors write the time of their own work there, or
 * nothing: whoever films has the last word.
 */
export async function readFilmedMs(
  file: Blob,
  input: Pick<Input, 'getMetadataTags'>,
): Promise<number | null> {
  const { raw } = await input.getMetadataTags();
  const tagged = Object.entries(raw ?? {})
    .flatMap(([key, value]) => (DATE_TAG.test(key) && typeof value === 'string' ? [readIso(value)] : []))
    .filter((ms) => ms >= EARLIEST_MS);
  if (tagged.length > 0) return Math.min(...tagged);
  const headed = await readMovieHeader(file);
  return headed >= EARLIEST_MS ? headed : null;
}

/** NaN for what is no date with a time: a year alone is no day of filming. */
function readIso(text: string): number {
  const [, day, time, utc, hours, minutes] = ISO.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return Number.NaN;
  // Without a zone it is the clock on the wall, which the device is likely to share.
  const zone = utc ?? (hours === undefined ? '' : `${hours}:${minutes ?? ''}`);
  return Date.parse(`${day}T${time}${zone}`);
}

async function readMovieHeader(file: Blob): Promise<number> {
  if (!(await isMovieFile(file))) return Number.NaN;
  const header = await descend(file, { start: 0, end: file.size }, ['moov', 'mvhd']);
  const bytes = header && (await readBytes(file, header.start, 12));
  if (!bytes) return Number.NaN;
  // Version 1 has times of 64 bits.
  const seconds = bytes.getUint8(0) === 1 ? Number(bytes.getBigUint64(4)) : bytes.getUint32(4);
  if (seconds === 0) return Number.NaN;
  return 1000 * (seconds >= SECONDS_1904_TO_1970 ? seconds - SECONDS_1904_TO_1970 : seconds);
}
