import { discussedRanges } from '../../core/review/discussed-ranges.ts';
import { toStoredReview } from '../../core/review/clip-review.ts';
import type { TimeRange } from '../../core/run/run-edits.ts';
import { writeShareFile, type ShareClip } from '../../storage/share-write.ts';
import type { RunClip, RunSession } from './run-session.svelte.ts';
import type { VideoFiles } from '../import/video-files.ts';
import { plainName } from '../../core/run/plain-name.ts';

/** How much of the videos goes with a shared run. */
export type VideoChoice = 'none' | 'discussed' | 'whole';

export interface ShareOptions {
  readonly video: VideoChoice;
  readonly thumbnail: Blob | null;
  readonly writtenMs: number;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/**
 * Parts of a video were wanted, and the file cannot be cut without encoding it again. The whole
 * video shows more than the user chose, so it never goes in its place: the user has to say what
 * does.
 */
export class CannotCutError extends Error {
  override readonly name = 'CannotCutError';
  readonly fileName: string;

  constructor(fileName: string) {
    super(`${fileName} cannot be cut`);
    this.fileName = fileName;
  }
}

/** The share of the progress that cutting the videos takes. */
const CUTTING = 0.7;

/** The stretches of a clip that are discussed, of those that it has pictures of. */
export function discussedOf(clip: RunClip): TimeRange[] {
  const { strides, context, findings } = clip.analysis;
  return discussedRanges(strides, clip.history.review, clip.info.durationS, context.slowMotion, findings);
}

/**
 * A run as a `.treadlens` file.
 *
 * @throws CannotCutError where parts were wanted and a video cannot be cut; ShareError,
 * VideoFileError; the signal's reason
 */
export async function shareRun(session: RunSession, files: VideoFiles, options: ShareOptions): Promise<File> {
  const { signal, onProgress, writtenMs, thumbnail } = options;
  const isCut = options.video === 'discussed';
  const clips: ShareClip[] = [];
  for (const [index, clip] of session.clips.entries()) {
    const onCut = (share: number): void => onProgress((CUTTING * (index + share)) / session.clips.length);
    const video = isCut
      ? await cut(clip, files, signal, onCut)
      : options.video === 'whole' && clip.file
        ? { data: clip.file, ranges: ranges(clip.videoRanges) }
        : null;
    clips.push({ record: recordOf(clip), track: clip.track, video });
  }
  const { createdMs, filmedDay } = session.identity ?? { createdMs: writtenMs };
  const file = await writeShareFile(
    {
      title: session.title,
      createdMs,
      ...(filmedDay !== undefined && { filmedDay }),
      writtenMs,
      thumbnail,
      clips,
    },
    { signal, onProgress: (share) => onProgress(isCut ? CUTTING + (1 - CUTTING) * share : share) },
  );
  return new File([file], `${fileStem(session.title)}.treadlens`, { type: 'application/zip' });
}

/** A title as the name of a file, without what file systems refuse. */
export function fileStem(title: string): string {
  const stem = plainName(title)
    .replace(/\.(?:mp4|m4v|mov|webm|mkv)$/i, '')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
  return stem === '' ? 'run' : stem;
}

async function cut(
  clip: RunClip,
  files: VideoFiles,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ShareClip['video']> {
  const wanted = discussedOf(clip);
  if (!clip.file || wanted.length === 0) return null;
  // What was shared in parts already stays as it is: its pictures are few, and its clock is that of
  // the whole clip.
  if (clip.videoRanges) return { data: clip.file, ranges: ranges(clip.videoRanges) };
  const part = await files.cutVideoFile(clip.file, wanted, { signal, onProgress });
  if (!part) throw new CannotCutError(clip.info.name);
  return { data: part.data, ranges: ranges(part.ranges) };
}

function ranges(some: readonly TimeRange[] | null): TimeRange[] | null {
  return some && some.map(({ startS, endS }) => ({ startS, endS }));
}

function recordOf(clip: RunClip): ShareClip['record'] {
  const { file, lastModifiedMs, info, context, timing, history, analysis } = clip;
  const type = file?.type ?? '';
  return {
    file: {
      name: info.name,
      type: /^video\//.test(type) ? type : '',
      sizeBytes: info.sizeBytes,
      lastModifiedMs,
    },
    info: { ...info },
    context: withoutShoes(context),
    timing: { ...timing },
    review: toStoredReview(history.review),
    coreVersion: analysis.coreVersion,
  };
}

/** Whose shoes an id means is known on one device only. */
function withoutShoes(context: RunClip['context']): ShareClip['record']['context'] {
  const { shoes, ...shared } = context;
  void shoes;
  return shared;
}
