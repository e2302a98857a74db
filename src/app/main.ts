import { mount } from 'svelte';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import App from './App.svelte';
import { installHeadlessDoor } from '../headless/headless-door.ts';
import { guessDateLocale } from '../state/regional-guess.ts';
import { chooseDateLocale } from '../text/format/locale.ts';
import { keepOffline } from './keep-offline.ts';
import { createServices } from './services.ts';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app element');
chooseDateLocale(guessDateLocale(navigator.languages));
const services = createServices(window);
mount(App, { target, props: { services } });
installHeadlessDoor(window);
keepOffline(services, window);
