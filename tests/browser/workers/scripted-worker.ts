import { onTestFinished } from 'vitest';

/** A worker of the given source, which counts how often it was ended. */
export function scriptedWorker(source: string): { create: () => Worker; ended: () => number } {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  onTestFinished(() => URL.revokeObjectURL(url));
  let ended = 0;
  return {
    create: () => {
      const worker = new Worker(url, { type: 'module' });
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        ended++;
        terminate();
      };
      return worker;
    },
    ended: () => ended,
  };
}
