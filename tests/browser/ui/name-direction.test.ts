import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import WornShoes from '../../../src/ui/week/WornShoes.svelte';
import WithServices from './WithServices.svelte';

/** Where on the screen a piece of the text behind the name of the shoes stands. */
function placeBehind(name: Element, piece: string): DOMRect {
  for (let node = name.nextSibling; node; node = node.nextSibling) {
    const at = (node.textContent ?? '').indexOf(piece);
    if (node.nodeType !== Node.TEXT_NODE || at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + piece.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`No “${piece}” behind the name`);
}

test.each(['Blue ones', 'נעליים', '\u202Eseohs'])('“%s” leaves the distance behind it', async (name) => {
  const pair = { id: 'a', name, day: '2026-01-01', kmBefore: 503, family: null, retired: null };
  const screen = render(WithServices, { part: WornShoes, given: { diary: { shoes: [pair], runs: [] } } });
  await expect.element(screen.getByText(/503 km/)).toBeVisible();
  const link = screen.getByRole('link').element();
  const [after, distance] = [link.getBoundingClientRect(), placeBehind(link, '503')];
  expect(distance.top).toBeLessThan(after.bottom);
  expect(distance.left).toBeGreaterThanOrEqual(after.right - 1);
});
