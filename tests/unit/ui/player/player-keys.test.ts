import { describe, expect, test } from 'vitest';

import { KEY_HELP } from '../../../../src/ui/results/player/key-help.ts';
import { playerAction } from '../../../../src/ui/results/player/player-keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, modifiers: Partial<typeof plain> = {}) =>
  playerAction({ key, ...plain, ...modifiers });

describe('the keys of the player', () => {
  test.each([
    [' ', 'toggle-playing'],
    ['k', 'toggle-playing'],
    ['J', 'play-backwards'],
    ['l', 'play-forwards'],
    [',', 'frame-back'],
    ['.', 'frame-forward'],
    ['ArrowLeft', 'frame-back'],
    ['n', 'flagged-forward'],
    ['p', 'flagged-back'],
    ['1', 'flagged-1'],
    ['9', 'flagged-9'],
    ['0', 'zoom-reset'],
    ['+', 'zoom-in'],
    ['-', 'zoom-out'],
    ['z', 'zoom-runner'],
    ['f', 'full-screen'],
    ['h', 'pan-keys'],
    ['s', 'layer-skeleton'],
    ['a', 'layer-angles'],
    ['t', 'layer-trails'],
    ['b', 'layer-belt'],
    ['m', 'layer-measurement'],
    ['[', 'loop-in'],
    [']', 'loop-out'],
    ['r', 'loop-next'],
    ['?', 'help'],
    ['Home', 'to-start'],
  ])('%s: %s', (key, action) => {
    expect(press(key)).toBe(action);
  });

  test('Shift and arrows go from event to event', () => {
    expect(press('ArrowLeft', { shiftKey: true })).toBe('event-back');
    expect(press('ArrowRight', { shiftKey: true })).toBe('event-forward');
  });

  test('the browser’s own shortcuts stay its own', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      for (const key of ['l', 'f', 'z', '+', '1', 'ArrowLeft'])
        expect(press(key, { [modifier]: true })).toBeNull();
    }
  });

  test('brackets typed with AltGr count', () => {
    expect(press('[', { ctrlKey: true, altKey: true })).toBe('loop-in');
  });

  test('other keys do nothing', () => {
    for (const key of ['Enter', 'Escape', 'Tab', 'q', 'F5', 'constructor']) expect(press(key)).toBeNull();
  });

  test('every single key that the list names does something', () => {
    const named = KEY_HELP.flatMap(({ lines }) => lines.flatMap(({ keys }) => keys)).filter(
      (key) => key.length === 1 && !'←→−'.includes(key),
    );
    expect(named.length).toBeGreaterThan(15);
    for (const key of named) expect(press(key), key).not.toBeNull();
  });
});
