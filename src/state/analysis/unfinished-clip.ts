import type { UnfinishedClip } from '../../storage/unfinished-record.ts';
import type { ClipDraft } from '../import/clip-draft.svelte.ts';
import { clipFileName } from '../session/session-snapshot.ts';

/**
 * A clip as it stands, in the form in which an unfinished run keeps it; null while its file has not
 * been read.
 */
export function describeDraft(draft: ClipDraft, index: number): UnfinishedClip | null {
  const { file, info, partOf, pictures, spans } = draft;
  if (!info) return null;
  return {
    file: { name: file.name, type: file.type, sizeBytes: file.size, lastModifiedMs: file.lastModified },
    videoFile: clipFileName(index, 'video'),
    info: { ...info },
    chosen: draft.chosen,
    ...(partOf && { part: { startS: partOf.startS, endS: partOf.endS } }),
    ...(pictures && { pictures }),
    ...(spans && { spans: spans.map(({ firstFrame, endFrame }) => ({ firstFrame, endFrame })) }),
    scan: draft.scan.kind === 'found' ? draft.scan.result : null,
    plan: null,
    finished: null,
  };
}

/**
 * Whether a video that was chosen again has the pictures of the one that the clip was described by.
 */
export function isSameVideo({ info: was }: UnfinishedClip, { info }: ClipDraft): boolean {
  return info?.frames === was.frames && info.width === was.width && info.height === was.height;
}
