import type { FramePictures } from '../../state/session/frame-pictures.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { overlaidAlt, overlaidWords } from '../../text/landings.ts';
import type { ReportLandings } from '../../text/report.ts';
import { landingPanels } from '../results/landings/landing-panels.ts';
import { overlaidLegOf } from '../results/landings/overlaid-leg.ts';
import { landingsImage } from '../results/landings/picture-panels.ts';
import { dataUrlOf } from './data-url-of.ts';

/** As wide as the report shows them, at the resolution of a print. */
const IMAGE = { title: null, type: 'image/jpeg', panelWidth: 300, ratio: 2 } as const;

/**
 * All landings, or mid-stances, of a clip for its report; null where there are none.
 *
 * @throws PoseError where the video cannot be read; the signal's reason
 */
export async function reportLandings(
  clip: RunClip,
  pictures: FramePictures,
  signal: AbortSignal,
): Promise<ReportLandings | null> {
  const panels = landingPanels(clip);
  const [first] = panels;
  if (!first) return null;
  return {
    title: overlaidWords(first.metric).title,
    words: panels.map((panel) => overlaidAlt(overlaidLegOf(panel))).join(' '),
    dataUrl: await dataUrlOf(await landingsImage(clip, panels, pictures, IMAGE, signal)),
  };
}
