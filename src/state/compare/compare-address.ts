/** What is held against what: two runs, two strides, or the left foot against the right one. */
const COMPARE_MODES = ['runs', 'strides', 'sides'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/**
 * A clip of a kept run, and which of its strides is shown; left out or null: the most typical one.
 */
export interface ClipAddress {
  readonly id: string;
  readonly clip: number;
  /** Index into the strides of the analysis. */
  readonly stride?: number | null;
}

/** What the address of the comparison names; a seat that it does not name is empty. */
export interface CompareAddress {
  readonly a: ClipAddress | null;
  readonly b: ClipAddress | null;
  /** Left out: two runs. */
  readonly mode?: CompareMode;
}

const CLIP = /^([a-z0-9]{6,40})(?:\.(\d{1,2})(?:\.(\d{1,5}))?)?$/;

/**
 * Reads `id.clip.stride~id.clip.stride~mode`, the part of the address after `#/compare/`. What is
 * no run's name is left out.
 */
export function parseCompareAddress(section: string | null): Required<CompareAddress> {
  const [a = '', b = '', mode = ''] = (section ?? '').split('~');
  return { a: parseClip(a), b: parseClip(b), mode: COMPARE_MODES.find((one) => one === mode) ?? 'runs' };
}

/** The part of the address after `#/compare/`; undefined where it would name nothing. */
export function formatCompareAddress({ a, b, mode = 'runs' }: CompareAddress): string | undefined {
  if (!a && !b && mode === 'runs') return undefined;
  const parts = [formatClip(a), formatClip(b)];
  return (mode === 'runs' ? parts : [...parts, mode]).join('~');
}

function parseClip(text: string): ClipAddress | null {
  const [, id, clip, stride] = CLIP.exec(text) ?? [];
  if (id === undefined) return null;
  return { id, clip: Number(clip ?? 0), stride: stride === undefined ? null : Number(stride) };
}

function formatClip(address: ClipAddress | null): string {
  if (!address) return '';
  const { id, clip, stride } = address;
  return [id, clip, ...(stride === null || stride === undefined ? [] : [stride])].join('.');
}
