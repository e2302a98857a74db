import { type MetricId, METRICS } from '../../core/metrics/registry.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { LeadReading } from '../../core/report/lead-reading.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import type { MeasuredValue } from '../../core/run/measure.ts';
import type { FramePictures } from '../../state/session/frame-pictures.ts';
import { nearestFrame } from '../../state/session/frame-times.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { formatWithError } from '../../text/format.ts';
import { describeMetric } from '../../text/metrics.ts';
import type { ReportStill } from '../../text/report.ts';
import { MOMENT_LABELS } from '../../text/stride-moments.ts';
import { reportPicturesWords } from '../../text/words/report-pictures.ts';
import { planStills } from '../results/strides/still-plan.ts';
import { drawFrame, wholePicture, type DrawnReading } from '../overlay/draw-frame.ts';
import { drawingsAt } from '../overlay/drawings-at.ts';
import { hasPicture } from '../../state/session/has-picture.ts';
import { canvasBlob, hiddenCanvas } from '../overlay/hidden-canvas.ts';
import { poseAtFrame } from '../overlay/pose-at-frame.ts';
import { stillBox } from '../overlay/still-box.ts';
import { usualStage } from '../overlay/usual-stage.ts';
import { dataUrlOf } from './data-url-of.ts';

const STILL_WIDTH = 440;
const LEAD_WIDTH = 720;
const NOTE_WIDTH = 760;

/** A picture to be drawn for the report. */
interface Wanted {
  readonly frame: number;
  readonly box: PixelBox;
  readonly width: number;
  readonly stageWidth: number;
  readonly reading: DrawnReading | null;
  readonly take: (dataUrl: string) => void;
}

/** What a clip gives to the report's pictures. */
export interface ReportSubjects {
  /** Flagged strides that are shown. */
  readonly strides: readonly StrideResult[];
  /** The reading of the first page, where it is of this clip. */
  readonly lead: LeadReading | null;
}

export interface ReportPictures {
  readonly lead: ReportStill | null;
  readonly stills: readonly ReportStill[];
  /** Pictures of commented and drawn-on frames, by frame. */
  readonly frames: ReadonlyMap<number, string>;
}

/**
 * The pictures of a clip's report: the reading of the first page, each flagged stride that is shown
 * at initial contact, mid-stance and toe-off, and every frame with a comment or a drawing. Frames
 * without a picture (video gone, or not shared) are left out; the first page has the skeleton then.
 *
 * @param pictures null: without pictures of the video
 * @throws PoseError where the video cannot be read; the signal's reason
 */
export async function reportPictures(
  clip: RunClip,
  subjects: ReportSubjects,
  pictures: FramePictures | null,
  { signal, onPicture }: { readonly signal: AbortSignal; readonly onPicture: () => void },
): Promise<ReportPictures> {
  let lead: ReportStill | null = null;
  const stills: ReportStill[] = [];
  const frames = new Map<number, string>();
  const leading = wantedLead(clip, subjects.lead, (still) => (lead = still));
  const wanted = [
    ...leading,
    ...wantedStills(clip, subjects.strides, (still) => stills.push(still)),
    ...wantedNotes(clip, (frame, url) => frames.set(frame, url)),
  ].filter(({ frame }) => hasPicture(clip, frame));
  const canvas = hiddenCanvas(1, 1);
  try {
    if (clip.file && pictures && wanted.length > 0) {
      const numbers = wanted.map(({ frame }) => frame);
      for await (const { frame, bitmap } of pictures.decode(clip.file, numbers, clip.track.timesS, {
        signal,
      })) {
        try {
          for (const one of wanted.filter((other) => other.frame === frame)) {
            one.take(await draw(canvas, clip, one, bitmap));
          }
        } finally {
          bitmap.close();
        }
        onPicture();
      }
    }
    if (!lead) for (const one of leading) one.take(await draw(canvas, clip, one, null));
  } finally {
    canvas.remove();
  }
  return { lead, stills, frames };
}

function wantedLead(
  clip: RunClip,
  lead: LeadReading | null,
  take: (still: ReportStill) => void,
): readonly Wanted[] {
  if (!lead) return [];
  const { analysis, track } = clip;
  const { stride, metric, measured } = lead;
  const { frame } = measured;
  const reading = { metric, stride, measured, labelled: false };
  return [
    {
      frame,
      box: stillBox([poseAtFrame(analysis.trajectories, frame)], track) ?? wholePicture(clip),
      width: LEAD_WIDTH,
      stageWidth: STILL_WIDTH,
      reading,
      take: (dataUrl) =>
        take({
          strideIndex: stride.index,
          metric,
          caption: reportPicturesWords.strideAtFrame(stride.index + 1, stride.side, frame),
          value: valueWords(metric, measured),
          dataUrl,
        }),
    },
  ];
}

function valueWords(metric: MetricId, { value, uncertainty, unit }: MeasuredValue): string {
  const words = formatWithError(value, uncertainty, unit, METRICS[metric].decimals, 'short');
  return `${describeMetric(metric).shortName} ${words}`;
}

function wantedStills(
  clip: RunClip,
  strides: readonly StrideResult[],
  take: (still: ReportStill) => void,
): Wanted[] {
  const { analysis, track } = clip;
  return strides.flatMap((stride) => {
    const { stills, box } = planStills(analysis, stride, stride.flags[0]?.metric ?? null, track);
    return stills.map(({ moment, frame, drawn }): Wanted => ({
      frame,
      box: box ?? wholePicture(clip),
      width: STILL_WIDTH,
      stageWidth: STILL_WIDTH * 0.75,
      reading: drawn && { ...drawn, stride, labelled: false },
      take: (dataUrl) =>
        take({
          strideIndex: stride.index,
          metric: drawn?.metric ?? null,
          caption: reportPicturesWords.momentAtFrame(MOMENT_LABELS[moment], frame),
          ...(drawn && { value: valueWords(drawn.metric, drawn.measured) }),
          dataUrl,
        }),
    }));
  });
}

function wantedNotes(clip: RunClip, take: (frame: number, dataUrl: string) => void): Wanted[] {
  const { notes, drawings } = clip.history.review;
  const box = wholePicture(clip);
  const frames = new Set([...notes, ...drawings].map(({ timeS }) => nearestFrame(clip.track.timesS, timeS)));
  const width = Math.min(NOTE_WIDTH, box.width);
  return [...frames].map((frame) => ({
    frame,
    box,
    width,
    stageWidth: usualStage(box) * 0.7,
    reading: null,
    take: (dataUrl) => take(frame, dataUrl),
  }));
}

async function draw(
  canvas: HTMLCanvasElement,
  clip: RunClip,
  { frame, box, width, stageWidth, reading }: Wanted,
  picture: ImageBitmap | null,
): Promise<string> {
  canvas.width = width;
  canvas.height = Math.round((width * box.height) / box.width);
  const drawings = drawingsAt(clip, frame);
  drawFrame(canvas, {
    clip,
    frame,
    picture,
    box,
    stageWidth,
    skeleton: true,
    angles: false,
    reading,
    drawings,
  });
  return dataUrlOf(await canvasBlob(canvas, 'image/jpeg', 0.86));
}
