import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

import { contentSecurityPolicyOf, responseHeaders } from '../offline/response-headers.ts';
import { readByteRange } from './byte-range.ts';

/** Only this machine can reach the server. */
const HOST = '127.0.0.1';
const PREFERRED_PORT = 4173;

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.task': 'application/octet-stream',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mov': 'video/quicktime',
};

/** A running server of one folder. */
export interface StaticServer {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

async function headersOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const policy = contentSecurityPolicyOf(await readFile(join(folder, 'index.html'), 'utf8'));
  if (policy === null) throw new Error(`${folder}/index.html states no Content-Security-Policy`);
  return responseHeaders(policy);
}

/** The file a request means, or null when it would leave the folder or cannot be read as a path. */
function filePath(folder: string, requestUrl: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(requestUrl, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(root + sep) ? file : null;
}

/** Whether a file lies in the folder itself: a link in it may lead anywhere. */
async function isReallyInside(folder: string, file: string): Promise<boolean> {
  try {
    return (await realpath(file)).startsWith((await realpath(folder)) + sep);
  } catch {
    return false;
  }
}

function refuse(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${reason}\n`);
}

async function answer(
  folder: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  const named = filePath(folder, request.url ?? '/');
  const file = named !== null && (await isReallyInside(folder, named)) ? named : null;
  const info = file === null ? null : await stat(file).catch(() => null);
  if (file === null || info === null || !info.isFile()) return refuse(response, 404, 'Not found');

  // Built assets carry a hash of their content in their name; everything else is asked for again.
  const isHashed = file.startsWith(join(resolve(folder), 'assets') + sep);
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Content-Type', MIME_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');

  const range = readByteRange(request.headers.range, info.size);
  if (range === 'unsatisfiable')
    return refuse(response, 416, 'No such bytes', { 'Content-Range': `bytes */${String(info.size)}` });
  const [start, end] = range ?? [0, info.size];
  response.setHeader('Content-Length', end - start);
  if (range === null) response.writeHead(200);
  else
    response.writeHead(206, {
      'Content-Range': `bytes ${String(start)}-${String(end - 1)}/${String(info.size)}`,
    });
  if (request.method === 'HEAD' || end === start) {
    response.end();
    return;
  }
  const stream = createReadStream(file, { start, end: end - 1 });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** Listens on `port`; resolves to false when another program has it. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      done(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, HOST);
  });
}

/**
 * Serves a built app to this machine only, with the page's own Content-Security-Policy and with the
 * headers that make it cross-origin isolated (so that WebAssembly threads are possible).
 *
 * @param folder the built app (`dist`).
 * @param options.port a port that must be free; without it 4173 is preferred and any free one taken
 * otherwise.
 * @throws Error when the wanted port is taken.
 */
export async function serve(folder: string, { port }: { port?: number } = {}): Promise<StaticServer> {
  const headers = await headersOf(folder);
  const server = createServer((request, response) => {
    answer(folder, headers, request, response).catch(() => response.destroy());
  });
  const listening =
    port === undefined
      ? (await listen(server, PREFERRED_PORT)) || (await listen(server, 0))
      : await listen(server, port);
  const address = server.address();
  if (!listening || address === null || typeof address === 'string')
    throw new Error(
      `Port ${String(port ?? PREFERRED_PORT)} is taken by another program. Choose another with --port.`,
    );
  return {
    url: `http://${HOST}:${String(address.port)}/`,
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
