import { mount } from 'svelte';
import App from './App.svelte';
import { installHeadlessDoor } from '../headless/headless-door.ts';
import { keepOffline } from './keep-offline.ts';
import { createServices } from './services.ts';
import { fetchWords } from './speak.ts';

/** Draws the app. It is loaded once its language is known: modules may hold words. */
export function mountApp(browserWindow: Window): void {
  const target = browserWindow.document.getElementById('app');
  if (!target) throw new Error('The page has no #app element');
  const services = createServices(browserWindow);
  mount(App, { target, props: { services } });
  installHeadlessDoor(browserWindow, fetchWords);
  keepOffline(services, browserWindow);
}
