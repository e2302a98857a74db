import type { resultsChecklistWords } from '../../../words/results/checklist.ts';

export const checklist: typeof resultsChecklistWords = {
  checklistPanel: {
    heading: 'Checkliste',
    clinicLooksRunning:
      'Worauf eine Praxis in einem Laufvideo achtet (nach Souza 2016). Wo gemessen werden konnte, stehen Zahlen; der Rest ist für dein Auge.',
    label: 'Beurteilt',
    ofJudged: (judged, rows) => `${judged} von ${rows} beurteilt`,
    measuredSeeSame: 'Gemessen: Siehst du dasselbe?',
    measuredJudgeEye: 'Nicht gemessen: mit dem Auge beurteilen',
    farLegJudged:
      'Das kameraferne Bein wird aus einem Clip von seiner Seite beurteilt; Schrittbreite, Fersen, Kniefenster und Becken von hinten. Urteile bleiben beim Lauf und kommen in den Bericht.',
    footStrikeOverstriding:
      'Fußaufsatz, Überschreiten, Kniebeugung und Rumpfneigung werden von der Seite beurteilt. Urteile bleiben beim Lauf und kommen in den Bericht.',
  },
  checklistRow: {
    showClearestFrame: 'Im deutlichsten Bild zeigen',
    showAStride: 'Einen Doppelschritt zeigen',
    notMeasured: (short) => `Nicht gemessen: ${short}.`,
  },
  verdictChoice: {
    takeBackVerdict: 'ein Urteil zurücknehmen',
    giveAVerdict: 'ein Urteil geben',
  },
};
