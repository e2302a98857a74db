import type { StrideResult } from '../../../core/results/measured-run.ts';
import type { MetricId } from '../../../core/metrics/registry.ts';
import type { FrameNote } from '../../../core/review/clip-review.ts';
import { findStride } from '../../../core/review/find-stride.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { formatClipTime } from '../../../text/format.ts';
import { describeMetric } from '../../../text/metrics.ts';
import { resultsStridesWords } from '../../../text/words/results/strides.ts';

const words = resultsStridesWords.noteSubject;

/** What a comment is pinned to: the frame alone, a stride, or a number of a stride. */
export interface NoteSubject {
  readonly label: string;
  readonly stride: FrameNote['stride'];
  readonly metric: MetricId | null;
}

/** What a comment written now could be about; the frame alone comes first. */
export function noteSubjects(clip: RunClip): NoteSubject[] {
  const { analysis, playhead, selectedStride, selectedMetric } = clip;
  const frame: NoteSubject = {
    label: words.thisFrame(formatClipTime(playhead.timeS)),
    stride: null,
    metric: null,
  };
  const under = (stride: StrideResult): boolean =>
    stride.startS <= playhead.timeS && playhead.timeS < stride.endS;
  const chosen = selectedStride === null ? undefined : analysis.strides[selectedStride];
  const strides = [...(chosen ? [chosen] : []), ...analysis.strides.filter((s) => s !== chosen && under(s))];
  return [
    frame,
    ...strides.slice(0, 3).flatMap((stride) => {
      const key = { side: stride.side, contactS: stride.startS };
      const whole: NoteSubject = { label: strideName(stride), stride: key, metric: null };
      if (stride !== chosen || !selectedMetric) return [whole];
      const label = metricOfStride(describeMetric(selectedMetric).name, stride);
      return [{ label, stride: key, metric: selectedMetric }, whole];
    }),
  ];
}

/**
 * What a kept comment is about, in words; null for a frame alone. A stride that is gone keeps its
 * time.
 */
export function subjectOf(note: FrameNote, clip: RunClip): string | null {
  if (!note.stride) return null;
  const stride = findStride(clip.analysis.strides, note.stride, clip.context.slowMotion);
  const named = stride ?? { side: note.stride.side, startS: note.stride.contactS };
  return note.metric ? metricOfStride(describeMetric(note.metric).shortName, named) : strideName(named);
}

function strideName({ side, startS }: Pick<StrideResult, 'side' | 'startS'>): string {
  return words.stride(side, formatClipTime(startS));
}

function metricOfStride(metric: string, { side, startS }: Pick<StrideResult, 'side' | 'startS'>): string {
  return words.metricOfStride(metric, side, formatClipTime(startS));
}
