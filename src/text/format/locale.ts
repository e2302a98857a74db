import { SOURCE_LANGUAGE } from '../language.ts';

let dateLocale = `${SOURCE_LANGUAGE}-GB`;
const dateFormats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

/**
 * Chooses the order of day and month and the clock, once, before anything is shown. Until then, and
 * on the command line, dates are written as in Britain.
 *
 * @param locale BCP 47
 */
export function chooseDateLocale(locale: string): void {
  dateLocale = locale;
  dateFormats.clear();
}

/**
 * The formatter of dates in the chosen locale.
 *
 * @param options a constant: formatters are kept by it
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = dateFormats.get(options);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(dateLocale, options);
  dateFormats.set(options, made);
  return made;
}
