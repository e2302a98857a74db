/**
 * Puts one question to a worker of these tests and waits for its answer.
 *
 * @throws Error with what went wrong, where the worker says so or dies
 */
export async function askWorker<Answer extends object>(
  worker: Worker,
  question: unknown,
): Promise<Exclude<Answer, { readonly error: string }>> {
  const answer = await new Promise<Answer | { readonly error: string }>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  });
  if ('error' in answer) throw new Error(String(answer.error));
  return answer as Exclude<Answer, { readonly error: string }>;
}
