import { expect, test, vi } from 'vitest';
import { connectWorker, WorkerDiedError } from '../../../src/workers/connection/client/connect-worker.ts';
import { scriptedWorker } from './scripted-worker.ts';

const ECHO = `onmessage = ({ data }) => postMessage(data * 10);`;

/** A connection that writes down what comes of it. */
function connected(source: string) {
  const { create, ended } = scriptedWorker(source);
  const messages: number[] = [];
  const deaths: WorkerDiedError[] = [];
  const { post, close } = connectWorker<number, number>(create, {
    onMessage: (message) => messages.push(message),
    onDied: (error) => deaths.push(error),
  });
  return { post, close, messages, deaths, ended };
}

test('messages come for as long as the connection is open', async () => {
  const { post, close, messages, deaths, ended } = connected(ECHO);
  post(1);
  post(2);
  await vi.waitFor(() => expect(messages).toEqual([10, 20]));
  expect(ended()).toBe(0);
  close();
  expect({ deaths, ended: ended() }).toEqual({ deaths: [], ended: 1 });
});

test('what was under way when the connection closed is not handed on', async () => {
  const { post, close, messages } = connected(ECHO);
  const other = connected(ECHO);
  post(1);
  close();
  post(2);
  other.post(3);
  await vi.waitFor(() => expect(other.messages).toEqual([30]));
  other.close();
  expect(messages).toEqual([]);
});

test.each([
  ['throws while it loads', `throw new Error('boom');`],
  ['cannot be parsed', `this is not a program`],
  ['throws twice', `onmessage = () => { throw new Error('boom'); }`],
])('a worker that %s dies once, and is ended', async (_, source) => {
  const { post, deaths, ended } = connected(source);
  post(1);
  post(2);
  await vi.waitFor(() => expect(deaths).toHaveLength(1));
  const other = connected(ECHO);
  other.post(1);
  await vi.waitFor(() => expect(other.messages).toHaveLength(1));
  other.close();
  expect(deaths).toEqual([expect.any(WorkerDiedError)]);
  expect(ended()).toBe(1);
});

test('a message from a worker that died meanwhile is not handed on', async () => {
  const { post, messages, deaths } = connected(`onmessage = () => {
    setTimeout(() => postMessage(1));
    throw new Error('boom');
  }`);
  post(1);
  await vi.waitFor(() => expect(deaths).toHaveLength(1));
  const other = connected(ECHO);
  other.post(1);
  await vi.waitFor(() => expect(other.messages).toHaveLength(1));
  other.close();
  expect(messages).toEqual([]);
});
