import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** The words of `ui/results/proof`, by module. */
export const resultsProofWords = inLanguage('results/proof', {
  proofActions: {
    quarterSpeed: (stride: number): string =>
      `Stride ${stride} at a quarter of its speed, stopped where the number was read`,
    stop: 'Stop the proof',
    play: 'Play the proof',
  },
  proofOf: {
    repeated: (side: Side): string => `proof, ${side}`,
  },
  proofVideo: {
    saved: (file: string): string => `Saved ${file}`,
    making: 'Making the video of the proof',
    cancel: 'Cancel',
    send: 'Send the video',
    save: 'Save it',
    whatItIs: 'A short video of the proof, with the line and the number',
    videoOfIt: 'Video of it',
  },
});
