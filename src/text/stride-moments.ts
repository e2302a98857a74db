import type { StrideMoment } from '../core/analysis/stride-moments.ts';
import { spoken } from './spoken.ts';
import { labelsWords } from './words/labels.ts';

/** Names of the moments that show a stride. */
export const MOMENT_LABELS: Readonly<Record<StrideMoment, string>> = spoken(() => labelsWords.moments);
