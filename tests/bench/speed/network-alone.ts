import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { NetworkCommand, NetworkMessage } from './network-alone.worker.ts';

declare global {
  interface Window {
    /**
     * What a picture of the chosen clip takes in the pose network alone, decoded and drawn
     * beforehand, with so many lanes at work at once: milliseconds of one lane.
     */
    networkAlone?: (model: ModelId, lanes: number) => Promise<number>;
  }
}

window.networkAlone = async (model, lanes) => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no clip was chosen');
  const workers = Array.from({ length: lanes }, () => {
    const url = new URL('./network-alone.worker.ts', import.meta.url);
    return new Worker(url, { type: 'module' });
  });
  const heard = (worker: Worker): Promise<NetworkMessage> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<NetworkMessage>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  try {
    const ready = workers.map(heard);
    for (const worker of workers) worker.postMessage({ file, model } satisfies NetworkCommand);
    await Promise.all(ready);
    const done = workers.map(heard);
    for (const worker of workers) worker.postMessage('go');
    const answers = await Promise.all(done);
    const took = answers.map((answer) => (answer.kind === 'done' ? answer.msPerPicture : Number.NaN));
    return took.reduce((sum, one) => sum + one, 0) / lanes;
  } finally {
    for (const worker of workers) worker.terminate();
  }
};
