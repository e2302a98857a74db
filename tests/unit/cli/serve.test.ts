import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { responseHeaders } from '../../../src/offline/response-headers.ts';
import { serve, type StaticServer } from '../../../src/cli/serve.ts';

const POLICY = "default-src 'none'; script-src 'self'";
const VIDEO = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-serve-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not for you');
  const dist = join(folder, 'dist');
  writeFileSync(
    join(dist, 'index.html'),
    `<!doctype html><meta\n http-equiv="Content-Security-Policy"\n content="${POLICY}" />`,
  );
  writeFileSync(join(dist, 'clip.mp4'), VIDEO);
  writeFileSync(join(dist, 'assets', 'pose-1a2b.wasm'), VIDEO);
  server = await serve(dist);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path is sent as it is: `fetch` would tidy `..` away before sending. */
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

describe('serve', () => {
  test('gives the page with its own policy as a header, isolated so that threads are possible', async () => {
    const { status, headers } = await fetch(server.url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('permissions-policy')).toMatch(/^camera=\(self\), microphone=\(self\), /);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('sends every header with what it refuses, too', async () => {
    const wanted = Object.entries(responseHeaders(POLICY));
    expect(wanted.length).toBeGreaterThan(7);
    for (const [path, method] of [
      ['', 'GET'],
      ['missing.js', 'GET'],
      ['clip.mp4', 'POST'],
    ] as const) {
      const { headers } = await fetch(server.url + path, { method });
      for (const [name, value] of wanted) expect(headers.get(name), `${name} of ${path}`).toBe(value);
    }
  });

  test('gives hashed assets with their type and for ever', async () => {
    const { headers } = await fetch(`${server.url}assets/pose-1a2b.wasm`);
    expect(headers.get('content-type')).toBe('application/wasm');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  test('gives the part of a video that a player asks for', async () => {
    const response = await fetch(`${server.url}clip.mp4`, { headers: { Range: 'bytes=300-309' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 300-309/1000');
    expect(response.headers.get('content-type')).toBe('video/mp4');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(VIDEO.slice(300, 310));
  });

  test('says when a video has no such part', async () => {
    const response = await fetch(`${server.url}clip.mp4`, { headers: { Range: 'bytes=1000-' } });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */1000');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%ff',
    '/assets/',
    '/missing.js',
  ])('answers %s with 404', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test('a link that leads out of the folder is not followed, one that stays inside is', async () => {
    const dist = join(folder, 'dist');
    symlinkSync(join(folder, 'secret.txt'), join(dist, 'planted.txt'));
    symlinkSync(folder, join(dist, 'out'));
    symlinkSync(join(dist, 'clip.mp4'), join(dist, 'same.mp4'));
    expect(await statusOf('/planted.txt')).toBe(404);
    expect(await statusOf('/out/secret.txt')).toBe(404);
    expect(await statusOf('/same.mp4')).toBe(200);
  });

  test('answers writing requests with 405', async () => {
    expect(await statusOf('/clip.mp4', 'POST')).toBe(405);
  });

  test('a wanted port that is taken is an error; a preferred one is not', async () => {
    const dist = join(folder, 'dist');
    await expect(serve(dist, { port: server.port })).rejects.toThrow(/is taken/);
    const second = await serve(dist);
    expect(second.port).not.toBe(server.port);
    await second.close();
  });

  test('refuses to serve a page without a policy', async () => {
    await expect(serve(folder)).rejects.toThrow();
  });
});
