/** Whether this browser can hand a file to other apps, for instance a chat. */
export function canSend(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/**
 * Hands a file to the system's share sheet. Closing the sheet is no failure.
 *
 * @returns false where the browser wants to be asked by a fresh press of a button
 */
export async function sendNow(file: File, title: string): Promise<boolean> {
  try {
    await navigator.share({ files: [file], title });
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'NotAllowedError');
  }
  return true;
}
