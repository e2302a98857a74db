import type { Said } from '../../../metrics/said.ts';
import type { postureWords } from '../../../words/metrics/posture.ts';

const hipsMove = ({ value }: Said): string =>
  `Deine Hüfte bewegt sich bei jedem Schritt um ${value} auf und ab.`;

export const posture: typeof postureWords = {
  forwardLean: {
    name: 'Vorlage',
    shortName: 'Vorlage',
    definition: 'Wie weit der Oberkörper von der Senkrechten abweicht, gemittelt über die Zeit auf dem Band.',
    sign: 'Positiv heißt nach vorn; negativ heißt nach hinten geneigt.',
    coachingBand: 'etwa 5 bis 12° in der Trainingspraxis, mehr bei höherem Tempo',
    pictureNote: 'der Wert ist der Mittelwert über die Zeit auf dem Band',
    againstUpright:
      'Die Linie von der Mitte der Hüften zur Mitte der Schultern gegen die Senkrechte, gemittelt über die Zeit auf dem Band.',
    bodyIsAChain:
      'Der Körper ist eine Kette: Wohin der Rumpf geht, verändert, was Hüften und Knie darunter leisten müssen.',
    modestIsUsual:
      'Eine leichte Vorlage ist üblich und nimmt mit dem Tempo zu; Rücklage geht damit einher, mit dem Fuß nach vorn zu greifen.',
    leanFromAnkles:
      'Stell dir vor, dich leicht aus den Sprunggelenken nach vorn zu lehnen, mit hoher Hüfte, statt in der Taille einzuknicken.',
    bramah:
      'Menschen mit einer Laufverletzung neigten sich in der mittleren Standphase weiter nach vorn als Menschen ohne; was zuerst da war, ist nicht bekannt.',
    cameraTiltOnTop: 'Eine Neigung der Kamera, die sich nicht herausrechnen ließ, kommt hinzu.',
    coachingPractice: 'Etwa 5 bis 12° nach vorn sind Trainingspraxis; keine Studie hat das bestätigt.',
    coreStrength:
      'Übungen für Rumpf und Hüfte zweimal die Woche helfen, den Oberkörper ruhig über den Beinen zu halten.',
  },
  hipExtension: {
    name: 'Hüftstreckung beim Abdruck',
    shortName: 'Hüftstreckung',
    definition: 'Wie weit der Oberschenkel hinter die Senkrechte zeigt, wenn der Fuß das Band verlässt.',
    sign: 'Positiv heißt, das Knie ist hinter der Hüfte.',
    mayBeEnoughBand: 'etwa 10° können genügen oder auch nicht; das hängt vom Tempo ab',
    behindUpright:
      'Wie weit der Oberschenkel in dem Bild, in dem der Fuß das Band verlässt, hinter die Senkrechte zeigt.',
    signOfTightness:
      'Verkürzte Muskeln ziehen ungleich an den Gelenken, und eine Hüfte, die sich wenig öffnet, kann ein Zeichen dafür sein.',
    loosen: 'Lockere Hüften und Oberschenkel regelmäßig mit Dehnen oder einer Faszienrolle.',
    clinicChecklist:
      'Eine Checkliste aus der Klinik sagt, dass etwa 10° beim Laufen genügen können oder auch nicht.',
    dependsOnSpeed: 'Der Winkel hängt stark vom Tempo ab.',
  },
  bounce: {
    name: 'Auf- und Abbewegung (vertikale Oszillation)',
    shortName: 'Auf und ab',
    definition: 'Wie weit sich die Hüfte innerhalb eines Schritts auf und ab bewegt.',
    usual: { title: 'Auf- und Abbewegung wie üblich', fact: hipsMove },
    edge: {
      title: 'Eher viel Auf- und Abbewegung',
      fact: hipsMove,
      meaning: 'Diese ganze Höhe muss beim nächsten Aufsetzen abgefangen werden.',
    },
    far: {
      title: 'Viel Auf- und Abbewegung',
      fact: hipsMove,
      meaning: 'Diese Höhe bei jedem Aufsetzen abzufangen erhöht dessen Belastung.',
    },
    heightWithinStep:
      'Die Höhe zwischen dem tiefsten und dem höchsten Punkt der Hüfte innerhalb eines Schritts, als Anteil der Beinlänge.',
    comesDown:
      'Was hochgeht, kommt beim nächsten Aufsetzen wieder herunter; das trägt zur Belastung bei, die sich über einen Lauf summiert.',
    lowCeiling:
      'Stell dir eine niedrige Decke knapp über deinem Kopf vor und lauf nach vorn statt nach oben.',
  },
};
