/** A grey picture, 0 (black) … 255, row by row from the top left. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** A straight, nearly upright or nearly level edge in a picture. */
export interface StraightEdge {
  readonly direction: 'upright' | 'level';
  /** Its middle, pixels. */
  readonly x: number;
  readonly y: number;
  readonly lengthPx: number;
  /**
   * How far it is turned anticlockwise as seen from upright or level, degrees: what a camera rolled
   * clockwise makes of it.
   */
  readonly tiltDeg: number;
}

/** Edges turned further than this are slants, degrees. */
const WIDEST_TILT_DEG = 16;
/** Gradients within a segment may differ by this from its mean, degrees. */
const SAME_DIRECTION_DEG = 7;
/** Shortest edge that is used, share of the picture's longer side. */
const SHORTEST_SHARE = 0.045;
/** Weakest gradient of an edge, grey levels per pixel. */
const WEAKEST = 6;
/**
 * Widest scatter of a segment's pixels across its line, pixels: a blurred straight edge is about
 * 1.2 wide.
 */
const WIDEST_PX = 1.8;
/** Rows and columns at the picture's border whose gradients are made by the border. */
const BORDER = 4;
const DEG = 180 / Math.PI;

/**
 * Straight edges: neighbouring pixels whose gradients point the same way, grown into segments from
 * the strongest on, each fitted by a line weighted with the gradient (after the line segment
 * detector of Grompone von Gioi et al. 2010, without its test for false alarms). Made for pictures
 * of some 700 pixels.
 */
export function straightEdges({ width, height, values }: GreyPicture): readonly StraightEdge[] {
  const smooth = blur(values, width, height);
  const strength = new Float32Array(width * height);
  const tilt = new Float32Array(width * height);
  const kind = new Uint8Array(width * height);
  for (let y = BORDER; y < height - BORDER; y++) {
    for (let x = BORDER; x < width - BORDER; x++) {
      const i = y * width + x;
      const at = (dx: number, dy: number): number => smooth[i + dy * width + dx] ?? 0;
      const gx = (at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1)) / 8;
      const gy = (at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1)) / 8;
      const magnitude = Math.hypot(gx, gy);
      if (magnitude < WEAKEST) continue;
      const isUpright = Math.abs(gx) > Math.abs(gy);
      // With y downwards, an upright edge turned anticlockwise by t has its gradient along (cos t,
      // −sin t), a level one (sin t, cos t).
      const turned = Math.atan(isUpright ? -gy / gx : gx / gy) * DEG;
      if (Math.abs(turned) > WIDEST_TILT_DEG) continue;
      strength[i] = magnitude;
      tilt[i] = turned;
      // From light to dark and from dark to light: the two sides of a bar are edges of their own.
      kind[i] = (isUpright ? 1 : 3) + ((isUpright ? gx : gy) > 0 ? 0 : 1);
    }
  }
  return growSegments(width, height, { strength, tilt, kind });
}

interface Gradients {
  readonly strength: Float32Array;
  readonly tilt: Float32Array;
  /** 0 = no edge, 1 and 2 upright, 3 and 4 level. */
  readonly kind: Uint8Array;
}

function growSegments(
  width: number,
  height: number,
  { strength, tilt, kind }: Gradients,
): readonly StraightEdge[] {
  const shortest = SHORTEST_SHARE * Math.max(width, height);
  const neighbours = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  const edges: StraightEdge[] = [];
  const used = new Uint8Array(kind.length);
  const seeds = Array.from(kind.keys()).filter((i) => kind[i] !== 0);
  seeds.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0));
  for (const seed of seeds) {
    if (used[seed] === 1) continue;
    const members = [seed];
    used[seed] = 1;
    let weight = strength[seed] ?? 0;
    let sum = (tilt[seed] ?? 0) * weight;
    // The list grows while it is walked.
    for (const i of members) {
      for (const step of neighbours) {
        const j = i + step;
        if (used[j] === 1 || kind[j] !== kind[seed]) continue;
        if (Math.abs((tilt[j] ?? 0) - sum / weight) > SAME_DIRECTION_DEG) continue;
        used[j] = 1;
        members.push(j);
        weight += strength[j] ?? 0;
        sum += (tilt[j] ?? 0) * (strength[j] ?? 0);
      }
    }
    if (members.length < shortest) continue;
    const edge = fitLine(members, width, strength, (kind[seed] ?? 0) <= 2);
    if (edge && edge.lengthPx >= shortest) edges.push(edge);
  }
  return edges;
}

/**
 * Line through the pixels of a segment, across on along, weighted with their gradients; null when
 * they are not straight.
 */
function fitLine(
  members: readonly number[],
  width: number,
  strength: Float32Array,
  isUpright: boolean,
): StraightEdge | null {
  const along = (i: number): number => (isUpright ? Math.floor(i / width) : i % width);
  const across = (i: number): number => (isUpright ? i % width : Math.floor(i / width));
  let weight = 0;
  let meanAlong = 0;
  let meanAcross = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const i of members) {
    const w = strength[i] ?? 0;
    weight += w;
    meanAlong += w * along(i);
    meanAcross += w * across(i);
    low = Math.min(low, along(i));
    high = Math.max(high, along(i));
  }
  meanAlong /= weight;
  meanAcross /= weight;
  let varianceAlong = 0;
  let covariance = 0;
  let varianceAcross = 0;
  for (const i of members) {
    const w = (strength[i] ?? 0) / weight;
    const a = along(i) - meanAlong;
    const c = across(i) - meanAcross;
    varianceAlong += w * a * a;
    covariance += w * a * c;
    varianceAcross += w * c * c;
  }
  const slope = covariance / varianceAlong;
  if (!(Math.sqrt(Math.max(0, varianceAcross - slope * covariance)) < WIDEST_PX)) return null;
  return {
    direction: isUpright ? 'upright' : 'level',
    x: isUpright ? meanAcross : meanAlong,
    y: isUpright ? meanAlong : meanAcross,
    lengthPx: high - low,
    // Turned anticlockwise, an upright edge has its lower end further right; a level one rises to
    // the right: y falls with x.
    tiltDeg: Math.atan(isUpright ? slope : -slope) * DEG,
  };
}

/** Binomial blur 1-2-1 both ways: an edge then spans enough pixels for its direction to be read. */
function blur(values: Uint8Array, width: number, height: number): Float32Array {
  const rows = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  for (let i = 1; i < values.length - 1; i++) {
    rows[i] = ((values[i - 1] ?? 0) + 2 * (values[i] ?? 0) + (values[i + 1] ?? 0)) / 4;
  }
  for (let i = width; i < width * (height - 1); i++) {
    both[i] = ((rows[i - width] ?? 0) + 2 * (rows[i] ?? 0) + (rows[i + width] ?? 0)) / 4;
  }
  return both;
}
