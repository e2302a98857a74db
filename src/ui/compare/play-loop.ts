/**
 * Calls back on every animation frame with the seconds since the last one; the returned function
 * ends it.
 */
export function playLoop(onframe: (elapsedS: number) => void): () => void {
  let last: number | null = null;
  let request = requestAnimationFrame(function next(nowMs) {
    if (last !== null) onframe((nowMs - last) / 1000);
    last = nowMs;
    request = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(request);
}
