import type { MetricId } from '../../core/metrics/metric.ts';

/** What the report says about the clip and the day; all of it is escaped. */
export interface ReportMeta {
  readonly fileName: string;
  /** As the caller wants it to read: this folder has no clock. */
  readonly date: string;
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
  /** `data:image/png|jpeg|webp;base64,…`; anything else is left out. */
  readonly dataUrl: string;
}

const PICTURE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** True where a still's address is an embedded picture and nothing else. */
export function isEmbeddedPicture(dataUrl: string): boolean {
  return PICTURE.test(dataUrl);
}
