/**
 * A table of words that is looked up in the chosen language whenever one of them is asked for, so
 * that a constant of a module may hold it.
 *
 * @param words the table in the chosen language; every language has the same names
 */
export function spoken<Words extends object>(words: () => Words): Words {
  return new Proxy(words(), { get: (_, name): unknown => Reflect.get(words(), name) });
}
