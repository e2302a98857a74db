/**
 * Times of a metronome's beats within [fromS, toS), seconds on the sound's own clock. Beats lie on
 * a grid that begins at `originS`, so that looking ahead piece by piece gives each beat once.
 *
 * @param perMinute beats per minute
 * @throws RangeError when `perMinute` is not positive
 */
export function metronomeBeats(originS: number, perMinute: number, fromS: number, toS: number): number[] {
  if (!(perMinute > 0)) throw new RangeError('a metronome needs a positive rate');
  const stepS = 60 / perMinute;
  const beats: number[] = [];
  for (let n = Math.max(0, Math.ceil((fromS - originS) / stepS - 1e-9)); ; n++) {
    const beatS = originS + n * stepS;
    if (beatS >= toS - 1e-9) return beats;
    beats.push(beatS);
  }
}
