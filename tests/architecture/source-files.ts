import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the given folders whose name ends in one of the endings. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.endsWith('.d.ts'))
      .map((path) => ({ path, text: readFileSync(join(PROJECT_FOLDER, path), 'utf8') })),
  );
}
