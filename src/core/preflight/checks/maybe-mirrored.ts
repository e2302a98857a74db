import type { PreflightCheck } from '../preflight-check.ts';

/**
 * The file says that it was filmed with the camera on the screen's side, or asks the player to
 * mirror it. The picture itself does not tell: a mirrored runner is a runner, and writing is too
 * rare and too small to rely on. The user is asked.
 */
export const maybeMirrored: PreflightCheck = {
  id: 'maybe-mirrored',
  check: ({ scene, isMirrorKnown }) => {
    const source = scene?.source;
    return source && !isMirrorKnown && (source.flipped || source.frontCamera === true)
      ? { severity: 'note', values: { flipped: source.flipped ? 1 : 0 } }
      : null;
  },
};
