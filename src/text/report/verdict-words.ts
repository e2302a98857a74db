import { isForemost } from '../../core/findings/is-foremost.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { describeRunState } from '../run-state.ts';
import { isLoweredForFewStrides } from '../findings.ts';
import type { ReportFinding } from './findings-section.ts';

const NOTHING = 'No clear finding. Where a number was too uncertain to judge, it says so below.';
const TOO_FEW = 'There are too few usable strides for a verdict, so what follows is for information.';
const NONE = 'No finding could be made from this run. The notes on the recording say why.';

/** The run in one or two sentences. */
export function verdictWords(found: readonly ReportFinding[], analyses: readonly RunAnalysis[]): string {
  const failed = analyses.filter(({ state }) => state.kind === 'unreliable');
  const [first] = failed;
  if (first && failed.length === analyses.length) {
    const words = describeRunState(first.state, first.context.model);
    if (words && !first.state.reasons.includes('refused')) return `${words.title}. ${words.whatToDo}`;
  }
  if (found.length === 0) return NONE;
  const pressing = found.filter(({ finding }) => isForemost(finding));
  const [worst, ...others] = pressing;
  if (!worst) return found.some(({ finding }) => isLoweredForFewStrides(finding)) ? TOO_FEW : NOTHING;
  const more =
    others.length === 0
      ? ''
      : ` ${others.length === 1 ? 'One more point' : `${others.length} more points`} below.`;
  return `${worst.title}.${more}`;
}
