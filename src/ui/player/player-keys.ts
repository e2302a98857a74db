/** What a key asks of the player. */
export type PlayerAction =
  | 'toggle-playing'
  | 'frame-back'
  | 'frame-forward'
  | 'event-back'
  | 'event-forward'
  | 'to-start'
  | 'to-end'
  | 'slower'
  | 'faster';

/** The keys, in words, for the help list. */
export const KEY_HELP: readonly (readonly [keys: string, action: string])[] = [
  ['Space or K', 'Play, pause'],
  ['← → or , .', 'One frame back, forward'],
  ['Shift + ← →', 'To the event before, after'],
  ['Home, End', 'To the start, the end'],
  ['− +', 'Slower, faster'],
];

interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action of a keystroke; null when it is none of the player's. */
export function playerAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Keystroke): PlayerAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case ' ':
    case 'k':
    case 'K':
      return 'toggle-playing';
    case 'ArrowLeft':
      return shiftKey ? 'event-back' : 'frame-back';
    case 'ArrowRight':
      return shiftKey ? 'event-forward' : 'frame-forward';
    case ',':
      return 'frame-back';
    case '.':
      return 'frame-forward';
    case 'Home':
      return 'to-start';
    case 'End':
      return 'to-end';
    case '-':
      return 'slower';
    case '+':
    case '=':
      return 'faster';
    default:
      return null;
  }
}

/** Whether the focused element needs the key for itself (typing, native sliders, tabs, buttons and space). */
export function isKeyTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, select, textarea, [contenteditable], [role="tab"]')) return true;
  const input = target.closest('input');
  if (input) return !input.hasAttribute('data-player-scrub');
  if (key === ' ') return target.closest('button, a, summary, label, [role="button"]') !== null;
  return (key === 'Home' || key === 'End') && target.closest('[data-player]') === null;
}
