import { plainText } from '../../core/run/plain-name.ts';

/**
 * Markup that was built by `html` alone. The class is the proof: text from outside can never be
 * one.
 */
export class SafeHtml {
  readonly #markup: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    let markup = strings[0] ?? '';
    for (const [i, value] of values.entries()) markup += render(value) + (strings[i + 1] ?? '');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/**
 * What may stand in a hole of a template; text and numbers are escaped, `null` and `false` give
 * nothing.
 */
export type HtmlValue = string | number | null | false | SafeHtml | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Text made harmless for element content and for quoted attributes; control characters are dropped.
 */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? '');
}

function render(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (value instanceof SafeHtml) return value.toString();
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}

/**
 * Tagged template: every hole is escaped unless it is markup of this same tag. Holes may stand in
 * element content and inside quoted attributes, nowhere else.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(strings, values);
}
