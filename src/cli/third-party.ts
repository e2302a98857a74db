import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from './project-folder.ts';

/** A package whose code or data is part of the built app. */
interface ShippedPackage {
  readonly name: string;
  /**
   * Where the package's own file does not say it: where its source is, what was changed, whose it
   * is.
   */
  readonly note?: string;
}

const TENSORFLOW_NOTE = 'Copyright Google LLC. Used unchanged. Source: https://github.com/tensorflow/tfjs';

/** All of them; a build that ships another one fails and names it. */
const SHIPPED: readonly ShippedPackage[] = [
  { name: '@fontsource-variable/archivo', note: 'The typeface Archivo, unchanged.' },
  { name: '@kurkle/color' },
  {
    name: '@litertjs/core',
    note:
      'The script and the WebAssembly, unchanged; further open-source libraries that are built into the WebAssembly are\n' +
      'listed with its source: https://github.com/google-ai-edge/LiteRT',
  },
  { name: '@litertjs/wasm-utils' },
  {
    name: '@mediapipe/pose',
    note:
      'Copyright The MediaPipe Authors. Of this package the app ships the BlazePose networks, lite, full and heavy, packed\n' +
      'into .task files: a description of their inputs and outputs was put before each network, the networks themselves\n' +
      'are unchanged. Source: https://github.com/google-ai-edge/mediapipe',
  },
  {
    name: '@mediapipe/tasks-vision',
    note:
      'Copyright The MediaPipe Authors. The script and the WebAssembly, unchanged; further open-source libraries that are\n' +
      'built into the WebAssembly are listed with its source: https://github.com/google-ai-edge/mediapipe',
  },
  { name: '@tensorflow/tfjs-backend-cpu', note: TENSORFLOW_NOTE },
  { name: '@tensorflow/tfjs-backend-wasm', note: TENSORFLOW_NOTE },
  { name: '@tensorflow/tfjs-core', note: TENSORFLOW_NOTE },
  { name: 'chart.js' },
  { name: 'clsx' },
  { name: 'd3-array' },
  { name: 'digital-filter' },
  { name: 'fflate' },
  { name: 'fit-file-parser' },
  { name: 'idb' },
  { name: 'long' },
  {
    name: 'mediabunny',
    note:
      'Used unchanged. Its source code is available under the Mozilla Public License 2.0 at\n' +
      'https://github.com/Vanilagy/mediabunny and in the npm package of the version named above.',
  },
  { name: 'papaparse' },
  {
    name: 'saxes',
    note:
      'Copyright (c) Louis-Dominique Dubeau and contributors; based on sax, copyright (c) Isaac Z. Schlueter and\n' +
      'contributors. Source: https://github.com/lddubeau/saxes',
  },
  { name: 'svelte' },
  { name: 'valibot' },
  { name: 'workbox-core' },
  { name: 'workbox-precaching' },
  { name: 'workbox-routing' },
  { name: 'workbox-strategies' },
  { name: 'xmlchars' },
];

const RULE = '='.repeat(80);

/** Whether a package's licence is in the list of the built app. */
export function isListed(packageName: string): boolean {
  return SHIPPED.some(({ name }) => name === packageName);
}

/**
 * The licences of everything in the built app that others wrote, from the packages' own files.
 *
 * @throws Error for a package without a licence text
 */
export function thirdPartyNotices(): string {
  const packages = SHIPPED.map(describe);
  return [
    'Treadlens contains the work of others. What it is, whose it is and under which terms:',
    '',
    ...packages.map(({ heading }) => `  ${heading}`),
    '',
    ...packages.flatMap(({ heading, note, licence }) => [
      RULE,
      heading,
      ...(note === undefined ? [] : ['', note]),
      '',
      licence,
      '',
    ]),
  ].join('\n');
}

function describe({ name, note }: ShippedPackage): {
  readonly heading: string;
  readonly note: string | undefined;
  readonly licence: string;
} {
  const folder = join(PROJECT_FOLDER, 'node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const heading = `${name} ${about.version} (${about.license})`;
  return { heading, note, licence: licenceText(folder, about.license) };
}

/** The MediaPipe packages name their licence and leave its text out. */
function licenceText(folder: string, id: string): string {
  const own = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  if (own.length > 0) return own.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  const common = join(import.meta.dirname, `licence-${id.toLowerCase()}.txt`);
  if (!existsSync(common)) throw new Error(`${folder} has no licence text, and there is none for ${id} here`);
  return readFileSync(common, 'utf8').trim();
}
