/** Whether this browser can hand a file to other apps, for instance a chat. */
export function canSend(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** Hands a file to the system's share sheet; closing the sheet is no failure. */
export async function sendFile(file: File, title: string): Promise<void> {
  await navigator.share({ files: [file], title }).catch(() => undefined);
}
