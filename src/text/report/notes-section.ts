import { formatClipTime } from '../format/format-time.ts';
import { html, type SafeHtml } from './html.ts';
import { clipSource } from '../merged-run.ts';
import { isEmbeddedPicture, type ReportClip, type ReportNote } from './report-meta.ts';
import { pagesWords } from '../words/report/pages.ts';

function note({ timeS, subject, text, dataUrl }: ReportNote, source: string | null): SafeHtml {
  const isPicture = dataUrl !== null && isEmbeddedPicture(dataUrl);
  return html`<article class="${isPicture ? 'note with-picture' : 'note'}">
    ${isPicture ? html`<img src="${dataUrl}" alt="" />` : null}
    <div>
      <p class="when">
        ${[formatClipTime(timeS), subject, source].filter((part) => part !== null).join(', ')}
      </p>
      ${text === '' ? null : text.split(/\n+/).map((line) => html`<p dir="auto">${line}</p>`)}
    </div>
  </article>`;
}

/** What the coach said and drew, in the order of each clip; null where there is nothing. */
export function notesSection(clips: readonly ReportClip[]): SafeHtml | null {
  const analyses = clips.map(({ analysis }) => analysis);
  const notes = clips.flatMap(({ review }, clip) => {
    const source = clips.length > 1 ? clipSource(analyses, clip) : null;
    return [...review.notes].sort((a, b) => a.timeS - b.timeS).map((one) => note(one, source));
  });
  if (notes.length === 0) return null;
  return html`<section>
    <h2>${pagesWords.notes}</h2>
    ${notes}
  </section>`;
}
