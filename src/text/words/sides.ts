import { inLanguage } from '../language.ts';

/** A side of the body where it stands alone and begins nothing. */
export const sidesWords = inLanguage('sides', { left: 'left', right: 'right' });
