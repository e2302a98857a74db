import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What a compressed file has behind its name. */
const PACKED = '.br';

/**
 * JSON files that may lie compressed: tracks and truths of rendered clips take a sixth of their
 * size so. `path` is always that of the plain file, `….json`.
 */
export function isStored(path: string): boolean {
  return existsSync(path) || existsSync(path + PACKED);
}

/** Paths, as of plain files, of all JSON files of a folder, by name; none without the folder. */
export function storedNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map((name) =>
    name.endsWith(PACKED) ? name.slice(0, -PACKED.length) : name,
  );
  return [...new Set(names.filter((name) => name.endsWith('.json')))].sort();
}

/** The file's content, parsed; throws where there is none. */
export function readStored(path: string): unknown {
  const text = existsSync(path)
    ? readFileSync(path, 'utf8')
    : brotliDecompressSync(readFileSync(path + PACKED)).toString('utf8');
  return JSON.parse(text);
}

/** Writes the content compressed, with folders as needed. */
export function writePacked(path: string, content: unknown): void {
  const bytes = Buffer.from(JSON.stringify(content));
  mkdirSync(dirname(path), { recursive: true });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(path + PACKED, brotliCompressSync(bytes, { params }));
}
