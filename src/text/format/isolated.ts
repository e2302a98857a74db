import { plainText } from '../../core/run/plain-name.ts';

/** Letters of scripts that run from right to left, their marks, and marks that turn text around. */
const TURNS =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A name that somebody gave, to stand in a sentence, a heading or a label: one in Arabic or Hebrew
 * is isolated, so that the words around it stay in their order, and what turns text around is
 * dropped. Any other name is as it is.
 */
export function isolated(name: string): string {
  if (!TURNS.test(name)) return name;
  return `${FIRST_STRONG_ISOLATE}${plainText(name)}${POP_DIRECTIONAL_ISOLATE}`;
}
