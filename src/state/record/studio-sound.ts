/**
 * The camera screen's sounds, made by the browser; silent where it has no Web Audio or the user has
 * not acted yet.
 */
export class StudioSound {
  #context: AudioContext | null = null;

  /** To be called on an act of the user: browsers let nothing sound before. */
  unlock(): void {
    if (typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext();
    void this.#context.resume().catch(() => undefined);
  }

  /** The sound's own clock, seconds; NaN while it is silent. */
  get nowS(): number {
    return this.#context?.state === 'running' ? this.#context.currentTime : Number.NaN;
  }

  /** A tone; `atS` on the sound's own clock, now when left out. */
  beep(frequencyHz: number, lengthS: number, atS = this.nowS): void {
    const context = this.#context;
    if (!context || Number.isNaN(atS)) return;
    const tone = new OscillatorNode(context, { frequency: frequencyHz });
    const gain = new GainNode(context, { gain: 0 });
    // Ramps: a tone that is switched on and off crackles.
    gain.gain.setValueAtTime(0, atS);
    gain.gain.linearRampToValueAtTime(0.35, atS + 0.005);
    gain.gain.setValueAtTime(0.35, atS + lengthS - 0.01);
    gain.gain.linearRampToValueAtTime(0, atS + lengthS);
    tone.connect(gain).connect(context.destination);
    tone.start(atS);
    tone.stop(atS + lengthS);
  }

  close(): void {
    void this.#context?.close().catch(() => undefined);
    this.#context = null;
  }
}
