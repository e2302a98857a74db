import type { PreflightCheck } from '../preflight-check.ts';

/**
 * An editor joined pieces of a recording. Over a joint no two steps belong together: the longest
 * piece is measured.
 */
export const piecesJoined: PreflightCheck = {
  id: 'pieces-joined',
  check: ({ undone }) =>
    undone && undone.pieces > 1
      ? {
          severity: 'note',
          values: { pieces: undone.pieces, seconds: Math.round(10 * (undone.endS - undone.startS)) / 10 },
        }
      : null,
};
