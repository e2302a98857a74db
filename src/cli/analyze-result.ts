import type { RunOutput } from '../headless/headless-protocol.ts';
import type { RunJson } from '../core/export/run-json-schema.ts';

/** What came of one clip. `message` is the reason in the app's own words, file name first. */
export type ClipResult =
  | (RunOutput & {
      readonly ok: true;
      /** What the user should know besides, a line each without the name. */
      readonly notes?: readonly string[];
    })
  | { readonly ok: false; readonly message: string };

/**
 * The lines that say why a run has no numbers; empty when it has. Control characters of a file name
 * are dropped.
 */
export function refusals(name: string, run: RunJson): readonly string[] {
  return run.quality
    .filter(({ severity }) => severity === 'refuse')
    .map(({ code, message }) => {
      const option =
        code === 'slow-motion-suspected' || code === 'too-fast' ? ' Here: --slow-motion <factor>.' : '';
      return `${name}: ${message}${option}`.replace(/\p{Cc}/gu, '');
    });
}
