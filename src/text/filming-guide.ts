import type { View } from '../core/run/run-context.ts';
import { filmingGuideWords as words } from './words/capture/filming-guide.ts';

/** How to film from one side. */
export interface ViewGuide {
  readonly view: View;
  readonly title: string;
  /** What this view is for, in one sentence. */
  readonly purpose: string;
  readonly steps: readonly { readonly what: string; readonly how: string }[];
}

/** What holds for every view, most important first. */
export const FILMING_RULES: readonly { readonly rule: string; readonly why: string }[] = Object.values(
  words.rules,
);

/** The three views, as they are filmed. */
export const VIEW_GUIDES: readonly ViewGuide[] = (['side', 'rear', 'front'] as const).map((view) => {
  const { title, purpose, steps } = words.views[view];
  return { view, title, purpose, steps: Object.values(steps) };
});

/** Settings of one kind of phone or camera. `path` is the way through its menus. */
export interface PhoneGuide {
  readonly name: string;
  readonly note: string | null;
  readonly settings: readonly { readonly want: string; readonly path: string; readonly note?: string }[];
}

const { iphone, android, others } = words.phones;

export const PHONE_GUIDES: readonly PhoneGuide[] = [
  { name: iphone.name, note: null, settings: Object.values(iphone.settings) },
  { name: android.name, note: android.note, settings: Object.values(android.settings) },
  { name: others.name, note: null, settings: Object.values(others.settings) },
];
