import type { View } from '../run/run-context.ts';
import type { Side } from '../pose/landmark.ts';

/**
 * Image direction of a leg's medial side in a front or rear view: +1 = image right. Undefined (0)
 * in a side view.
 */
export function medialDirection(view: View, side: Side): 1 | -1 | 0 {
  if (view === 'side') return 0;
  // From behind, the runner's right is at image right, so the left leg's medial side points to
  // image right.
  const rear = side === 'left' ? 1 : -1;
  return view === 'rear' ? rear : rear === 1 ? -1 : 1;
}
