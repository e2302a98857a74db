import { html, type SafeHtml } from './html.ts';
import { pagesWords } from '../words/report/pages.ts';

/** What was corrected by hand; null where nothing was. */
export function correctionsSection(corrections: readonly string[]): SafeHtml | null {
  if (corrections.length === 0) return null;
  return html`<section>
    <h2>${pagesWords.corrections.heading}</h2>
    <p>${pagesWords.corrections.intro}</p>
    <ul>
      ${corrections.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>`;
}
