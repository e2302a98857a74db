import { PoseLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';

export interface PictureRequest {
  readonly modelUrl: string;
  readonly picture: ImageBitmap;
}

/**
 * Per person: 33 × [x, y, z, visibility] in parts of the picture, then the same of the metric
 * landmarks.
 */
export type PictureAnswer = { readonly people: number[][] } | { readonly error: string };

async function detect({ modelUrl, picture }: PictureRequest): Promise<PictureAnswer> {
  const landmarker = await PoseLandmarker.createFromOptions(
    { wasmLoaderPath, wasmBinaryPath },
    { baseOptions: { modelAssetPath: modelUrl, delegate: 'CPU' }, runningMode: 'IMAGE', numPoses: 1 },
  );
  const { landmarks, worldLandmarks } = landmarker.detect(picture);
  landmarker.close();
  picture.close();
  return {
    people: landmarks.map((person, index) =>
      [...person, ...(worldLandmarks[index] ?? [])].flatMap(({ x, y, z, visibility }) => [
        x,
        y,
        z,
        visibility,
      ]),
    ),
  };
}

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => {
  detect(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies PictureAnswer),
  );
};
