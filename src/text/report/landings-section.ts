import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportLandings } from './report-meta.ts';

/** All landings, or mid-stances, in one picture with their numbers; null without one. */
export function landingsSection(landings: ReportLandings | undefined): SafeHtml | null {
  if (!landings || !isEmbeddedPicture(landings.dataUrl)) return null;
  return html`<section>
    <h2>${landings.title}</h2>
    <figure class="landings">
      <img src="${landings.dataUrl}" alt="" />
      <figcaption>${landings.words}</figcaption>
    </figure>
  </section>`;
}
