import type { MetricId } from '../../core/metrics/registry.ts';
import { flaggedStrides } from '../../core/report/flagged-strides.ts';
import { leadReading } from '../../core/report/lead-reading.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import type { Units } from '../../core/run/units.ts';
import { findStride } from '../../core/review/find-stride.ts';
import { listEdits } from '../../core/review/list-edits.ts';
import type { FramePictures } from '../../state/session/frame-pictures.ts';
import { nearestFrame } from '../../state/session/frame-times.ts';
import type { RunClip, RunSession } from '../../state/session/run-session.svelte.ts';
import { describeEdit } from '../../text/edits.ts';
import { formatClipTime } from '../../text/format.ts';
import { describeMetric } from '../../text/metrics.ts';
import type { ReportClip, ReportNote } from '../../text/report.ts';
import { reportPicturesWords } from '../../text/words/report-pictures.ts';
import { reportLandings } from './report-landings.ts';
import { reportPictures, type ReportPictures } from './report-pictures.ts';

export interface CollectOptions {
  readonly date: string;
  readonly units: Units;
  /** Null: without pictures. */
  readonly pictures: FramePictures | null;
  readonly signal: AbortSignal;
  /** Called with the number of pictures drawn so far. */
  readonly onPicture?: (drawn: number) => void;
}

/**
 * Everything that the report of a run shows, its pictures drawn.
 *
 * @throws PoseError where a video cannot be read; the signal's reason
 */
export async function collectReport(
  session: RunSession,
  { date, units, pictures, signal, onPicture }: CollectOptions,
): Promise<ReportClip[]> {
  const clips: ReportClip[] = [];
  let drawn = 0;
  const count = (): void => onPicture?.(++drawn);
  const analyses = session.clips.map(({ analysis }) => analysis);
  const { shown } = flaggedStrides(analyses);
  const lead = leadReading(analyses);
  for (const [index, clip] of session.clips.entries()) {
    const subjects = {
      strides: shown.filter((one) => one.clip === index).map(({ stride }) => stride),
      lead: lead?.clip === index ? lead : null,
    };
    const made: ReportPictures = clip.refused
      ? { lead: null, stills: [], frames: new Map() }
      : await reportPictures(clip, subjects, pictures, { signal, onPicture: count });
    const landings = pictures && !clip.refused ? await reportLandings(clip, pictures, signal) : null;
    signal.throwIfAborted();
    const { name, durationS, frames, fps, width, height } = clip.info;
    clips.push({
      analysis: clip.analysis,
      meta: { runTitle: session.title, fileName: name, date, units, durationS, frames, fps, width, height },
      stills: made.stills,
      ...(landings && { landings }),
      ...(made.lead && { lead: made.lead }),
      review: {
        notes: notesOf(clip, made.frames),
        corrections: listEdits(clip.history.edits).map(
          (listed) => `${formatClipTime(listed.timeS)}: ${describeEdit(listed)}`,
        ),
        verdicts: clip.history.review.verdicts,
      },
    });
  }
  return clips;
}

/** What a comment is about; null where it is about the moment alone. */
function aboutWhat(stride: StrideResult | null | undefined, metric: MetricId | null): string | null {
  const name = metric && describeMetric(metric).name;
  if (!stride) return name;
  const { index, side } = stride;
  return name === null
    ? reportPicturesWords.aboutStride(index + 1, side)
    : reportPicturesWords.aboutStrideAndMetric(index + 1, side, name);
}

/** Comments, and frames that were drawn on without a comment. */
function notesOf(clip: RunClip, pictures: ReadonlyMap<number, string>): ReportNote[] {
  const { notes, drawings } = clip.history.review;
  const frameOf = (timeS: number): number => nearestFrame(clip.track.timesS, timeS);
  const shown = new Set<number>();
  const said = notes.map(({ timeS, stride: key, metric, text }): ReportNote => {
    const stride = key && findStride(clip.analysis.strides, key, clip.context.slowMotion);
    const frame = frameOf(timeS);
    // A frame with several comments is shown once.
    const dataUrl = shown.has(frame) ? null : (pictures.get(frame) ?? null);
    shown.add(frame);
    return { timeS, subject: aboutWhat(stride, metric), text, dataUrl };
  });
  const drawnOnly = [...new Map(drawings.map((drawing) => [frameOf(drawing.timeS), drawing.timeS]))]
    .filter(([frame]) => !shown.has(frame) && pictures.has(frame))
    .map(([frame, timeS]): ReportNote => ({
      timeS,
      subject: null,
      text: '',
      dataUrl: pictures.get(frame) ?? null,
    }));
  return [...said, ...drawnOnly];
}
