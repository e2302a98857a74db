import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { holdSharedFiles, takeSharedFiles } from '../../../src/offline/shared-files.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  takeSharedFiles();
  vi.useRealTimers();
});

function formOf(...names: readonly string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append('files', new File(['x'], name));
  return form;
}

/** A form with one file that claims a size: four gigabytes are not made for a test. */
function formOfSize(bytes: number): FormData {
  const file = new File(['x'], 'huge.mp4');
  Object.defineProperty(file, 'size', { value: bytes });
  return { getAll: () => [file] } as unknown as FormData;
}

describe('shared files', () => {
  test('are handed out once', async () => {
    const over = holdSharedFiles(formOf('a.mp4', 'b.treadlens'));
    expect(takeSharedFiles()?.files.map(({ name }) => name)).toEqual(['a.mp4', 'b.treadlens']);
    await over;
    expect(takeSharedFiles()).toBeNull();
  });

  test('for which nobody comes are let go of after a minute', async () => {
    const over = holdSharedFiles(formOf('a.mp4'));
    await vi.advanceTimersByTimeAsync(60_000);
    await over;
    expect(takeSharedFiles()).toBeNull();
  });

  test('that come later take the place of earlier ones', async () => {
    const first = holdSharedFiles(formOf('a.mp4'));
    void holdSharedFiles(formOf('b.mp4'));
    await first;
    expect(takeSharedFiles()?.files.map(({ name }) => name)).toEqual(['b.mp4']);
  });

  test('too many of them, or too large, are not held at all', () => {
    void holdSharedFiles(formOf(...Array.from({ length: 13 }, (_, index) => `${index}.mp4`)));
    expect(takeSharedFiles()).toEqual({ files: [], isTooMuch: true });
    void holdSharedFiles(formOfSize(2 ** 32 + 1));
    expect(takeSharedFiles()).toEqual({ files: [], isTooMuch: true });
    void holdSharedFiles(formOfSize(2 ** 32));
    expect(takeSharedFiles()).toMatchObject({ isTooMuch: false });
  });

  test('are only files: words in their place are nothing', () => {
    const form = new FormData();
    form.append('files', 'words');
    void holdSharedFiles(form);
    expect(takeSharedFiles()).toBeNull();
  });
});
