import { isForemost } from '../../core/findings/is-foremost.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { describeRunState } from '../run-state.ts';
import { isLoweredForFewStrides } from '../findings.ts';
import type { ReportFinding } from './findings-section.ts';
import { firstPageWords } from '../words/report/first-page.ts';

/** The run in one or two sentences. */
export function verdictWords(found: readonly ReportFinding[], analyses: readonly RunAnalysis[]): string {
  const said = firstPageWords.verdict;
  const failed = analyses.filter(({ state }) => state.kind === 'unreliable');
  const [first] = failed;
  if (first && failed.length === analyses.length) {
    const words = describeRunState(first.state, first.context.model);
    if (words && !first.state.reasons.includes('refused')) return said.failed(words.title, words.whatToDo);
  }
  if (found.length === 0) return said.none;
  const pressing = found.filter(({ finding }) => isForemost(finding));
  const [worst, ...others] = pressing;
  if (!worst)
    return found.some(({ finding }) => isLoweredForFewStrides(finding)) ? said.tooFew : said.nothing;
  return said.worst(worst.title, others.length);
}
