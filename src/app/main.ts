import { mount } from 'svelte';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import App from './App.svelte';
import { installHeadlessDoor } from './headless-door.ts';
import { createServices } from './services.ts';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app element');
mount(App, { target, props: { services: createServices(window) } });
installHeadlessDoor(window);
