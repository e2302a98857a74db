import type { Attachment } from 'svelte/attachments';
import { REPORT_STYLE, reportBody, type ReportClip } from '../../text/report.ts';

/**
 * The report's own style, as it holds inside of a shadow tree: there the host is root and page in
 * one.
 */
function paperStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rules = REPORT_STYLE.replaceAll(/(^|[\s}])(?::root|html|body) \{/g, '$1:host {');
  sheet.replaceSync(rules);
  return sheet;
}

/**
 * Shows the report's pages in a shadow tree: the same document that is saved, untouched by the
 * styles of the page around it, and a part of that page when it is printed.
 */
export function paper(clips: readonly ReportClip[]): Attachment<HTMLElement> {
  return (host) => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [paperStyle()];
    // Parsed, not assigned: scripts in a parsed document never run, and the markup escapes
    // everything anyway.
    const page = new DOMParser().parseFromString(reportBody(clips).toString(), 'text/html');
    root.replaceChildren(...Array.from(page.body.childNodes, (node) => document.importNode(node, true)));
  };
}
