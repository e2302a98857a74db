import { baseLanguage, currentLanguage, SOURCE_LANGUAGE } from '../language.ts';

const BRITISH = `${SOURCE_LANGUAGE}-GB`;
let chosen = BRITISH;
const dateFormats = new Map<Intl.DateTimeFormatOptions, readonly [locale: string, Intl.DateTimeFormat]>();

/**
 * Chooses the order of day and month and the clock, once, before anything is shown. Until then, and
 * on the command line, dates are written as in Britain. Where another language is spoken than that
 * of the locale, they are written as that language does.
 *
 * @param locale BCP 47
 */
export function chooseDateLocale(locale: string): void {
  chosen = locale;
}

/**
 * The formatter of dates in the chosen locale.
 *
 * @param options a constant: formatters are kept by it
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = dateLocale();
  const [of, known] = dateFormats.get(options) ?? [];
  if (known !== undefined && of === locale) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  dateFormats.set(options, [locale, made]);
  return made;
}

function dateLocale(): string {
  const language = currentLanguage();
  if (baseLanguage(chosen) === baseLanguage(language)) return chosen;
  return language === SOURCE_LANGUAGE ? BRITISH : language;
}
