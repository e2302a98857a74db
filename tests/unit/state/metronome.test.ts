import { afterEach, describe, expect, it } from 'vitest';

import { Metronome } from '../../../src/state/record/metronome.svelte.ts';
import { StudioSound } from '../../../src/state/record/studio-sound.ts';

describe('the metronome', () => {
  const metronome = new Metronome(new StudioSound());
  afterEach(() => metronome.forget());

  it('keeps to the runner’s first own cadence, so that following the beep does not push the target up', () => {
    metronome.switchOn(162, 1.05);
    expect(metronome.target).toBe(170);
    metronome.stop();
    // The runner follows the beep now.
    metronome.switchOn(170, 1.05);
    expect(metronome.target).toBe(170);
  });

  it('changes its share of the same own cadence while it sounds, and stays silent when off', () => {
    metronome.switchOn(160, 1.05);
    metronome.changeTo(1.1);
    expect(metronome.target).toBe(176);
    metronome.stop();
    metronome.changeTo(1);
    expect(metronome.target).toBeNull();
  });

  it('takes the cadence anew when told to', () => {
    metronome.switchOn(160, 1);
    metronome.forget();
    expect(metronome.target).toBeNull();
    metronome.switchOn(172, 1);
    expect(metronome.target).toBe(172);
  });
});
