import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsProofWords } from '../../../words/results/proof.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };

/** The proof of a finding, in German. */
export const proof: typeof resultsProofWords = {
  proofActions: {
    quarterSpeed: (stride) =>
      `Doppelschritt ${stride} mit einem Viertel seines Tempos, angehalten, wo die Zahl gelesen wurde`,
    stop: 'Beleg anhalten',
    play: 'Beleg abspielen',
  },
  proofOf: {
    repeated: (side) => `Beleg, ${SIDES[side]}`,
  },
  proofVideo: {
    saved: (file) => `Gespeichert: ${file}`,
    making: 'Das Video des Belegs wird erstellt',
    cancel: 'Abbrechen',
    send: 'Video senden',
    save: 'Speichern',
    whatItIs: 'Ein kurzes Video des Belegs, mit der Linie und der Zahl',
    videoOfIt: 'Als Video',
  },
};
