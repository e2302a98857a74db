import { html, type SafeHtml } from './html.ts';

/** What was corrected by hand; null where nothing was. */
export function correctionsSection(corrections: readonly string[]): SafeHtml | null {
  if (corrections.length === 0) return null;
  return html`<section>
    <h2>Corrected by hand</h2>
    <p>The numbers of this report rest on these corrections as well.</p>
    <ul>
      ${corrections.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>`;
}
