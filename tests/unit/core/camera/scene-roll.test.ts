import { describe, expect, it } from 'vitest';
import { sceneRoll } from '../../../../src/core/camera/scene-roll.ts';
import { straightEdges, type GreyPicture } from '../../../../src/core/camera/straight-edges.ts';

const WIDTH = 640;
const HEIGHT = 360;
const DEG = Math.PI / 180;

/**
 * A room of bright bars (half width 5 px) through the given points, each turned anticlockwise,
 * drawn smoothly.
 */
function room(
  bars: readonly { x: number; y: number; halfLength: number; upright: boolean; tiltDeg: number }[],
): GreyPicture {
  const values = new Uint8Array(WIDTH * HEIGHT).fill(40);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      for (const bar of bars) {
        const [cos, sin] = [Math.cos(bar.tiltDeg * DEG), Math.sin(bar.tiltDeg * DEG)];
        const [dx, dy] = [x - bar.x, y - bar.y];
        // Axes of a bar turned anticlockwise as seen, y down.
        const [right, down] = [dx * cos - dy * sin, dx * sin + dy * cos];
        const [along, across] = bar.upright ? [down, right] : [right, down];
        if (Math.abs(along) > bar.halfLength) continue;
        const cover = Math.max(0, Math.min(1, 5.5 - Math.abs(across)));
        values[y * WIDTH + x] = Math.max(values[y * WIDTH + x]!, 40 + 150 * cover);
      }
    }
  }
  return { width: WIDTH, height: HEIGHT, values };
}

function tilted(rollDeg: number, fanDeg = 0): GreyPicture {
  const posts = [60, 200, 330, 480, 590].map((x) => ({
    x,
    y: 150,
    halfLength: 90,
    upright: true,
    tiltDeg: rollDeg + fanDeg * ((2 * x) / WIDTH - 1),
  }));
  const shelves = [40, 290, 330].map((y) => ({
    x: 320,
    y,
    halfLength: 150,
    upright: false,
    tiltDeg: rollDeg,
  }));
  return room([...posts, ...shelves]);
}

describe('straightEdges', () => {
  it('finds both sides of a bar with their tilt and length', () => {
    const edges = straightEdges(room([{ x: 300, y: 180, halfLength: 100, upright: true, tiltDeg: 4 }]));
    expect(edges).toHaveLength(2);
    for (const edge of edges) {
      expect(edge.direction).toBe('upright');
      expect(edge.tiltDeg).toBeCloseTo(4, 0);
      expect(edge.lengthPx).toBeGreaterThan(170);
    }
  });
});

describe('sceneRoll', () => {
  it.each([-5, -0.8, 0, 3.5])('reads a roll of %s° from posts and shelves', (rollDeg) => {
    expect(sceneRoll([tilted(rollDeg)])?.rollDeg).toBeCloseTo(rollDeg, 0);
  });

  it('takes converging posts for a camera that looks down, not for a roll', () => {
    const scene = sceneRoll([tilted(1, -8)]);
    expect(scene?.rollDeg).toBeCloseTo(1, 0);
    expect(scene?.fanDeg).toBeCloseTo(-8, 0);
  });

  it('leaves out what is seen in single frames only', () => {
    const empty = tilted(2);
    const slanted = Array.from({ length: 6 }, (_, k) => ({
      x: 100 + 80 * k,
      y: 180,
      halfLength: 120,
      upright: true,
      tiltDeg: -9,
    }));
    const passing = room(slanted);
    expect(sceneRoll([empty, passing, empty])?.rollDeg).toBeCloseTo(2, 0);
  });

  it('says nothing where no lines agree', () => {
    expect(sceneRoll([])).toBeNull();
    expect(sceneRoll([room([])])).toBeNull();
    expect(sceneRoll([room([{ x: 300, y: 180, halfLength: 60, upright: true, tiltDeg: 10 }])])).toBeNull();
  });
});
