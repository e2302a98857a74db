import { saveFile } from './save-file.ts';
import { sendNow } from './send-file.ts';
import { isolated } from '../../text/format/isolated.ts';
import { kitFilesWords } from '../../text/words/kit-files.ts';

/** Makes a file that has to be made, then saves it or hands it to another app. */
export class FileHand<Key> {
  /** Which file is being made; null: none. */
  busy = $state.raw<Key | null>(null);
  /** What came of the last press; empty where it was left. */
  said = $state('');
  /**
   * Made, but making it took so long that the browser wants a fresh press before it opens the share
   * sheet: that press must not wait again.
   */
  #ready: { readonly key: Key; readonly file: File } | null = null;
  readonly #describeFailure: (error: unknown) => string;

  constructor(describeFailure: (error: unknown) => string) {
    this.#describeFailure = describeFailure;
  }

  save(key: Key, make: () => Promise<File | null>): Promise<void> {
    return this.#hand(key, make, async (file) =>
      (await saveFile(file)) ? kitFilesWords.saved(isolated(file.name)) : '',
    );
  }

  send(key: Key, make: () => Promise<File | null>, title: string): Promise<void> {
    return this.#hand(key, make, async (file) => {
      const sending = await sendNow(file, title);
      if (sending === 'ask-again') this.#ready = { key, file };
      return {
        sent: kitFilesWords.handedOver(isolated(file.name)),
        closed: '',
        'ask-again': kitFilesWords.pressAgain,
      }[sending];
    });
  }

  async #hand(
    key: Key,
    make: () => Promise<File | null>,
    use: (file: File) => Promise<string>,
  ): Promise<void> {
    const ready = this.#ready;
    this.#ready = null;
    this.busy = key;
    this.said = '';
    try {
      const file = ready?.key === key ? ready.file : await make();
      this.said = file ? await use(file) : '';
    } catch (error) {
      this.said = this.#describeFailure(error);
    }
    this.busy = null;
  }
}
