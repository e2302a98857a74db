import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import { requestWorker } from '../../connection/client/request-worker.ts';
import type { AnalysisCommand, StridePortion } from '../protocol.ts';

/**
 * `analyzeRun` off the page's thread, for clips whose analysis would hold the page up: the same
 * numbers, later.
 *
 * @returns rejects with the signal's reason, `WorkerFailedError` with what the analysis threw, or
 *   `WorkerDiedError`
 */
export async function analyzeInWorker(command: AnalysisCommand, signal: AbortSignal): Promise<RunAnalysis> {
  const portions: StridePortion[] = [];
  const rest = await requestWorker<AnalysisCommand, StridePortion, RunAnalysis, string>(createWorker, {
    command,
    signal,
    onEvent: (portion) => portions.push(portion),
  });
  return { ...rest, strides: portions.flat() };
}

function createWorker(): Worker {
  return new Worker(new URL('../worker/analysis.worker.ts', import.meta.url), {
    type: 'module',
    name: 'analysis',
  });
}
