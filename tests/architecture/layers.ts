import { posix } from 'node:path';

import table from './layers.json' with { type: 'json' };
import type { ImportStatement } from './read-imports.ts';

interface Layer {
  readonly name: string;
  readonly folder: string;
  readonly suffix?: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
}

export const LAYERS: readonly Layer[] = table.layers;

/** The layer of a file, by its path from the project's root; null when it lies in none. */
export function layerOf(path: string): Layer | null {
  return (
    LAYERS.find(
      ({ folder, suffix }) =>
        path.startsWith(`${folder}/`) && (suffix === undefined || path.endsWith(suffix)),
    ) ?? null
  );
}

/** Why an import breaks the table, or null when it keeps to it. A worker's own address (`?worker`) is not an import of it. */
export function importViolation(path: string, { specifier }: ImportStatement): string | null {
  const layer = layerOf(path);
  if (layer === null) return `${path} lies in no layer of layers.json`;
  if (/\?(worker|sharedworker)\b/.test(specifier)) return null;
  const target = specifier.split('?')[0] ?? specifier;
  if (!target.startsWith('.')) {
    const isAllowed = layer.packages.some(
      (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return isAllowed ? null : `${path}: ${layer.name} may not import the package ${specifier}`;
  }
  const resolved = posix.normalize(posix.join(posix.dirname(path), target));
  const other = layerOf(resolved);
  if (other !== null && layer.mayImport.includes(other.name)) return null;
  return `${path}: ${layer.name} may not import ${other?.name ?? 'anything outside the layers'} (${specifier})`;
}
