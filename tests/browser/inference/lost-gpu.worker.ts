import { createPoseEstimator } from '../../../src/inference/create-estimator.ts';
import { InferenceError } from '../../../src/inference/inference-error.ts';

/** What became of the GPU: codes of the errors before and after its context was taken away. */
export type LostGpuAnswer =
  { readonly delegate: string; readonly before: string; readonly after: string } | { readonly error: string };

/** Every WebGL context that is made in this worker. */
const contexts: WebGL2RenderingContext[] = [];
const getContext = Reflect.get(OffscreenCanvas.prototype, 'getContext') as (...args: unknown[]) => unknown;
OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...args: unknown[]): unknown {
  const context = getContext.apply(this, args);
  if (context instanceof WebGL2RenderingContext) contexts.push(context);
  return context;
} as typeof OffscreenCanvas.prototype.getContext;

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof InferenceError ? error.code : String(error);
  }
}

async function loseGpu(): Promise<LostGpuAnswer> {
  const estimator = await createPoseEstimator({
    model: 'lite',
    delegate: 'GPU',
    mode: { type: 'tracking' },
  });
  const canvas = new OffscreenCanvas(64, 64);
  canvas.getContext('2d')!.fillRect(0, 0, 64, 64);
  const region = { x: 0, y: 0, width: 64, height: 64 };
  const before = await codeOf(() => estimator.estimate({ canvas, region }));
  for (const context of contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
  const after = await codeOf(() => estimator.estimate({ canvas, region }));
  return { delegate: estimator.delegate, before, after };
}

self.onmessage = () => {
  loseGpu().then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies LostGpuAnswer),
  );
};
