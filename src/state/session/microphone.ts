/** A microphone in use. */
export interface Microphone {
  readonly kind: 'open';
  readonly track: MediaStreamTrack;
  /** How loud it is just now, 0 to 1. */
  level(): number;
  close(): void;
}

/** Why there is none: refused by the user or the browser, or none there. */
export interface NoMicrophone {
  readonly kind: 'refused' | 'missing';
}

/** Samples that the loudness is taken over: about 40 ms. */
const LEVEL_SAMPLES = 2048;
/** Where the meter begins and ends, decibels below full scale. */
const QUIET_DB = -60;
const LOUD_DB = -10;

/** Asks for the microphone; the browser asks the user. */
export async function openMicrophone(): Promise<Microphone | NoMicrophone> {
  if (!navigator.mediaDevices?.getUserMedia) return { kind: 'refused' };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
    });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    return { kind: ['NotFoundError', 'OverconstrainedError'].includes(name) ? 'missing' : 'refused' };
  }
  const [track] = stream.getAudioTracks();
  if (!track) return { kind: 'missing' };
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: LEVEL_SAMPLES });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(LEVEL_SAMPLES);
  return {
    kind: 'open',
    track,
    level() {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample ** 2, 0) / LEVEL_SAMPLES;
      const decibels = 10 * Math.log10(power);
      return Math.min(1, Math.max(0, (decibels - QUIET_DB) / (LOUD_DB - QUIET_DB)));
    },
    close() {
      for (const each of stream.getTracks()) each.stop();
      void context.close();
    },
  };
}
