import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { Units } from '../../core/run/units.ts';
import type { FindingVerdict } from '../../core/review/clip-review.ts';

/** What the report says about the clip and the day; all of it is escaped. */
export interface ReportMeta {
  /** What the user calls the run; left out where it is the file's name. */
  readonly runTitle?: string;
  readonly fileName: string;
  /** As the caller wants it to read: this folder has no clock. */
  readonly date: string;
  /** What heights and speeds are told in. */
  readonly units: Units;
  readonly durationS: number;
  readonly frames: number;
  /** Frames per second of the file. */
  readonly fps: number;
  /** Size of the displayed frame, pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture for the report: a frame of a stride with its measured lines drawn in. */
export interface ReportStill {
  readonly strideIndex: number;
  readonly metric: MetricId | null;
  readonly caption: string;
  /** Second line of the caption: the number that is drawn. */
  readonly value?: string;
  /** `data:image/png|jpeg|webp;base64,…`; anything else is left out. */
  readonly dataUrl: string;
}

/** What a coach said or drew, and the frame it is about. */
export interface ReportNote {
  /** File time of the frame, seconds. */
  readonly timeS: number;
  /** Stride and number it is about, in words; null where it is about the frame only. */
  readonly subject: string | null;
  /** Empty where something was drawn and nothing said. */
  readonly text: string;
  /** As `ReportStill`; null where there is no picture of the frame. */
  readonly dataUrl: string | null;
}

/** What people added to a clip. */
export interface ReportReview {
  readonly notes: readonly ReportNote[];
  /** What was corrected by hand, in sentences. */
  readonly corrections: readonly string[];
  readonly verdicts: readonly FindingVerdict[];
}

/** All landings, or mid-stances, of a clip in one picture. */
export interface ReportLandings {
  readonly title: string;
  /** What the picture shows and its numbers, in sentences. */
  readonly words: string;
  /** As `ReportStill`. */
  readonly dataUrl: string;
}

/** One clip of a report. */
export interface ReportClip {
  readonly analysis: RunAnalysis;
  readonly meta: ReportMeta;
  readonly stills: readonly ReportStill[];
  /** Left out where there are none, or the report has no pictures. */
  readonly landings?: ReportLandings;
  /** The picture of the first page; at most one clip of a run has it. */
  readonly lead?: ReportStill;
  readonly review: ReportReview;
}

export const NO_REVIEW: ReportReview = Object.freeze({ notes: [], corrections: [], verdicts: [] });

const PICTURE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** True where a still's address is an embedded picture and nothing else. */
export function isEmbeddedPicture(dataUrl: string): boolean {
  return PICTURE.test(dataUrl);
}
