import type { OverlaidLeg } from '../../../text/landings.ts';
import type { LandingPanel } from './landing-panels.ts';

/** A panel as the words know it. */
export function overlaidLegOf({
  metric,
  side,
  leg,
  marks,
  leftOut,
  still,
  hasPicture,
  bands,
}: LandingPanel): OverlaidLeg {
  return {
    metric,
    side,
    leg,
    values: marks.map(({ value }) => value),
    leftOut,
    stillOf: hasPicture ? still.stride + 1 : null,
    bands,
  };
}
