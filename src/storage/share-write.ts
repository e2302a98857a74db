import * as v from 'valibot';
import { findTrackFault } from '../core/pose/find-track-fault.ts';
import { frameCount, type PoseTrack } from '../core/pose/pose-track.ts';
import { ShareError } from './share-error.ts';
import { SHARE_LIMITS } from './share-limits.ts';
import {
  clipEntry,
  RECORD_ENTRY,
  SHARE_SCHEMA_ID,
  ShareSchema,
  THUMBNAIL_ENTRY,
  type ShareClipRecord,
  type ShareRecord,
} from './share-schema.ts';
import { encodeTrack } from './track-file.ts';
import type { ZipSource } from './zip-write.ts';
import { writeZip } from './zip-write.ts';

/** A clip to be shared. */
export interface ShareClip {
  readonly record: Omit<ShareClipRecord, 'video'>;
  readonly track: PoseTrack;
  /** Null leaves the video out; `ranges` as in the record. */
  readonly video: {
    readonly data: Blob;
    readonly ranges: NonNullable<ShareClipRecord['video']>['ranges'];
  } | null;
}

/** A run to be shared. */
export interface ShareParts {
  readonly title: string;
  readonly createdMs: number;
  readonly filmedDay?: string;
  readonly writtenMs: number;
  readonly thumbnail: Blob | null;
  readonly clips: readonly ShareClip[];
}

/** How the writing is called off and followed. */
export interface ShareProgress {
  readonly signal: AbortSignal;
  /** Share of the bytes that are done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * A run as one file, `name.treadlens`: a zip of `treadlens.json` (`ShareSchema`), the tracks as
 * stored (`track-file.ts`), the thumbnail, and the videos where wanted. Videos are referred to, not
 * copied.
 *
 * @throws ShareError `too-large`, `invalid-record`, `invalid-track`, `cannot-read`; the signal's
 * reason
 */
export async function writeShareFile(
  { title, createdMs, filmedDay, writtenMs, thumbnail, clips }: ShareParts,
  { signal, onProgress }: ShareProgress,
): Promise<Blob> {
  const frames = clips.reduce((sum, clip) => sum + frameCount(clip.track), 0);
  const longest = Math.max(...clips.map((clip) => frameCount(clip.track)));
  if (longest > SHARE_LIMITS.framesPerClip || frames > SHARE_LIMITS.framesInAll) {
    throw new ShareError('too-large', `${frames} frames`);
  }
  for (const { track } of clips) {
    const fault = findTrackFault(track);
    if (fault !== null) throw new ShareError('invalid-track', fault);
  }
  const picture = pictureType(thumbnail);
  const record: ShareRecord = {
    schema: SHARE_SCHEMA_ID,
    title,
    createdMs,
    ...(filmedDay !== undefined && { filmedDay }),
    writtenMs,
    thumbnail: picture,
    clips: clips.map((clip) => ({ ...clip.record, video: clip.video && { ranges: clip.video.ranges } })),
  };
  // What is written can be read: better no file than one that the other side refuses.
  const checked = v.safeParse(ShareSchema, record);
  if (!checked.success) throw new ShareError('invalid-record', v.getDotPath(checked.issues[0]) ?? 'record');
  const sources: ZipSource[] = [
    { name: RECORD_ENTRY, data: new Blob([JSON.stringify(record)]), compress: true },
    ...(thumbnail && picture ? [{ name: THUMBNAIL_ENTRY, data: thumbnail, compress: false }] : []),
  ];
  for (const [index, { track, video }] of clips.entries()) {
    sources.push({ name: clipEntry(index, 'track'), data: new Blob([encodeTrack(track)]), compress: true });
    if (video) sources.push({ name: clipEntry(index, 'video'), data: video.data, compress: false });
  }
  const total = sources.reduce((sum, source) => sum + source.data.size, 0);
  let done = 0;
  const onBytes = (bytes: number): void => onProgress?.((done += bytes) / total);
  return writeZip(sources, { signal, onBytes });
}

/** The kind of a picture that may go with a run; null for none, too large a one or another kind. */
export function pictureType(thumbnail: Blob | null): ShareRecord['thumbnail'] {
  if (thumbnail === null || thumbnail.size > SHARE_LIMITS.thumbnailBytes) return null;
  return (['image/webp', 'image/jpeg', 'image/png'] as const).find((type) => type === thumbnail.type) ?? null;
}
