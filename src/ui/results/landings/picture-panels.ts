import type { FramePictures } from '../../../state/session/frame-pictures.ts';
import type { RunClip, RunSession } from '../../../state/session/run-session.svelte.ts';
import { fileStem } from '../../../state/session/share-run.ts';
import { overlaidWords } from '../../../text/landings.ts';
import { canvasBlob, hiddenCanvas } from '../../overlay/hidden-canvas.ts';
import { drawLandings, type PicturedPanel } from './draw-landings.ts';
import { landingPanels, type LandingPanel } from './landing-panels.ts';
import { resultsScreenWords } from '../../../text/words/results/screen.ts';

/** Size of the saved picture: columns of a panel in CSS pixels, and pixels for each. */
const PANEL_WIDTH = 480;
const RATIO = 2;
const JPEG_QUALITY = 0.86;

/**
 * The panels with the stills that lie underneath; the caller closes them.
 *
 * @throws PoseError where the video cannot be read; the signal's reason
 */
export async function picturePanels(
  { file, track }: RunClip,
  panels: readonly LandingPanel[],
  pictures: FramePictures,
  signal: AbortSignal,
): Promise<PicturedPanel[]> {
  const frames = panels.filter(({ hasPicture }) => hasPicture).map(({ still }) => still.frame);
  const decoded = new Map<number, ImageBitmap>();
  if (file && frames.length > 0) {
    try {
      for await (const { frame, bitmap } of pictures.decode(file, frames, track.timesS, { signal })) {
        decoded.set(frame, bitmap);
      }
    } catch (error) {
      for (const bitmap of decoded.values()) bitmap.close();
      throw error;
    }
  }
  return panels.map((panel) => ({ panel, picture: decoded.get(panel.still.frame) ?? null }));
}

/** Lets go of the stills. */
export function closePanels(pictured: readonly PicturedPanel[]): void {
  for (const { picture } of pictured) picture?.close();
}

/** How a picture of landings that leaves the page is made. */
interface LandingsImage {
  /** Written above; null: nothing. */
  readonly title: string | null;
  readonly type: 'image/png' | 'image/jpeg';
  /** Width of a panel, CSS pixels, and pixels for each. */
  readonly panelWidth: number;
  readonly ratio: number;
}

/**
 * The panels with their stills as an image.
 *
 * @throws PoseError where the video cannot be read; the signal's reason
 */
export async function landingsImage(
  clip: RunClip,
  panels: readonly LandingPanel[],
  pictures: FramePictures,
  { title, type, panelWidth, ratio }: LandingsImage,
  signal: AbortSignal,
): Promise<Blob> {
  const pictured = await picturePanels(clip, panels, pictures, signal);
  const canvas = hiddenCanvas(1, 1);
  try {
    drawLandings(canvas, pictured, { width: panelWidth * panels.length, ratio, title });
    return await canvasBlob(canvas, type, JPEG_QUALITY);
  } finally {
    canvas.remove();
    closePanels(pictured);
  }
}

/**
 * All landings, or mid-stances, of a clip as a PNG; null where there are none.
 *
 * @throws PoseError where the video cannot be read; the signal's reason
 */
export async function landingsFile(
  { title }: Pick<RunSession, 'title'>,
  clip: RunClip,
  pictures: FramePictures,
  signal: AbortSignal,
): Promise<File | null> {
  const panels = landingPanels(clip);
  const [first] = panels;
  if (!first) return null;
  const heading = resultsScreenWords.picturePanels.heading(title, overlaidWords(first.metric).title);
  const image = { title: heading, type: 'image/png', panelWidth: PANEL_WIDTH, ratio: RATIO } as const;
  const blob = await landingsImage(clip, panels, pictures, image, signal);
  const what = first.metric === 'overstride' ? 'landings' : 'mid-stances';
  return new File([blob], `${fileStem(title)}-${what}.png`, { type: 'image/png' });
}
