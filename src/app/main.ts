import { mount } from 'svelte';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import App from './App.svelte';
import { installHeadlessDoor } from '../headless/headless-door.ts';
import { keepOffline } from './keep-offline.ts';
import { createServices } from './services.ts';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app element');
const services = createServices(window);
mount(App, { target, props: { services } });
installHeadlessDoor(window);
keepOffline(services, window);
