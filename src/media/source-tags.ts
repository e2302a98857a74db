import type { Input } from 'mediabunny';
import { ANDROID_CAPTURE_FPS, readCaptureFps } from './read-capture-fps.ts';
import { APPLE_CREATION_DATE } from './read-filmed-ms.ts';
import { LENS_TAG } from './read-source-facts.ts';

/**
 * The container's tags that a part of the video has to keep for what is read from them: when, at
 * which rate and through which lens it was filmed. Nothing else is carried over, least of all
 * where. Unreadable tags count as none.
 *
 * @param filmedMs when it was filmed, milliseconds since 1970; left out where that is not known
 */
export async function sourceTags(input: Input, filmedMs?: number): Promise<Record<string, string>> {
  const tags = await input.getMetadataTags().catch(() => null);
  const captureFps = await readCaptureFps(input).catch(() => null);
  const lens = Object.entries(tags?.raw ?? {}).flatMap(([key, value]) =>
    LENS_TAG.test(key) && typeof value === 'string' ? [[key, value] as const] : [],
  );
  return {
    ...Object.fromEntries(lens),
    ...(filmedMs === undefined ? {} : { [APPLE_CREATION_DATE]: new Date(filmedMs).toISOString() }),
    ...(captureFps === null ? {} : { [ANDROID_CAPTURE_FPS]: String(captureFps) }),
  };
}
