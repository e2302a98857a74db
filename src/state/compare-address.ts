/** A clip of a kept run. */
export interface ClipAddress {
  readonly id: string;
  readonly clip: number;
}

/** What the address of the comparison names; a seat that it does not name is empty. */
export interface CompareAddress {
  readonly a: ClipAddress | null;
  readonly b: ClipAddress | null;
}

const CLIP = /^([a-z0-9]{6,40})(?:\.(\d{1,2}))?$/;

/** Reads `id.clip~id.clip`, the part of the address after `#/compare/`. Whatever is no run's name is left out. */
export function parseCompareAddress(section: string | null): CompareAddress {
  const [a = '', b = ''] = (section ?? '').split('~');
  return { a: parseClip(a), b: parseClip(b) };
}

/** The part of the address after `#/compare/`; undefined where neither seat is taken. */
export function formatCompareAddress({ a, b }: CompareAddress): string | undefined {
  if (!a && !b) return undefined;
  return [a, b].map((clip) => (clip ? `${clip.id}.${clip.clip}` : '')).join('~');
}

function parseClip(text: string): ClipAddress | null {
  const [, id, clip] = CLIP.exec(text) ?? [];
  return id === undefined ? null : { id, clip: Number(clip ?? 0) };
}
