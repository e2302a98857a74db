import { sharedWords } from '../words/metrics/shared.ts';
import { band } from './metric-entry.ts';

/** What is said of a metric whose bands follow the runner's speed. */
export const JUDGED_AT_SAME_SPEED = band(() => sharedWords.bands.judgedAtSameSpeed, 'published');

/** What is said of a metric without bands. */
export const NONE_VALIDATED = band(() => sharedWords.bands.noneValidated, 'published');
