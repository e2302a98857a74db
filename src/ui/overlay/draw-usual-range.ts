import { strokeCased } from './draw-skeleton.ts';
import type { OverlayPalette } from './overlay-palette.ts';
import type { PicturePoint } from './pose-at-frame.ts';
import type { UsualShape } from './usual-range-shape.ts';

/** Half the length of a limit's tick, CSS pixels: longer than the ends of the measured line. */
const TICK = 8;
/** Numbers nearer to each other than this cannot be read, CSS pixels. */
const LEAST_APART = 24;
/** The range is a dotted line, so that it differs from what was measured by more than colour. */
const DASH = [1, 4] as const;

/** Draws where most runners lie along a measured line or arc, a tick and a number at each end. */
export function drawUsualRange(
  context: CanvasRenderingContext2D,
  { path, ends }: UsualShape,
  toScreen: (point: PicturePoint) => PicturePoint,
  { palette, lineWidth }: { readonly palette: OverlayPalette; readonly lineWidth: number },
): void {
  const points = path.map(toScreen);
  const segments = points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  context.lineCap = 'round';
  context.setLineDash([...DASH]);
  strokeCased(context, segments, palette.usual, palette.casing, lineWidth * 0.8);
  context.setLineDash([]);
  const ticks = ends.map(({ at, across }) => {
    const { x, y } = toScreen(at);
    const [dx, dy] = [TICK * Math.cos(across), TICK * Math.sin(across)];
    return [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ] as const;
  });
  strokeCased(context, ticks, palette.usual, palette.casing, lineWidth * 0.8);
  context.font = `600 10px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.strokeStyle = palette.casing;
  context.fillStyle = palette.usual;
  const places = ends.map(({ at, across, value }) => {
    const { x, y } = toScreen(at);
    const text = String(Math.round(value));
    return { text, x: x + 2.1 * TICK * Math.cos(across), y: y + 2.1 * TICK * Math.sin(across) };
  });
  const [first, second] = places;
  const areClose = first && second && Math.hypot(first.x - second.x, first.y - second.y) < LEAST_APART;
  // Two numbers that would lie on one another are none.
  if (areClose) return;
  for (const { text, x, y } of places) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
