import { toStoredReview } from '../../core/review/clip-review.ts';
import type { SessionClipRecord, SessionRecord } from '../../storage/session-record.ts';
import { packPictures } from './runner-pictures.ts';
import type { RunClip, RunSession } from './run-session.svelte.ts';

/** What belongs to a record and is not part of the run itself. */
export interface SnapshotExtras {
  readonly updatedMs: number;
  readonly thumbnail: Blob | null;
  /** By clip: whether its video lies in the session's folder. */
  readonly videoKept: readonly boolean[];
}

/** Name of a clip's file in the session's folder. */
export function clipFileName(index: number, kind: 'video' | 'track'): string {
  return `clip-${index}.${kind}`;
}

/** The record of a run as it stands: settings, and the numbers that they give, for the library. */
export function snapshotSession(session: RunSession, extras: SnapshotExtras): SessionRecord {
  const { identity } = session;
  if (!identity) throw new RangeError('This run is not to be kept');
  return {
    schema: 'treadlens-session/1',
    ...identity,
    title: session.title,
    updatedMs: extras.updatedMs,
    deletedMs: null,
    thumbnail: extras.thumbnail,
    clips: session.clips.map((clip, index) => snapshotClip(clip, index, extras.videoKept[index] ?? false)),
  };
}

/** A stored record with the settings, and the numbers, that the run has now. */
export function refreshRecord(record: SessionRecord, session: RunSession, updatedMs: number): SessionRecord {
  return {
    ...record,
    updatedMs,
    clips: record.clips.map((stored, index) => {
      const clip = session.clips[index];
      return clip ? { ...stored, ...readings(clip) } : stored;
    }),
  };
}

/** A moment after the one that the record was written at, though a clock may stand still. */
export function laterThan({ updatedMs }: SessionRecord): number {
  return Math.max(Date.now(), updatedMs + 1);
}

function snapshotClip(clip: RunClip, index: number, videoKept: boolean): SessionClipRecord {
  const { info, timing, file, lastModifiedMs } = clip;
  const pictures = clip.pictures && packPictures(clip.pictures, clip.analysis);
  return {
    file: {
      name: info.name,
      type: file?.type ?? '',
      sizeBytes: info.sizeBytes,
      lastModifiedMs,
    },
    info: { ...info },
    timing: { ...timing },
    trackFile: clipFileName(index, 'track'),
    videoFile: videoKept ? clipFileName(index, 'video') : null,
    ...(pictures && { pictures }),
    ...(clip.videoRanges && { videoRanges: [...clip.videoRanges] }),
    ...readings(clip),
  };
}

/** What follows from the clip's settings. */
function readings(
  clip: RunClip,
): Pick<
  SessionClipRecord,
  'context' | 'review' | 'coreVersion' | 'view' | 'nearSide' | 'refused' | 'findings' | 'flags' | 'summary'
> {
  const { analysis, context, history } = clip;
  const hasFailed = analysis.state.kind === 'unreliable' && !clip.refused;
  const open = analysis.findings.filter(({ severity }) => severity === 'flag' || severity === 'watch');
  return {
    context: { ...context },
    review: toStoredReview(history.review),
    coreVersion: analysis.coreVersion,
    view: analysis.context.view,
    nearSide: analysis.context.nearSide,
    refused: clip.refused || hasFailed,
    findings: open.length,
    flags: open.filter(({ severity }) => severity === 'flag').length,
    // A reading that failed gives no number to the library, and no point to a trend.
    summary: hasFailed ? {} : structuredClone(analysis.summary),
  };
}
