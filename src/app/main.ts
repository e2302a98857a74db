import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { firstLanguage } from '../state/languages.ts';
import { guessDateLocale } from '../state/regional-guess.ts';
import { createPreferencesStore } from '../storage/preferences-store.ts';
import { chooseDateLocale } from '../text/format/locale.ts';
import { LANGUAGES, speak } from './speak.ts';

/** Chooses the language and loads the app after its words: any of its modules may ask for them. */
async function start(): Promise<void> {
  const { languages } = navigator;
  const { language: chosen } = createPreferencesStore(() => localStorage).read();
  const language = await speak(firstLanguage(LANGUAGES, chosen, languages), document.documentElement);
  chooseDateLocale(guessDateLocale(languages, language));
  const { mountApp } = await import('./mount-app.ts');
  mountApp(window);
}

// Not awaited at the top: the app's files import from this one's, and would wait for it.
void start();
