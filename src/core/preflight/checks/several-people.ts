import type { PreflightCheck } from '../preflight-check.ts';

/**
 * More than one person was seen: the runner is followed, but others can hide the legs or be taken
 * for the runner.
 */
export const severalPeople: PreflightCheck = {
  id: 'several-people',
  check: ({ people }) => (people !== null && people > 1 ? { severity: 'note', values: { people } } : null),
};
