import type { sidesWords } from '../../words/sides.ts';

/** A side of the body where it stands alone and begins nothing. */
export const sides: typeof sidesWords = { left: 'links', right: 'rechts' };
