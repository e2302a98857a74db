import { formatClipTime } from '../format/format-time.ts';
import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportNote } from './report-meta.ts';

function note({ timeS, subject, text, dataUrl }: ReportNote): SafeHtml {
  const isPicture = dataUrl !== null && isEmbeddedPicture(dataUrl);
  return html`<article class="${isPicture ? 'note with-picture' : 'note'}">
    ${isPicture ? html`<img src="${dataUrl}" alt="" />` : null}
    <div>
      <p class="when">${formatClipTime(timeS)}${subject === null ? '' : `, ${subject}`}</p>
      ${text === '' ? null : text.split(/\n+/).map((line) => html`<p>${line}</p>`)}
    </div>
  </article>`;
}

/** What the coach said and drew, in the order of the clip; null where there is nothing. */
export function notesSection(notes: readonly ReportNote[]): SafeHtml | null {
  if (notes.length === 0) return null;
  return html`<section>
    <h2>Comments and drawings</h2>
    ${[...notes].sort((a, b) => a.timeS - b.timeS).map(note)}
  </section>`;
}
