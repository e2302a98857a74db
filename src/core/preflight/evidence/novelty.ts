import { median } from 'd3-array';
import type { PixelBox } from '../../pose/pixel-box.ts';
import type { LumaImage } from '../image/luma-image.ts';

/** Places per side at which a box is compared. */
const GRID = 14;

/**
 * How much a place of one still differs from what is usually there: mean absolute distance of
 * brightness from the median of all stills, 0…255. A shoe that passes is new; a rail before the
 * shoes is the same in every still. NaN outside of the picture or with fewer than five stills.
 */
export function novelty(still: LumaImage, box: PixelBox, stills: readonly LumaImage[]): number {
  if (stills.length < 5) return Number.NaN;
  let sum = 0;
  let count = 0;
  for (let v = 0; v < GRID; v++) {
    for (let u = 0; u < GRID; u++) {
      const x = Math.floor(box.x + ((u + 0.5) / GRID) * box.width);
      const y = Math.floor(box.y + ((v + 0.5) / GRID) * box.height);
      if (x < 0 || y < 0 || x >= still.width || y >= still.height) continue;
      const at = y * still.width + x;
      const usual = median(stills, ({ values }) => values[at]) ?? 0;
      sum += Math.abs((still.values[at] ?? 0) - usual);
      count++;
    }
  }
  return count > 0 ? sum / count : Number.NaN;
}
