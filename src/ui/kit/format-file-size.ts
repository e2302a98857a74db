import { formatNumber } from '../../text/format.ts';
import { kitFilesWords } from '../../text/words/kit-files.ts';

/** Size of a file in decimal units, as operating systems show it: `2.9 MB`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return kitFilesWords.bytes(formatNumber(bytes, 0));
  if (bytes < 1e6) return `${formatNumber(bytes / 1e3, 0)} kB`;
  if (bytes < 1e9) return `${formatNumber(bytes / 1e6, 1)} MB`;
  return `${formatNumber(bytes / 1e9, 2)} GB`;
}
