import type { resultsFindingsWords } from '../../../words/results/findings.ts';
import { plural } from '../plural.ts';

/** A label in the middle of a sentence; the nouns in it keep their capitals. */
const inside = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

export const findings: typeof resultsFindingsWords = {
  explanationDialog: {
    heading: 'Was ist das?',
    whyMatterKnees: 'Warum ist es für die Knie wichtig?',
    iTry: 'Was kann ich ausprobieren?',
    knownLimits: 'Was man weiß und wo es endet',
    validatedCutOff: '; kein geprüfter Grenzwert',
    drawnInformationMedical: (sources) => `Nach: ${sources}. Das ist Information, kein medizinischer Rat.`,
    howAccurateIsThis: 'Wie genau ist das?',
    whileRunning: 'Beim Laufen',
    drill: 'Übung',
    strength: 'Kraft',
    habit: 'Gewohnheit',
  },
  findingContent: {
    tryIt: 'Zum Ausprobieren:',
    yourVerdict: 'Dein Urteil',
    verdictGiven: (verdict) => `Dein Urteil: ${inside(verdict)}`,
    verdictOn: (title) => `Dein Urteil: ${title}`,
    whatIsThis: 'Was ist das?',
  },
  findingGroupsList: {
    heading: 'Aus diesem Clip nicht zu sagen',
    theClipsDisagree: 'Die Clips widersprechen sich',
    workOn: 'Daran zu arbeiten lohnt sich',
    fine: 'In Ordnung',
    fineJustWorth: 'In Ordnung oder nur gut zu wissen',
  },
  findingStrides: {
    seeItIn: (strides) =>
      plural(strides, {
        one: 'In einem Doppelschritt ansehen',
        other: `In ${strides} Doppelschritten ansehen`,
      }),
    andMore: (strides) => `und ${strides} weitere`,
  },
  findingsList: {
    heading: 'Beobachtungen',
    chooseAnotherVideo: 'Anderes Video wählen',
    findingAllClear: 'Aus dieser Messung lässt sich weder eine Beobachtung noch eine Entwarnung ableiten.',
    tooFewUsable:
      'In diesem Clip gibt es zu wenige brauchbare Zahlen für eine Beobachtung. Die Messwerte unter „Zahlen“ gelten trotzdem für sich.',
    nothingJudgedStands:
      'Nichts von dem, was sich beurteilen ließ, fällt so auf, dass es sich lohnt, daran zu arbeiten.',
    readingFailedGives: (view) =>
      `${view}: Diese Messung ist misslungen. Sie erlaubt weder eine Beobachtung noch eine Entwarnung.`,
  },
  metricRow: {
    bothLegs: 'Beide Beine',
    strides: (count) => plural(count, { one: 'ein Doppelschritt', other: `${count} Doppelschritte` }),
    to: (low, high, count) => `95 %: ${low} bis ${high}, ${count}`,
  },
  missingNumbers: {
    more: (ids, view) => `${ids} weitere ${inside(view)}`,
    heading: 'Keine Zahl in diesem Clip',
    enterYourHeight: 'Körpergröße eintragen',
    enterBeltsSpeed: 'Bandgeschwindigkeit eintragen',
  },
  numberRow: {
    whatIsThis: 'Was ist das?',
  },
  numbersTable: {
    heading: 'Messwerte',
    mediansClipPlace: 'Mediane des Clips und ihr Platz unter gesunden Läuferinnen und Läufern',
    measurement: 'Messwert',
    left: 'Links',
    right: 'Rechts',
    amongRunners: 'Unter anderen',
  },
  qualityNotes: {
    nothingLimitsClip: 'Nichts schränkt diesen Clip ein',
    limitsClip: (issues) => `Was diesen Clip einschränkt (${issues})`,
    nothingCaptureChecks:
      'Nichts von dem, wonach die Aufnahmeprüfung sucht: Ansicht, Bildrate und Verfolgung sind in Ordnung.',
  },
  refusedClip: {
    chooseAnotherVideo: 'Anderes Video wählen',
    onlyFewNumbers: 'Nur wenige Zahlen aus diesem Clip',
    numbersClip: 'Keine Zahlen aus diesem Clip',
    needsFootGiven: (given) => `Was keinen Fuß braucht, steht da, mit einem größeren Messfehler: ${given}.`,
    seeTheMeasurements: 'Messwerte ansehen',
    heading: 'Weggelassen, und warum',
    clipFilmedOtherwise:
      'Wurde der Clip anders gefilmt als oben angenommen (andere Ansicht, Zeitlupe), berichtige zuerst das: Der Clip wird dann sofort neu beurteilt.',
  },
};
