import type { FootReader } from '../../../inference/foot-points/foot-reader.ts';

let kept: Promise<FootReader> | null = null;

/**
 * What looks at the feet a second time, made when it is first asked for: scans do without, and need
 * not load TensorFlow.js.
 *
 * @throws InferenceError as `FootReader.create`; asked again, it tries again.
 */
export function keptFootReader(): Promise<FootReader> {
  kept ??= import('../../../inference/foot-points/foot-reader.ts')
    .then(({ FootReader }) => FootReader.create())
    .catch((error: unknown) => {
      kept = null;
      throw error;
    });
  return kept;
}
