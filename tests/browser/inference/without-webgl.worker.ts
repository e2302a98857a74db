import { createPoseEstimator } from '../../../src/inference/create-estimator.ts';
import { InferenceError } from '../../../src/inference/inference-error.ts';

/** What this worker's browser lacks. */
export type Lack = 'webgl' | 'webgl-and-wasm' | 'webgl-and-network';

export type WithoutWebGlAnswer =
  | { readonly people: number; readonly delegate: string; readonly fellBack: boolean }
  | { readonly code: string };

function takeAway(lack: Lack): void {
  const getContext = Reflect.get(OffscreenCanvas.prototype, 'getContext') as (...args: unknown[]) => unknown;
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...args: unknown[]): unknown {
    return String(args[0]).startsWith('webgl') ? null : getContext.apply(this, args);
  } as typeof OffscreenCanvas.prototype.getContext;
  if (lack === 'webgl-and-wasm') Reflect.deleteProperty(self, 'WebAssembly');
  if (lack === 'webgl-and-network') {
    const fetch = self.fetch.bind(self);
    self.fetch = (...args) =>
      JSON.stringify(args[0]).includes('.wasm')
        ? Promise.reject(new TypeError('no network'))
        : fetch(...args);
  }
}

async function look(lack: Lack, picture: ImageBitmap): Promise<WithoutWebGlAnswer> {
  takeAway(lack);
  try {
    const estimator = await createPoseEstimator({
      model: 'lite',
      delegate: 'GPU',
      mode: { type: 'single', maxPeople: 1 },
    });
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    const people = await estimator.estimate({ canvas, region: { x: 0, y: 0, width, height } });
    estimator.close();
    return { people: people.length, delegate: estimator.delegate, fellBack: estimator.fellBack };
  } catch (error) {
    return { code: error instanceof InferenceError ? error.code : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<{ readonly lack: Lack; readonly picture: ImageBitmap }>) => {
  void look(data.lack, data.picture).then((answer) => self.postMessage(answer));
};
