import { describe, expect, test } from 'vitest';

import { METRIC, US_CUSTOMARY } from '../../../src/core/run/units.ts';
import { guessDateLocale, guessUnits } from '../../../src/state/regional-guess.ts';

describe('the first guess from the languages of the browser', () => {
  test.each([
    [['en-US', 'en'], US_CUSTOMARY],
    [['es-US'], US_CUSTOMARY],
    [['en', 'en-US'], US_CUSTOMARY],
    [['en-GB', 'en-US'], METRIC],
    [['de-DE', 'de', 'en-US'], METRIC],
    [['en'], METRIC],
    [['not a tag', 'en-US'], US_CUSTOMARY],
    [[], METRIC],
  ])('units of %j', (languages, units) => {
    expect(guessUnits(languages)).toEqual(units);
  });

  test.each([
    [['en-US'], 'November 5, 2026', '06:05 PM'],
    [['en-GB'], '5 November 2026', '18:05'],
    [['de-AT', 'de'], '5 November 2026', '18:05'],
    // A Brazilian reads neither the American order nor the American clock.
    [['pt-BR'], '5 November 2026', '18:05'],
    [['ja-JP'], 'November 5, 2026', '18:05'],
    [['en-IN'], '5 November 2026', '06:05 pm'],
    [[], '5 November 2026', '18:05'],
  ])('dates of %j', (languages, day, time) => {
    const locale = guessDateLocale(languages, 'en');
    const ms = Date.UTC(2026, 10, 5, 18, 5);
    const dayFormat = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    const timeFormat = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
    expect(new Intl.DateTimeFormat(locale, dayFormat).format(ms)).toBe(day);
    expect(new Intl.DateTimeFormat(locale, timeFormat).format(ms).replace(/\s/, ' ')).toBe(time);
  });

  test.each([
    [['de-DE', 'en'], '5. November 2026'],
    [['en-US', 'de-AT'], '5. November 2026'],
    [['en-US'], '5. November 2026'],
    [[], '5. November 2026'],
  ])('German dates of %j', (languages, day) => {
    const locale = guessDateLocale(languages, 'de');
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    expect(format.format(Date.UTC(2026, 10, 5))).toBe(day);
  });

  test('German dates are those of the region that the browser names with German', () => {
    expect(guessDateLocale(['en-US', 'de-AT', 'de'], 'de')).toBe('de-AT');
    expect(guessDateLocale(['en-US'], 'de')).toBe('de');
  });
});
