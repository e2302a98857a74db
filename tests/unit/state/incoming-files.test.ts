import { expect, it, vi } from 'vitest';

import { followLaunches } from '../../../src/state/import/incoming-files.ts';

type Consumer = (params: { files: { getFile(): Promise<File> }[] }) => void;

/** A window whose launch queue hands on what the operating system opens. */
function launchWindow(): { window: Window; launch: Consumer } {
  let consumer: Consumer = () => undefined;
  const launchQueue = { setConsumer: (given: Consumer) => (consumer = given) };
  return { window: { launchQueue } as unknown as Window, launch: (params) => consumer(params) };
}

const handle = (name: string) => ({ getFile: () => Promise.resolve(new File(['x'], name)) });
const gone = { getFile: () => Promise.reject(new DOMException('moved away', 'NotFoundError')) };

it('hands on the files that the system opened, without those that cannot be read', async () => {
  const { window, launch } = launchWindow();
  const onfiles = vi.fn<(files: File[]) => void>();
  followLaunches(window, onfiles);
  launch({ files: [handle('side.mov'), gone, handle('rear.mov')] });
  await vi.waitFor(() => expect(onfiles).toHaveBeenCalledOnce());
  expect(onfiles.mock.calls[0]?.[0].map((file) => file.name)).toEqual(['side.mov', 'rear.mov']);
});

it('says nothing when the app is opened without a file, and needs no launch queue', async () => {
  const { window, launch } = launchWindow();
  const onfiles = vi.fn<(files: File[]) => void>();
  followLaunches(window, onfiles);
  followLaunches({} as Window, onfiles);
  launch({ files: [] });
  launch({ files: [gone] });
  launch({ files: [handle('later.mov')] });
  await vi.waitFor(() => expect(onfiles).toHaveBeenCalled());
  expect(onfiles.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['later.mov']]);
});
