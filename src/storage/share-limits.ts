const MEGABYTE = 1024 * 1024;

/**
 * What a shared file may hold at most. A file is refused before more than this is read into memory:
 * the record is small, a track's size follows from its number of frames, and videos are never read
 * as a whole.
 */
export const SHARE_LIMITS = Object.freeze({
  /** Plain zip: sizes and places are 32-bit numbers. */
  fileBytes: 0xffffffff - 1,
  entries: 64,
  /** In the file of everything on a device: a run has one, and one for its small pictures. */
  deviceEntries: 20_000,
  /** What a device's runs and diary are described with. */
  deviceRecordBytes: 64 * MEGABYTE,
  recordBytes: 16 * MEGABYTE,
  /** A record of words and numbers never packs better than this; a bomb does. */
  recordRatio: 200,
  thumbnailBytes: 2 * MEGABYTE,
  /** Half an hour at 30 frames a second, a quarter at 60. */
  framesPerClip: 60_000,
  framesInAll: 120_000,
});
