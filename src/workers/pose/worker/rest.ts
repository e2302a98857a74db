let isResting = false;
let wake: () => void = () => undefined;

/** The page wants the device for itself, or gives it back. */
export function setResting(resting: boolean): void {
  isResting = resting;
  if (!resting) wake();
}

/**
 * Between two frames: lets the page's messages in, and waits for as long as it wants the device for
 * itself.
 *
 * @returns milliseconds that were waited
 */
export async function restIfAsked(): Promise<number> {
  await nextTask();
  if (!isResting) return 0;
  const started = performance.now();
  // Woken and put to rest again in one go, it rests on.
  while (isResting) await new Promise<void>((resolve) => (wake = resolve));
  return performance.now() - started;
}

/** Promises alone never let a message in, and a timer would wait for four milliseconds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
