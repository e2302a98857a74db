import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { sharedRunBytes } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

// The test is a website of another origin.
test.use({ provokesPolicy: true, serviceWorkers: 'allow' });

test('a website cannot put a run into the library: it is asked about, and nothing is kept before', async ({
  page,
}) => {
  const website = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Another site</title>');
  });
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve));
  const { port } = website.address() as AddressInfo;
  const run = sharedRunBytes('side-with-video').toString('base64');
  await page.goto('');
  const app = page.url();
  await expect(page.getByText('without a network too')).toBeVisible({ timeout: 90_000 });

  /** What the attack of another origin does: a form with a file in it, sent without a click. */
  const send = async (count: number): Promise<void> => {
    await page.goto(`http://localhost:${port}/`);
    await page.evaluate(
      ({ action, base64, files }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        for (let index = 0; index < files; index++)
          transfer.items.add(new File([bytes], `gift-${index}.treadlens`));
        const form = Object.assign(document.createElement('form'), {
          action,
          method: 'post',
          enctype: 'multipart/form-data',
        });
        const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files' });
        input.multiple = true;
        input.files = transfer.files;
        form.append(input);
        document.body.append(form);
        form.submit();
      },
      { action: new URL('share-target', app).href, base64: run, files: count },
    );
  };
  const kept = () =>
    page.evaluate(async () => {
      const folders: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) folders.push(name);
      return { caches: (await caches.keys()).filter((name) => name.includes('shared')), folders };
    });
  const before = await kept();

  await send(1);
  const question = page.getByRole('dialog', { name: 'Open what was shared?' });
  await expect(question).toContainText('gift-0.treadlens');
  expect(await kept()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.goto(`${app}#/library`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(question).toBeHidden();

  await send(13);
  await expect(page.getByRole('dialog', { name: 'That was too much at once' })).toBeVisible();

  await send(1);
  await question.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 30_000 });
  website.close();
});
