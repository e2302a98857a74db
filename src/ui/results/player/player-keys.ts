import type { Verdict } from '../../../core/review/clip-review.ts';
import type { LayerName } from '../../overlay/overlay-layers.svelte.ts';

/** What a key asks of the player. */
export type PlayerAction =
  | 'toggle-playing'
  | 'play-forwards'
  | 'play-backwards'
  | 'frame-back'
  | 'frame-forward'
  | 'event-back'
  | 'event-forward'
  | 'flagged-back'
  | 'flagged-forward'
  | FlaggedAction
  | VerdictAction
  | 'to-start'
  | 'to-end'
  | 'slower'
  | 'faster'
  | 'loop-in'
  | 'loop-out'
  | 'loop-next'
  | 'proof'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-runner'
  | 'zoom-legs'
  | 'zoom-reset'
  | 'pan-keys'
  | LayerAction
  | 'full-screen'
  | 'draw'
  | 'note'
  | 'walk-through'
  | 'corrections'
  | 'help';

/** Shows or hides something that is drawn on the picture. */
type LayerAction = `layer-${LayerName}`;

/** Judges the flagged stride on show. */
type VerdictAction = `verdict-${Verdict}`;

/** Goes to the n-th flagged stride of the clip. */
type FlaggedAction = `flagged-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Keys by the character they type, so that they are where each keyboard has them. Letters count in
 * both cases.
 */
const ACTIONS: ReadonlyMap<string, PlayerAction> = new Map<string, PlayerAction>(
  Object.entries({
    ' ': 'toggle-playing',
    k: 'toggle-playing',
    l: 'play-forwards',
    j: 'play-backwards',
    ',': 'frame-back',
    '.': 'frame-forward',
    y: 'verdict-agree',
    x: 'verdict-disagree',
    v: 'verdict-not-visible',
    n: 'flagged-forward',
    p: 'flagged-back',
    home: 'to-start',
    end: 'to-end',
    '<': 'slower',
    '>': 'faster',
    '[': 'loop-in',
    ']': 'loop-out',
    r: 'loop-next',
    g: 'proof',
    '+': 'zoom-in',
    '=': 'zoom-in',
    '-': 'zoom-out',
    '0': 'zoom-reset',
    z: 'zoom-runner',
    h: 'pan-keys',
    s: 'layer-skeleton',
    a: 'layer-angles',
    t: 'layer-trails',
    b: 'layer-belt',
    m: 'layer-measurement',
    f: 'full-screen',
    d: 'draw',
    c: 'note',
    w: 'walk-through',
    e: 'corrections',
    '?': 'help',
  } satisfies Record<string, PlayerAction>),
);

/** The action of a keystroke; null when the player has none for it. */
export function playerAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Keystroke): PlayerAction | null {
  // Some keyboards type the brackets with AltGr, which the browser may report as Ctrl and Alt.
  const isTyped = key === '[' || key === ']';
  if ((ctrlKey || metaKey || altKey) && !isTyped) return null;
  if (key === 'ArrowLeft') return shiftKey ? 'event-back' : 'frame-back';
  if (key === 'ArrowRight') return shiftKey ? 'event-forward' : 'frame-forward';
  if (shiftKey && key.toLowerCase() === 'z') return 'zoom-legs';
  if (/^[1-9]$/.test(key)) return `flagged-${key}` as FlaggedAction;
  return ACTIONS.get(key.toLowerCase()) ?? null;
}

/** Keys that move the slider of the ribbon. */
export const SCRUB_KEYS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  ',',
  '.',
]);

/** Keys that move between tabs, and choose one. */
const TAB_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', ' ']);

/**
 * Whether the focused element needs the key for itself (typing, native sliders, tabs, buttons and
 * space).
 */
export function isKeyTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, select, textarea, [contenteditable]')) return true;
  if (target.closest('[role="tab"]') && TAB_KEYS.has(key)) return true;
  const input = target.closest('input');
  if (input) return isTakenByInput(input, key);
  if (key === ' ') return target.closest('button, a, summary, label, [role="button"]') !== null;
  return (key === 'Home' || key === 'End') && target.closest('[data-player]') === null;
}

/**
 * Ticks and choices need arrows and space; the position in the video is the player's own business.
 */
function isTakenByInput(input: HTMLInputElement, key: string): boolean {
  if (input.hasAttribute('data-player-scrub')) return false;
  if (input.type === 'checkbox') return key === ' ';
  if (input.type === 'radio') return key === ' ' || key.startsWith('Arrow');
  return true;
}
