import { METRIC, US_CUSTOMARY, type Units } from '../core/run/units.ts';
import { baseOf } from './languages.ts';

/** Where treadmills, road signs and shoe shops count in miles, and people in feet and inches. */
const MILE_REGIONS: ReadonlySet<string> = new Set(['US', 'LR', 'PR', 'GU', 'VI', 'AS', 'MP', 'UM']);

/**
 * The units that a runner probably reads, by the languages of their browser: miles, feet and inches
 * for `en-US` and `es-US`, kilometres and centimetres for everybody else. In Britain, where people
 * use both, treadmills show km/h.
 *
 * @param languages as `navigator.languages`: BCP 47 tags, the preferred one first
 */
export function guessUnits(languages: readonly string[]): Units {
  const region = firstWithRegion(languages)?.region;
  return region !== undefined && MILE_REGIONS.has(region) ? US_CUSTOMARY : METRIC;
}

/**
 * The locale of dates and clock times. In English day and month stand in the order, and hours go by
 * the clock, of the region that the browser's languages name; day first and 24 hours where they
 * name none. Another language is written as in the region that the browser names with it, `de-AT`
 * for one.
 *
 * @param languages as `navigator.languages`
 * @param language what the app speaks: BCP 47
 * @returns a BCP 47 tag such as `en-US-u-hc-h12`
 */
export function guessDateLocale(languages: readonly string[], language: string): string {
  if (baseOf(language) !== 'en') return languages.find((tag) => baseOf(tag) === baseOf(language)) ?? language;
  const own = firstWithRegion(languages);
  if (own === null) return 'en-GB-u-hc-h23';
  const parts = new Intl.DateTimeFormat(own, { day: 'numeric', month: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  const order = parts.indexOf('month') < parts.indexOf('day') ? 'US' : 'GB';
  const { hourCycle = 'h23' } = new Intl.DateTimeFormat(own, { hour: 'numeric' }).resolvedOptions();
  return `en-${order}-u-hc-${hourCycle}`;
}

/** The first language with a region: one without tells nothing of either. */
function firstWithRegion(languages: readonly string[]): Intl.Locale | null {
  for (const tag of languages) {
    try {
      const locale = new Intl.Locale(tag);
      if (locale.region !== undefined) return locale;
    } catch {
      // Not a language tag: the next may be one.
    }
  }
  return null;
}
