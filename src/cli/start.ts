import process from 'node:process';
import { parseArgs } from 'node:util';

import { buildModels } from '../../models/pose-bundles.ts';
import { buildApp } from './build-app.ts';
import { openInBrowser } from './open-in-browser.ts';
import { DIST_FOLDER } from './project-folder.ts';
import { serve } from './serve.ts';

const HELP = `npm start -- [options]

Builds the pose models and the app, serves it to this machine only, and opens it on the demo run.

  --port <number>  serve on this port (default: 4173, or any free one)
  --no-open        print the address, do not open a browser
  --no-build       serve what the last build made
  --help           this text
`;

/** Route of the demo run in the app. */
const DEMO_ROUTE = '#/demo';

function readOptions(): { port?: number; open: boolean; build: boolean } | null {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const choices = { open: !values['no-open'], build: !values['no-build'] };
  if (values.port === undefined) return choices;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port must be a number from 1 to 65535, not "${values.port}".`);
  return { ...choices, port };
}

async function start(): Promise<void> {
  const options = readOptions();
  if (options === null) {
    process.stdout.write(HELP);
    return;
  }
  if (options.build) {
    process.stdout.write('Preparing the pose models …\n');
    await buildModels();
    process.stdout.write('Building the app …\n');
    await buildApp();
  }
  const server = await serve(DIST_FOLDER, options.port === undefined ? {} : { port: options.port });
  const opened = options.open && (await openInBrowser(`${server.url}${DEMO_ROUTE}`));
  process.stdout.write(
    [
      '',
      `Treadlens runs at  ${server.url}`,
      `The demo run is at ${server.url}${DEMO_ROUTE}${opened ? '  (opened in your browser)' : ''}`,
      'Videos stay on this computer. Stop with Ctrl+C.',
      '',
    ].join('\n'),
  );
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error: unknown) => {
  process.stderr.write(
    `\nTreadlens could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
