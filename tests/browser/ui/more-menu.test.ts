import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import MoreMenu from '../../../src/ui/kit/MoreMenu.svelte';

async function openMenu(): Promise<HTMLDetailsElement> {
  const children = createRawSnippet(() => ({ render: () => '<button type="button">Save</button>' }));
  const { container } = await render(MoreMenu, { label: 'More', children });
  const menu = container.querySelector('details');
  if (!menu) throw new Error('no menu');
  menu.open = true;
  return menu;
}

test('Escape closes the menu, however soon it comes after opening', async () => {
  const menu = await openMenu();
  menu
    .querySelector('button')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
});

test('so do a choice in it and a press elsewhere', async () => {
  const menu = await openMenu();
  menu.querySelector('button')?.click();
  expect(menu.open).toBe(false);
  menu.open = true;
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(menu.open).toBe(false);
});
