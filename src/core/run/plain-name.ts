/**
 * Control characters other than tab and newline, and the embeddings, overrides and isolates that
 * turn the direction of the text after them (Unicode Standard Annex 9, 2.1 to 2.4).
 */
const CONTROL = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Text without what steers a terminal or turns the text that follows around. */
export function plainText(text: string): string {
  return text.replace(CONTROL, '');
}

/** A name of a run, a file or a pair of shoes on one line, without what turns text around. */
export function plainName(name: string): string {
  return plainText(name).replace(/\s+/g, ' ').trim();
}

/** Longest name of a runner, letters. */
export const LONGEST_RUNNER = 80;

/** The name of a runner as it is kept: `plainName`, as long as fits, no letter cut in half. */
export function runnerName(name: string): string {
  return plainName(
    plainName(name)
      .slice(0, LONGEST_RUNNER)
      .replace(/[\uD800-\uDBFF]$/, ''),
  );
}
