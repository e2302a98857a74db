import { weakenedBy } from '../../quality/picture-effects.ts';
import { COMBED_FROM } from '../evidence/combing.ts';
import type { PreflightCheck } from '../preflight-check.ts';

/** The pictures are woven from two moments: what moves has combed edges. */
export const interlaced: PreflightCheck = {
  id: 'interlaced',
  check: ({ scene }) =>
    (scene?.combing ?? 0) >= COMBED_FROM ? { severity: 'weakens', weaker: weakenedBy('interlaced') } : null,
};
