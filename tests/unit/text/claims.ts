import type { Claim } from '../../../src/text/claim.ts';

function isClaim(value: object): value is Claim {
  return 'text' in value && 'sources' in value && typeof value.text === 'string';
}

/** Every claim in a catalogue, however deep. */
export function claimsOf(value: unknown): readonly Claim[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isClaim(value)) return [value];
  return Object.values(value).flatMap(claimsOf);
}

/**
 * Whether a text holds no second sentence: no full stop, question or exclamation mark before its
 * end.
 */
export function isOneSentence(text: string): boolean {
  return !/[.!?](?=\s+\p{Lu})/u.test(text);
}
