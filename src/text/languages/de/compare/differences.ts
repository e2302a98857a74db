import type { differencesWords } from '../../../words/compare/differences.ts';

/** How two captures differ, and what can be said of their numbers, in German. */
export const differences: typeof differencesWords = {
  notKnown: 'nicht bekannt',
  notEntered: 'nicht eingegeben',
  percent: (share) => `${share} %`,
  noNumbers: {
    title: 'Einer der beiden ergab keine Zahlen',
    detail:
      'Seine Aufnahme wurde abgelehnt, oder alle Doppelschritte sind ausgelassen. Es gibt nichts zu vergleichen.',
  },
  view: {
    title: 'Aus verschiedenen Richtungen gefilmt',
    detail:
      'Nur Schrittfrequenz und die Zeiten der Bodenkontakte bedeuten in beiden dasselbe und werden verglichen.',
  },
  nearLeg: {
    title: 'Das andere Bein ist näher an der Kamera',
    detail: 'Ein Fuß ist im einen kameranah und im anderen kamerafern, wo er weniger genau gemessen wird.',
  },
  frameRate: {
    title: (a, b) => `Verschiedene Bildraten: ${a} und ${b}`,
    detail: 'Zeiten und was am Erstkontakt gelesen wird, sind im langsameren weniger genau bekannt.',
  },
  frameRateUnknown: {
    title: 'Die Bildrate ist nicht in beiden bekannt',
    detail: 'Wie genau Zeiten bekannt sind, kann zwischen ihnen verschieden sein.',
  },
  speed: {
    title: (a, b) => `Verschiedene Geschwindigkeiten: ${a} und ${b}`,
    detail:
      'Schrittfrequenz, Bodenkontaktzeit, Überschreiten und die meisten Winkel ändern sich schon mit der Geschwindigkeit.',
  },
  speedUnknown: {
    title: (a, b) => `Die Geschwindigkeit ist nicht in beiden bekannt: ${a} und ${b}`,
    detail:
      'Gib die Bandgeschwindigkeit unter „Angaben zur Aufnahme ändern“ ein: Die meisten Zahlen ändern sich mit der Geschwindigkeit.',
  },
  distance: {
    title: (a, b) => `Die Person füllt ${a} und ${b} der längeren Bildseite`,
    detail: 'Aus anderem Abstand oder mit anderem Zoom gefilmt, ist der kleinere weniger genau.',
  },
  distanceUnknown: {
    title: (a, b) => `Die Größe der Person im Bild ist nicht in beiden bekannt: ${a} und ${b}`,
    detail: 'Ob beide aus demselben Abstand gefilmt wurden, ist nicht zu sagen.',
  },
  obliqueness: {
    title: (a, b) => `Die Kamera stand ${a}° und ${b}° neben der geraden Richtung`,
    detail: 'Aus schräger Richtung sehen Winkel und Abstände kleiner aus.',
  },
  obliquenessUnknown: {
    title: 'Die Richtung der Kamera ist nicht in beiden bekannt',
    detail: 'Ob einer schräg gefilmt wurde, was Winkel und Abstände verkürzt, ist nicht zu sagen.',
  },
  shoes: {
    title: 'In anderen Schuhen gefilmt',
    detail: 'Fußaufsatz und Schrittfrequenz können sich allein durch den Schuh ändern.',
  },
  model: {
    title: 'Mit verschiedenen Modellen der Posenerkennung analysiert',
    detail: 'Jedes Modell setzt die Gelenke ein wenig anders. Analysiere beide mit demselben.',
  },
  verdicts: {
    'larger-than-error': 'Größer als der Messfehler',
    'within-error': 'Zu klein, um es zu sagen',
    'same-class': 'Gleich',
    'other-class': 'Verschieden',
    'unclear-class': 'Nicht zu sagen',
  },
  sidesNotComparable: {
    'near-against-far': {
      title: 'Links und rechts sind in diesem Clip nicht zu vergleichen',
      detail:
        'Von einer Seite wird das kameranahe Bein genauer gemessen als das kameraferne, das teilweise verdeckt ist. Filme von hinten oder vorn, oder einmal von jeder Seite, als einen Lauf.',
    },
    'no-numbers': {
      title: 'Keine Doppelschritte zu vergleichen',
      detail: 'Dieser Lauf ergab keine Zahlen. Warum, steht in seinen Ergebnissen.',
    },
  },
};
