import type { InputVideoTrack } from 'mediabunny';
import type { SourceFacts } from '../core/preflight/evidence/scene-evidence.ts';

/** Tags in which phones name the lens: Apple writes "iPhone 12 front camera 2.71mm f/2.2". */
export const LENS_TAG = /lens.?model|camera.?facing|camera\.identifier/i;

/**
 * What the container says about how the video was taken. Most say nothing; editors and messengers
 * drop what the phone wrote. Unreadable tags count as none.
 */
export async function readSourceFacts(track: InputVideoTrack): Promise<SourceFacts> {
  const flipped = await track.getFlip().catch(() => false);
  const tags = await track.input.getMetadataTags().catch(() => null);
  const lens = Object.entries(tags?.raw ?? {}).flatMap(([key, value]) =>
    LENS_TAG.test(key) && typeof value === 'string' ? [value] : [],
  );
  const frontCamera = lens.length === 0 ? null : lens.some((name) => /front/i.test(name));
  return { frontCamera, flipped };
}
