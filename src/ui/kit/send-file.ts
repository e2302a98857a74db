/** Whether this browser can hand a file to other apps, for instance a chat. */
export function canSend(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** `closed`: the sheet was left. `ask-again`: the browser wants a fresh press of a button. */
export type Sending = 'sent' | 'closed' | 'ask-again';

/** Hands a file to the system's share sheet. Closing the sheet is no failure. */
export async function sendNow(file: File, title: string): Promise<Sending> {
  try {
    await navigator.share({ files: [file], title });
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'ask-again' : 'closed';
  }
  return 'sent';
}
