interface SaveOptions {
  readonly suggestedName: string;
}

/**
 * Browsers that let a page write where the user says; the standard library does not know the call
 * yet.
 */
interface SavingWindow {
  readonly showSaveFilePicker?: (options: SaveOptions) => Promise<FileSystemFileHandle>;
}

/**
 * From this size on it is worth asking for the place first: the file is then written as it is read.
 */
const LARGE_BYTES = 64 * 1024 * 1024;

/**
 * Hands a file over to be kept: a large one goes to the place that the user picks, where the
 * browser can do that, any other to the downloads. Nothing is sent anywhere.
 *
 * @returns false where the user did not pick a place
 */
export async function saveFile(file: File): Promise<boolean> {
  const { showSaveFilePicker } = window as SavingWindow;
  if (showSaveFilePicker && file.size >= LARGE_BYTES) {
    try {
      const handle = await showSaveFilePicker({ suggestedName: file.name });
      await file.stream().pipeTo(await handle.createWritable());
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      // The place cannot be written: the downloads can.
    }
  }
  download(file);
  return true;
}

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
