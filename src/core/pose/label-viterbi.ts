/** Groups of leg joints that may be labelled apart: knee, ankle, foot (heel and toe). */
export const LABEL_GROUPS = 3;
/** Every way of labelling one frame: bit g set = group g exchanged. */
const LABEL_STATES = 1 << LABEL_GROUPS;

/** Cost of a group changing its label from one frame to the next. */
const SWITCH_COST = 5;
/** Cost per frame of groups labelled unlike each other: the joints of a leg belong together. */
const MIXED_COST = 3;

/** Paths this much dearer than the cheapest are given up. */
const BEAM = 80;

const countBits = (state: number): number => (state & 1) + ((state >> 1) & 1) + ((state >> 2) & 1);

/**
 * The cheapest sequence of labels (second-order Viterbi over joint-wise states): `continuity[g]`
 * holds per frame the four costs of group g by the relative labels of the two frames before (see
 * `continuityCosts`), `unary[g]` per frame the cost of group g being exchanged minus that of
 * keeping it. Returns one state per frame.
 */
export function cheapestLabels(
  frames: number,
  continuity: readonly Float32Array[],
  unary: readonly Float32Array[],
): Uint8Array {
  const S = LABEL_STATES;
  const labels = new Uint8Array(frames);
  if (frames === 0) return labels;
  const own = (frame: number, state: number): number => {
    const mixed = state === 0 || state === S - 1 ? 0 : MIXED_COST;
    let cost = mixed;
    for (let g = 0; g < LABEL_GROUPS; g++) if ((state >> g) & 1) cost += unary[g]?.[frame] ?? 0;
    return cost;
  };
  // total[previous * S + current]
  let total = new Float64Array(S * S);
  let next = new Float64Array(S * S);
  const back = new Uint8Array(frames * S * S);
  const joint = new Float64Array(S * S);
  const frameCost = new Float64Array(S);
  for (let s1 = 0; s1 < S; s1++) {
    for (let s0 = 0; s0 < S; s0++) {
      total[s1 * S + s0] =
        frames > 1 ? own(0, s1) + own(1, s0) + SWITCH_COST * countBits(s1 ^ s0) : own(0, s0);
    }
  }
  for (let i = 2; i < frames; i++) {
    relativeCosts(i, continuity, joint);
    for (let s0 = 0; s0 < S; s0++) frameCost[s0] = own(i, s0);
    const limit = total.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY) + BEAM;
    next.fill(Number.POSITIVE_INFINITY);
    for (let node = 0; node < S * S; node++) {
      const reached = total[node] ?? 0;
      if (reached > limit) continue;
      const s1 = node % S;
      const s2 = (node - s1) / S;
      for (let s0 = 0; s0 < S; s0++) {
        const cost = reached + (joint[(s2 ^ s0) * S + (s1 ^ s0)] ?? 0) + (frameCost[s0] ?? 0);
        const to = s1 * S + s0;
        if (cost < (next[to] ?? 0)) {
          next[to] = cost;
          back[i * S * S + to] = s2;
        }
      }
    }
    [total, next] = [next, total];
  }
  let end = 0;
  for (let k = 1; k < S * S; k++) if ((total[k] ?? 0) < (total[end] ?? 0)) end = k;
  let current = end % S;
  let previous = Math.floor(end / S);
  for (let i = frames - 1; i >= 0; i--) {
    labels[i] = current;
    const before = i >= 2 ? (back[i * S * S + previous * S + current] ?? 0) : 0;
    current = previous;
    previous = before;
  }
  return labels;
}

/**
 * Cost of frame i following the two before, by their labels relative to it: [frame − 2][frame − 1].
 */
function relativeCosts(i: number, continuity: readonly Float32Array[], out: Float64Array): void {
  for (let relative2 = 0; relative2 < LABEL_STATES; relative2++) {
    for (let relative1 = 0; relative1 < LABEL_STATES; relative1++) {
      let cost = SWITCH_COST * countBits(relative1);
      for (let g = 0; g < LABEL_GROUPS; g++) {
        cost += continuity[g]?.[4 * i + 2 * ((relative2 >> g) & 1) + ((relative1 >> g) & 1)] ?? 0;
      }
      out[relative2 * LABEL_STATES + relative1] = cost;
    }
  }
}
