import type { liveNumbersWords } from '../../../words/capture/live-numbers.ts';

/** German for `words/capture/live-numbers.ts`. */
export const liveNumbers: typeof liveNumbersWords = {
  verdicts: { reached: 'Am Ziel', near: 'Fast da', away: 'Noch nicht' },
  cues: {
    cadence: { name: 'Schrittfrequenz', unit: 'Schritte/min' },
    overstride: { name: 'Fuß voraus', unit: '% Beinlänge' },
    'knee-alignment': { name: 'Knie', unit: '°' },
  },
  feet: {
    overstridePercent: { name: 'Fuß voraus', unit: ' % Beinlänge' },
    kneeAlignmentDeg: { name: 'Knie nach innen', unit: '°' },
    usual: 'schattiert: die meisten gesunden Läuferinnen und Läufer',
    unsure: 'Links und rechts folgen, wenn beide Füße einige Schritte lang gleich gut gelesen werden.',
    tooFew: (fps) =>
      `Nur ${fps} Posen pro Sekunde: genug für die Schrittfrequenz, zu wenig für links und rechts. Schließ andere Programme und Tabs. Die Aufnahme ist davon nicht betroffen.`,
  },
};
