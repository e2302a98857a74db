import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportLandings } from './report-meta.ts';

/**
 * All landings, or mid-stances, of each clip in one picture with their numbers; null where no clip
 * has a picture that may be shown.
 */
export function landingsSection(landings: readonly ReportLandings[]): SafeHtml | null {
  const shown = landings.filter(({ dataUrl }) => isEmbeddedPicture(dataUrl));
  if (shown.length === 0) return null;
  return html`<section>
    <h2>${shown.map(({ title }) => title).join(' · ')}</h2>
    <div class="landings">
      ${shown.map(
        ({ words, dataUrl }) =>
          html`<figure>
            <img src="${dataUrl}" alt="" />
            <figcaption>${words}</figcaption>
          </figure>`,
      )}
    </div>
  </section>`;
}
