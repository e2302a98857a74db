import { LegLengths } from '../../../core/landings/leg-lengths.ts';
import { overlayLandings } from '../../../core/landings/overlaid-landings.ts';
import { overlayMidStances } from '../../../core/landings/overlaid-mid-stances.ts';
import { typicalMoment } from '../../../core/landings/typical-moment.ts';
import type { Point } from '../../../core/geometry/point.ts';
import type { Band } from '../../../core/metrics/reference-range.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { SIDES, type Side } from '../../../core/pose/landmark.ts';
import type { StrideResult } from '../../../core/results/measured-run.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { hasPicture } from '../../../state/session/has-picture.ts';

/** One stride of a panel; points are leg lengths from the middle of the hips, axes of the image. */
export interface PanelMark {
  readonly stride: number;
  readonly timeS: number;
  readonly frame: number;
  /** Percent of leg length ahead of the hips, or degrees inward. */
  readonly value: number;
  /** Half width of its 95 % interval. */
  readonly error: number;
  /** Hip, knee, ankle or foot. */
  readonly joints: readonly [hip: Point, knee: Point, foot: Point];
  /** The joint that the picture is about: the ankle, or from behind the knee. */
  readonly dot: Point;
  /** Where that joint was on its way; empty where it is not drawn. */
  readonly path: readonly Point[];
}

/** All landings, or all mid-stances, of one leg over one still. */
export interface LandingPanel {
  readonly metric: 'overstride' | 'knee-alignment';
  readonly side: Side;
  readonly leg: StrideResult['leg'];
  readonly marks: readonly PanelMark[];
  /** Strides of this leg that are not drawn. */
  readonly leftOut: number;
  /** The mark whose picture lies underneath. */
  readonly still: PanelMark;
  /** Whether the clip's video has that picture. */
  readonly hasPicture: boolean;
  /** Middle of the hips in the still, its length of a leg, and the part that is shown; pixels. */
  readonly hips: Point;
  readonly legLengthPx: number;
  readonly box: PixelBox;
  /** The whole picture, pixels. */
  readonly pictureSize: { readonly width: number; readonly height: number };
  /** One leg length ahead, in leg lengths along the axes of the image; null from behind. */
  readonly forwards: Point | null;
  /** In the unit of `value`. */
  readonly bands: readonly Band[] | null;
}

/** Parts of the picture around the hips, leg lengths. */
const ROOM = {
  side: { left: 0.76, right: 0.76, up: 0.55, down: 1.22 },
  behind: { left: 0.52, right: 0.52, up: 0.32, down: 1.2 },
} as const;

/**
 * The panels of a clip, left leg first; none where nothing was read, the clip was refused, or its
 * reading failed.
 */
export function landingPanels(clip: RunClip): LandingPanel[] {
  const hasFailed = clip.refused || clip.analysis.state.kind === 'unreliable';
  return hasFailed ? [] : SIDES.flatMap((side) => panelOf(clip, side) ?? []);
}

type Overlaid = Pick<LandingPanel, 'metric' | 'side' | 'leg' | 'marks' | 'leftOut' | 'forwards' | 'bands'>;

function panelOf(clip: RunClip, side: Side): LandingPanel | null {
  const { analysis } = clip;
  const overlaid = landingsOf(clip, side) ?? midStancesOf(clip, side);
  if (!overlaid) return null;
  const { marks } = overlaid;
  const pictured = marks.filter(({ frame }) => hasPicture(clip, frame));
  const choice = pictured.length > 0 ? pictured : marks;
  const { slowMotion } = analysis.context;
  const still = typicalMoment(choice, ({ value }) => value, analysis.trajectories, slowMotion);
  if (!still) return null;
  const shownS = analysis.trajectories.frameTimesS[still.frame] ?? Number.NaN;
  const hips = new LegLengths(analysis).hipsInPicture(shownS);
  const { legLengthPx } = analysis.camera;
  const room = ROOM[overlaid.forwards ? 'side' : 'behind'];
  return {
    ...overlaid,
    still,
    hasPicture: pictured.length > 0,
    hips,
    legLengthPx,
    pictureSize: { width: clip.track.width, height: clip.track.height },
    box: {
      x: hips.x - room.left * legLengthPx,
      y: hips.y - room.up * legLengthPx,
      width: (room.left + room.right) * legLengthPx,
      height: (room.up + room.down) * legLengthPx,
    },
  };
}

function landingsOf({ analysis }: RunClip, side: Side): Overlaid | null {
  const overlaid = overlayLandings(analysis, side);
  if (!overlaid) return null;
  const percent = (share: number): number => share * 100;
  return {
    metric: 'overstride',
    side,
    leg: overlaid.leg,
    leftOut: overlaid.leftOut,
    forwards: overlaid.forwards,
    bands:
      overlaid.bands?.map((band) => ({ ...band, from: percent(band.from), to: percent(band.to) })) ?? null,
    marks: overlaid.landings.map(({ stride, timeS, frame, ahead, error, hip, knee, ankle }) => ({
      stride,
      timeS,
      frame,
      value: percent(ahead),
      error: percent(error),
      joints: [hip, knee, ankle],
      dot: ankle,
      path: [],
    })),
  };
}

function midStancesOf({ analysis }: RunClip, side: Side): Overlaid | null {
  const overlaid = overlayMidStances(analysis, side);
  if (!overlaid) return null;
  return {
    metric: 'knee-alignment',
    side,
    leg: null,
    leftOut: overlaid.leftOut,
    forwards: null,
    bands: overlaid.bands,
    marks: overlaid.stances.map(
      ({ stride, timeS, frame, inwardDeg, errorDeg, hip, knee, ankle, kneePath }) => ({
        stride,
        timeS,
        frame,
        value: inwardDeg,
        error: errorDeg,
        joints: [hip, knee, ankle],
        dot: knee,
        path: kneePath,
      }),
    ),
  };
}
