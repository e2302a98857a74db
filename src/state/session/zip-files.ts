import { writeZip } from '../../storage/zip-write.ts';

/** Several files as one zip file; they are compressed already (pictures). */
export function zipFiles(
  files: readonly { readonly name: string; readonly data: Blob }[],
  signal: AbortSignal,
): Promise<Blob> {
  return writeZip(
    files.map((file) => ({ ...file, compress: false })),
    { signal },
  );
}
