const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(avc|h264)/i, 'H.264'],
  [/^(hvc|hev|hevc|h265|dvh)/i, 'HEVC (H.265)'],
  [/^vp0?9/i, 'VP9'],
  [/^vp0?8/i, 'VP8'],
  [/^av0?1/i, 'AV1'],
  [/^(apc|ap4|prores)/i, 'ProRes'],
];

/**
 * A codec as people know it: `avc1.640020` is `H.264`. Unknown ones stand as the file names them.
 */
export function codecName(codec: string): string {
  return NAMES.find(([pattern]) => pattern.test(codec))?.[1] ?? codec;
}
