import { posix } from 'node:path';

import { readImports } from './read-imports.ts';
import type { SourceFile } from './source-files.ts';

/** The pipeline stage a file belongs to: its folder right under `src/core`, whatever lies below that. */
function stageOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

/**
 * Looks for a cycle of stages that import each other's values; types may cross, they are gone when compiled.
 *
 * @returns the stages along the cycle, the first one repeated at the end; null when there is none.
 */
export function valueImportCycle(files: readonly SourceFile[]): string[] | null {
  const stages = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const stage = stageOf(path);
    const targets = stages.get(stage) ?? new Set();
    stages.set(stage, targets);
    for (const { specifier, typeOnly } of readImports(path, text)) {
      if (typeOnly || !specifier.startsWith('.')) continue;
      const target = stageOf(posix.normalize(posix.join(posix.dirname(path), specifier)));
      if (target !== stage) targets.add(target);
    }
  }
  const finished = new Set<string>();
  const follow = (stage: string, trail: readonly string[]): string[] | null => {
    if (finished.has(stage)) return null;
    const start = trail.indexOf(stage);
    if (start >= 0) return [...trail.slice(start), stage];
    for (const target of stages.get(stage) ?? []) {
      const cycle = follow(target, [...trail, stage]);
      if (cycle !== null) return cycle;
    }
    finished.add(stage);
    return null;
  };
  for (const stage of stages.keys()) {
    const cycle = follow(stage, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
