import type { cumulativeLoadWords } from '../../../words/learn/cumulative-load.ts';

/** German for `words/learn/cumulative-load.ts`. */
export const cumulativeLoad: typeof cumulativeLoadWords = {
  ofARun: ({ cadence, minutes, steps, stepsPerLeg, low, high }) =>
    `Bei ${cadence} Schritten pro Minute hat ein Lauf von ${minutes} Minuten etwa ${steps} Schritte, ${stepsPerLeg} je Bein. Bei zwei bis drei Körpergewichten je Schritt gibt der Boden jedem Bein insgesamt ${low} bis ${high} Körpergewichte zurück; im Knie kommen die Muskeln hinzu. Das ist eine Anzahl, kein Schaden: Ein kleiner Unterschied je Schritt summiert sich.`,
};
