import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { neededFiles } from './needed-files.ts';
import type { KeepCommand, KeepReply, TakeSharedCommand } from './offline-protocol.ts';
import { responseHeaders } from './response-headers.ts';
import { holdSharedFiles, takeSharedFiles } from './shared-files.ts';

/** A file of the built app; the build puts the list in place of `self.__WB_MANIFEST`. */
interface BuiltFile {
  readonly url: string;
  readonly revision: string | null;
}

declare const self: ServiceWorkerGlobalScope;
/** The page's policy; the build writes it here. */
declare const __CONTENT_SECURITY_POLICY__: string;

/** Files that are too large to be fetched before anybody asked for them. */
const LARGE = /\.(?:task|wasm|mp4)$/;
const LARGE_CACHE = 'treadlens-large-files';

const entries = self.__WB_MANIFEST as readonly BuiltFile[];
const large = entries
  .filter(({ url }) => LARGE.test(url))
  .map(({ url }) => new URL(url, self.registration.scope).href);

/**
 * Hosts that send no headers leave workers without a policy: what comes from here has all of them.
 */
const guarded = {
  handlerWillRespond: ({ response }: { readonly response: Response }) =>
    Promise.resolve(withHeaders(response)),
};

addPlugins([guarded]);
precacheAndRoute(entries.filter(({ url }) => !LARGE.test(url)));
cleanupOutdatedCaches();
clientsClaim();

// Their names carry a hash of their content, or they never change: what is kept is right.
registerRoute(
  ({ url }) => large.includes(url.href),
  new CacheFirst({ cacheName: LARGE_CACHE, plugins: [guarded] }),
);

self.addEventListener('activate', (event) => event.waitUntil(dropOldLargeFiles()));

self.addEventListener('message', (event) => {
  const command = event.data as KeepCommand | TakeSharedCommand;
  if (command.type === 'take-shared') {
    event.ports[0]?.postMessage(takeSharedFiles());
    return;
  }
  event.waitUntil(
    keep().then(
      () => answer(event, true),
      () => answer(event, false),
    ),
  );
});

// Videos that another app shares arrive as a form; the page asks for them.
registerRoute(
  ({ url }) => url.href === new URL('share-target', self.registration.scope).href,
  async ({ request, event }) => {
    event.waitUntil(holdSharedFiles(await request.formData()));
    return Response.redirect(new URL('#/import', self.registration.scope).href, 303);
  },
  'POST',
);

function withHeaders(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(responseHeaders(__CONTENT_SECURITY_POLICY__)))
    headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

function answer(event: ExtendableMessageEvent, ready: boolean): void {
  const reply: KeepReply = { type: 'kept', ready };
  event.source?.postMessage(reply);
}

/**
 * Fetches the large files that are not kept yet: with any of the models an analysis shall work
 * without a network.
 */
async function keep(): Promise<void> {
  const cache = await caches.open(LARGE_CACHE);
  const hasWebGl = new OffscreenCanvas(1, 1).getContext('webgl2') !== null;
  for (const url of neededFiles(large, hasWebGl)) if (!(await cache.match(url))) await cache.add(url);
}

async function dropOldLargeFiles(): Promise<void> {
  const cache = await caches.open(LARGE_CACHE);
  for (const request of await cache.keys()) if (!large.includes(request.url)) await cache.delete(request);
}
