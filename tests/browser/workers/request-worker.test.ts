import { describe, expect, test } from 'vitest';
import { WorkerDiedError } from '../../../src/workers/connection/client/connect-worker.ts';
import {
  requestWorker,
  WorkerFailedError,
  WorkerSilentError,
} from '../../../src/workers/connection/client/request-worker.ts';
import { scriptedWorker } from './scripted-worker.ts';

const never = new AbortController().signal;

describe('requestWorker', () => {
  test('gives events, then the reply, and ends the worker', async () => {
    const { create, ended } = scriptedWorker(`onmessage = ({ data }) => {
      postMessage({ kind: 'event', event: data + 1 });
      postMessage({ kind: 'event', event: data + 2 });
      postMessage({ kind: 'done', reply: data * 10 });
    }`);
    const events: number[] = [];
    const reply = await requestWorker<number, number, number, never>(create, {
      command: 4,
      signal: never,
      onEvent: (event) => events.push(event),
    });
    expect({ reply, events, ended: ended() }).toEqual({ reply: 40, events: [5, 6], ended: 1 });
  });

  test('answers to events reach the worker', async () => {
    const { create } = scriptedWorker(`onmessage = ({ data }) => {
      if (data === 'start') postMessage({ kind: 'event', event: 'want' });
      else postMessage({ kind: 'done', reply: 'got ' + data });
    }`);
    const reply = await requestWorker<string, string, string, never>(create, {
      command: 'start',
      signal: never,
      onEvent: (_, post) => post('bread', []),
    });
    expect(reply).toBe('got bread');
  });

  test('a typed failure stays typed', async () => {
    const { create, ended } = scriptedWorker(
      `onmessage = () => postMessage({ kind: 'failed', failure: { code: 'empty-file' } })`,
    );
    const error: unknown = await requestWorker(create, { command: 0, signal: never }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(WorkerFailedError);
    expect((error as WorkerFailedError<unknown>).failure).toEqual({ code: 'empty-file' });
    expect(ended()).toBe(1);
  });

  test.each([
    ['throws while it loads', `throw new Error('boom at load')`],
    ['throws outside its own handling', `onmessage = () => { throw new Error('boom') }`],
    ['cannot be parsed', `this is not a program`],
  ])('a worker that %s is a dead worker, not a wait for ever', async (_, source) => {
    const { create, ended } = scriptedWorker(source);
    await expect(requestWorker(create, { command: 0, signal: never })).rejects.toBeInstanceOf(
      WorkerDiedError,
    );
    expect(ended()).toBe(1);
  });

  test('a worker that cannot be fetched is a dead worker', async () => {
    const create = (): Worker => new Worker('/no-such-worker.js', { type: 'module' });
    await expect(requestWorker(create, { command: 0, signal: never })).rejects.toBeInstanceOf(
      WorkerDiedError,
    );
  });

  test('abort ends a worker that is busy for ever, at once, and no event comes after it', async () => {
    const { create, ended } = scriptedWorker(
      `onmessage = () => { postMessage({ kind: 'event', event: 1 }); for (;;) {} }`,
    );
    const abort = new AbortController();
    const reason = new Error('changed my mind');
    const request = requestWorker(create, {
      command: 0,
      signal: abort.signal,
      onEvent: () => abort.abort(reason),
    });
    await expect(request).rejects.toBe(reason);
    expect(ended()).toBe(1);
  });

  test('a worker that says nothing for longer than it was given is ended; each word renews its time', async () => {
    const { create, ended } = scriptedWorker(`onmessage = async () => {
      for (let word = 0; word < 4; word++) {
        postMessage({ kind: 'event', event: word });
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      for (;;) {}
    }`);
    const heard: number[] = [];
    const request = requestWorker<number, number, never, never>(create, {
      command: 0,
      signal: never,
      onEvent: (word) => heard.push(word),
      patienceS: 2,
    });
    await expect(request).rejects.toBeInstanceOf(WorkerSilentError);
    expect({ heard, ended: ended() }).toEqual({ heard: [0, 1, 2, 3], ended: 1 });
  });

  test('an aborted signal starts no worker', async () => {
    const create = (): Worker => {
      throw new Error('started');
    };
    await expect(
      requestWorker(create, { command: 0, signal: AbortSignal.abort(new Error('too late')) }),
    ).rejects.toThrow('too late');
  });

  test('what cannot be sent rejects and ends the worker', async () => {
    const { create, ended } = scriptedWorker('');
    await expect(requestWorker(create, { command: () => 0, signal: never })).rejects.toThrow(/clone/i);
    expect(ended()).toBe(1);
  });

  test('an error in the page’s own event handler ends the request with it', async () => {
    const { create, ended } = scriptedWorker(`onmessage = () => postMessage({ kind: 'event', event: 1 })`);
    const onEvent = (): void => {
      throw new Error('handler');
    };
    await expect(requestWorker(create, { command: 0, signal: never, onEvent })).rejects.toThrow('handler');
    expect(ended()).toBe(1);
  });
});
