import type { filmedWords } from '../../../words/capture/filmed.ts';
import { plural } from '../plural.ts';

/** German for `words/capture/filmed.ts`. */
export const filmed: typeof filmedWords = {
  filmed: (when) => `Gefilmt am ${when}`,
  fileOf: (when) => `Datei vom ${when}`,
  analysed: (when) => `Analysiert am ${when}`,
  change: 'Filmdatum ändern',
  ask: 'Wann wurde es gefilmt?',
  label: (title) => `Filmdatum von ${title}`,
  atAnalysis: (runs) =>
    `${plural(runs, { one: 'Ein Lauf steht', other: `${runs} Läufe stehen` })} beim Tag der Analyse: Im Video steht nicht, wann es gefilmt wurde. Du kannst das bei deinen Läufen eingeben.`,
};
