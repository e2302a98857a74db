import { METRIC_IDS, type MetricId } from '../../core/metrics/registry.ts';
import {
  NUMBERS_VIEWS,
  REVIEW_TABS,
  type NumbersView,
  type ReviewTab,
  type RunClip,
  type RunSession,
} from './run-session.svelte.ts';

/** What of a clip is on show. */
interface ClipPlace {
  readonly reviewTab: ReviewTab;
  readonly numbersView: NumbersView;
  readonly metric: MetricId | null;
  readonly stride: number | null;
  readonly frame: number;
}

/** Where somebody is in a run under review: plain data that a page can leave for its next load. */
interface ReviewPlace {
  readonly run: string;
  readonly clip: number;
  readonly openFinding?: string | null;
  readonly clips: readonly ClipPlace[];
}

/** Where the review of a run stands; null for a run that is not kept, which no load brings back. */
export function reviewPlace(session: RunSession): ReviewPlace | null {
  const { identity, selectedIndex: clip, openFinding, clips } = session;
  if (!identity) return null;
  return {
    run: identity.id,
    clip,
    ...(openFinding !== undefined && { openFinding }),
    clips: clips.map(({ reviewTab, numbersView, selectedMetric, selectedStride, playhead }) => ({
      reviewTab,
      numbersView,
      metric: selectedMetric,
      stride: selectedStride,
      frame: playhead.frame,
    })),
  };
}

/**
 * Goes back to a place in a run that was loaded anew. What is no place in this run, or no longer
 * one, is left out: a browser may hand over anything. False where it is no place in this run.
 */
export function returnToPlace(session: RunSession, left: unknown): boolean {
  if (!isRecord(left) || left['run'] !== session.identity?.id) return false;
  const { clip, openFinding, clips } = left;
  if (typeof clip === 'number') session.select(clip);
  if (openFinding === null || typeof openFinding === 'string') session.openFinding = openFinding;
  if (Array.isArray(clips)) for (const [index, one] of session.clips.entries()) returnClip(one, clips[index]);
  return true;
}

function returnClip(clip: RunClip, left: unknown): void {
  if (!isRecord(left)) return;
  const { reviewTab, numbersView, metric, stride, frame } = left;
  clip.reviewTab = REVIEW_TABS.find((tab) => tab === reviewTab) ?? clip.reviewTab;
  clip.numbersView = NUMBERS_VIEWS.find((view) => view === numbersView) ?? clip.numbersView;
  clip.selectedMetric = METRIC_IDS.find((id) => id === metric) ?? null;
  if (typeof stride === 'number' && clip.analysis.strides[stride]) clip.selectedStride = stride;
  if (typeof frame === 'number' && clip.track.timesS[frame] !== undefined) clip.playhead.goToFrame(frame);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
