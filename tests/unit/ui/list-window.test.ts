import { expect, test } from 'vitest';
import { ListWindow } from '../../../src/ui/results/strides/list-window.svelte.ts';

const made = ({ from, to }: ListWindow): [number, number] => [from, to];

test('a long list begins with its first rows, and those it is led to are made around it', () => {
  const list = new ListWindow();
  expect(made(list)).toEqual([0, 80]);
  list.reveal(79);
  expect(made(list), 'a row that is made moves nothing').toEqual([0, 80]);
  list.reveal(80);
  expect(made(list), 'the next one adds to them').toEqual([0, 160]);
  list.reveal(1499);
  expect(made(list), 'from far away it begins anew').toEqual([1459, 1539]);
  list.reveal(1458);
  expect(made(list)).toEqual([1379, 1539]);
  list.reveal(0);
  expect(made(list)).toEqual([0, 80]);
});

test('it grows at both ends, and not beyond the first row', () => {
  const list = new ListWindow();
  list.growUp();
  list.growDown();
  expect(made(list)).toEqual([0, 160]);
  list.reveal(500);
  list.growUp();
  expect(made(list)).toEqual([380, 540]);
});
