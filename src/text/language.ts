/** What the app speaks where nothing else is known, and what the command line speaks: BCP 47. */
export const SOURCE_LANGUAGE = 'en';

/** The words of one room: what is said, or a function from what it depends on to what is said. */
export type RoomWords = object;

/** Scripts that run from right to left, ISO 15924. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

let language = SOURCE_LANGUAGE;
let spoken: Readonly<Record<string, RoomWords>> = {};

/** The language of what is said and of how numbers are written: BCP 47. */
export function currentLanguage(): string {
  return language;
}

/**
 * Chooses the language, before anything is shown: who asked for words earlier has got English ones.
 *
 * @param tag BCP 47
 */
export function chooseLanguage(tag: string): void {
  language = tag;
  spoken = {};
}

/**
 * Takes in the words of rooms in the chosen language, beside those that are known already.
 *
 * @param words by the name of the room
 */
export function learnWords(words: Readonly<Record<string, RoomWords>>): void {
  spoken = { ...spoken, ...words };
}

/**
 * The words of a room in the chosen language, looked up whenever they are asked for. A room that no
 * language was learnt for speaks English.
 *
 * @param room its name, as its file under `words/` is called
 * @param english its words in English, the shape of every other language
 */
export function inLanguage<Words extends RoomWords>(room: string, english: Words): Words {
  return new Proxy(english, { get: (own, name): unknown => Reflect.get(spoken[room] ?? own, name) });
}

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** The language without region or script: `en` of `en-GB`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/**
 * Does something in another language, the report of the command line for one, and speaks on as
 * before.
 *
 * @param tag BCP 47
 * @param words of that language, by the name of the room
 * @param act must be done when it returns: nothing that it leaves for later speaks the language
 */
export function speaking<Result>(
  tag: string,
  words: Readonly<Record<string, RoomWords>>,
  act: () => Result,
): Result {
  const before = [language, spoken] as const;
  try {
    chooseLanguage(tag);
    learnWords(words);
    return act();
  } finally {
    [language, spoken] = before;
  }
}
