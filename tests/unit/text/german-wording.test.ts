import { expect, test } from 'vitest';

import { catalogueStrings } from './catalogue-strings.ts';

const STRINGS = catalogueStrings('languages/de');

/** What the health wording rules forbid, in German, each with the reason. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bkeine (?:medizinische )?)(?<!\bnicht )Diagnose/i, 'Beobachtungen, keine Diagnosen'],
  [/\bverletzungsfrei|\b(?:verhindert|vermeidet|beugt) .{0,20}Verletzung/i, 'no promise'],
  [/\b(?:heilt|garantiert|Heilung)\b/i, 'no promise'],
  [/\b(?:krankhaft|abnormal|fehlerhaft|Fehlstellung|Fehlhaltung)/i, 'no judgement of a body'],
  [/\b(?:falsche|schlechte|perfekte|ideale|richtige) (?:Technik|Haltung|Lauftechnik|Form)\b/i, 'no verdict'],
  [/\bverursacht? .{0,20}(?:Schmerz|Verletzung)/i, '“geht einher mit”, “erhöht die Belastung”'],
  [/\b(?:Befund|Gangbild)/, 'a word of clinics; the glossary says Beobachtung'],
  [/\bIhnen\b|(?<=[^.!?:] )Ihre?\b/, 'runners are du'],
  [/"/, 'German quotation marks: „…“'],
];

test('the words of the catalogue are seen', () => {
  expect(STRINGS.length).toBeGreaterThan(300);
});

test.each(FORBIDDEN)('%s never occurs: %s', (pattern) => {
  expect(STRINGS.filter(({ text }) => pattern.test(text)).map(({ text }) => text)).toEqual([]);
});
