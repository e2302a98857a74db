import { analyzeRun } from '../../../core/analysis/analyze-run.ts';
import type { AnalysisCommand, AnalysisMessage } from '../protocol.ts';
import { buffersOf } from './buffers-of.ts';

/** Strides in one message: some milliseconds to read. */
const PORTION = 200;

self.onmessage = ({ data }: MessageEvent<AnalysisCommand>) => {
  try {
    const analysis = analyzeRun(data.track, data.context);
    const { strides } = analysis;
    for (let from = 0; from < strides.length; from += PORTION)
      send({ kind: 'event', event: strides.slice(from, from + PORTION) });
    const reply = { ...analysis, strides: [] };
    send({ kind: 'done', reply }, buffersOf(reply));
  } catch (error) {
    send({ kind: 'failed', failure: String(error) });
  }
};

function send(message: AnalysisMessage, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
