import { inLanguage } from '../../language.ts';

/** The words of `ui/results/checklist`, by component. */
export const resultsChecklistWords = inLanguage('results/checklist', {
  checklistPanel: {
    heading: 'Checklist',
    clinicLooksRunning:
      'What a clinic looks at in a running video (after Souza 2016). Numbers are filled in where they could be measured; the rest is for your eye.',
    label: 'Judged',
    ofJudged: (judged: number, rows: number): string => `${judged} of ${rows} judged`,
    measuredSeeSame: 'Measured: do you see the same?',
    measuredJudgeEye: 'Not measured: judge by eye',
    farLegJudged:
      'The far leg is judged from a clip of its own side; step width, heels, knee window and pelvis from behind. Verdicts are kept with the run and go into the report.',
    footStrikeOverstriding:
      'Foot strike, overstriding, knee bend and trunk lean are judged from the side. Verdicts are kept with the run and go into the report.',
  },
  checklistRow: {
    showClearestFrame: 'Show it on its clearest frame',
    showAStride: 'Show a stride',
    notMeasured: (short: string): string => `Not measured: ${short}.`,
  },
  verdictChoice: {
    takeBackVerdict: 'take back a verdict',
    giveAVerdict: 'give a verdict',
  },
});
