import type { Command } from '../../state/command-shelf.svelte.ts';
import { plainText } from '../kit/plain-text.ts';

/** How well a word fits a text: as its beginning, a word of it, the beginning of one, within. */
const FITS = ['start', 'word', 'word-start', 'within'] as const;

/**
 * The commands that hold every word that was typed, the best fitting first; all of them where
 * nothing was typed. Case and accents do not matter. Equal ones stay in their order.
 */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands;
  const ranked = commands.flatMap((command) => {
    const label = plainText(command.label);
    const others = plainText(command.words ?? '');
    const fits = words.map((word) => Math.min(fitOf(word, label), FITS.length + fitOf(word, others)));
    const fit = fits.reduce((sum, one) => sum + one, 0);
    return Number.isFinite(fit) ? [{ command, fit }] : [];
  });
  return ranked.sort((a, b) => a.fit - b.fit).map(({ command }) => command);
}

/** Place among `FITS`; infinite where the word is not in the text. */
function fitOf(word: string, text: string): number {
  if (text.startsWith(word)) return FITS.indexOf('start');
  const parts = text.split(/[^\p{L}\p{N}]+/u);
  if (parts.includes(word)) return FITS.indexOf('word');
  if (parts.some((part) => part.startsWith(word))) return FITS.indexOf('word-start');
  return text.includes(word) ? FITS.indexOf('within') : Number.POSITIVE_INFINITY;
}
