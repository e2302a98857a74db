import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { packTaskBundle } from './task-bundle.ts';

/** `models/manifest.json`: what goes in, what comes out, each by its SHA-256. */
export interface ModelManifest {
  readonly package: string;
  readonly licence: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<
    Record<string, { readonly detector: string; readonly landmarks: string; readonly sha256: string }>
  >;
}

/** The folder of this file, where manifest and bundles live. */
export const MODELS_FOLDER = dirname(fileURLToPath(import.meta.url));
const MANIFEST_PATH = join(MODELS_FOLDER, 'manifest.json');

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfPresent(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Reads and returns the manifest. */
export async function readModelManifest(): Promise<ModelManifest> {
  return JSON.parse(await readFile(MANIFEST_PATH, 'utf8')) as ModelManifest;
}

/** Names of the bundles that are missing or are not the bytes that the manifest states. */
export async function staleModels(manifest: ModelManifest): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, output] of Object.entries(manifest.outputs)) {
    const bytes = await readIfPresent(join(MODELS_FOLDER, name));
    if (bytes === null || sha256(bytes) !== output.sha256) stale.push(name);
  }
  return stale;
}

/** One input file from the installed package, checked against the manifest. */
async function readInput(manifest: ModelManifest, name: string): Promise<Uint8Array> {
  const [scope, rest] = manifest.package.split('/');
  const packageName = `${scope ?? ''}/${(rest ?? '').split('@')[0] ?? ''}`;
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  const bytes = await readFile(join(folder, name));
  const found = sha256(bytes);
  if (found !== manifest.inputs[name])
    throw new Error(
      `${packageName}/${name} is not the file this project knows (SHA-256 ${found}). Run npm ci and try again.`,
    );
  return bytes;
}

/**
 * Builds the pose bundles that are missing or stale and checks the result.
 *
 * @param options.record rewrite the outputs' SHA-256 in the manifest instead of checking them,
 * after a wanted change.
 * @returns names of the bundles that were built; empty when all were in place.
 * @throws Error when an input or an output is not what the manifest states.
 */
export async function buildModels({ record = false }: { record?: boolean } = {}): Promise<string[]> {
  const manifest = await readModelManifest();
  const stale = record ? Object.keys(manifest.outputs) : await staleModels(manifest);
  const recorded: Record<string, { detector: string; landmarks: string; sha256: string }> = {};
  for (const name of stale) {
    const output = manifest.outputs[name];
    if (output === undefined) continue;
    const bundle = packTaskBundle(
      await readInput(manifest, output.detector),
      await readInput(manifest, output.landmarks),
    );
    const found = sha256(bundle);
    recorded[name] = { ...output, sha256: found };
    if (!record && found !== output.sha256)
      throw new Error(
        `${name} came out with SHA-256 ${found}, but models/manifest.json tells ${output.sha256}`,
      );
    await mkdir(MODELS_FOLDER, { recursive: true });
    // Written beside and renamed, so that a reader or a broken-off run never sees half a model.
    const partial = join(MODELS_FOLDER, `${name}.${String(process.pid)}.partial`);
    await writeFile(partial, bundle);
    await rename(partial, join(MODELS_FOLDER, name));
  }
  if (record)
    await writeFile(MANIFEST_PATH, `${JSON.stringify({ ...manifest, outputs: recorded }, null, 2)}\n`);
  return stale;
}
