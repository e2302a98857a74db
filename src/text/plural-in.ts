/** A word in the forms that counts ask for; `other` stands for those that are not named. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Chooses among the forms of a word by the rules of a language (Unicode CLDR).
 *
 * @param language BCP 47
 */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
