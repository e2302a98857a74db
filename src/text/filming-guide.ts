import type { View } from '../core/run/run-context.ts';

/** How to film from one side. */
export interface ViewGuide {
  readonly view: View;
  readonly title: string;
  /** What this view is for, in one sentence. */
  readonly purpose: string;
  readonly steps: readonly { readonly what: string; readonly how: string }[];
}

/** What holds for every view, most important first. */
export const FILMING_RULES: readonly { readonly rule: string; readonly why: string }[] = [
  {
    rule: 'Stand it still, at hip height, level',
    why: 'A tripod, a chair on a bench, the next treadmill: anything but a hand. Most camera apps can show a level.',
  },
  {
    rule: 'Whole body, with room around the feet',
    why: 'Head and both shoes stay in the picture through the whole stride, with a hand’s breadth to spare on every side.',
  },
  {
    rule: '60 frames per second or more',
    why: 'At 30 the knees can still be read, but how long the foot is on the belt cannot. Slow motion (120 or 240) is best.',
  },
  {
    rule: 'Light on the runner',
    why: 'In good light the camera takes each picture in less time, so that the feet do not smear. No bright window behind the runner.',
  },
  {
    rule: '15 to 30 seconds of steady running',
    why: 'Start to film once the belt is at speed. Seven strides of each leg are needed for a verdict.',
  },
  {
    rule: 'Close-fitting clothes, shoes that stand out',
    why: 'Knees and hips that can be seen are found better. Ask others to stay out of the picture.',
  },
];

/** The three views, as they are filmed. */
export const VIEW_GUIDES: readonly ViewGuide[] = [
  {
    view: 'side',
    title: 'From the side',
    purpose: 'Shows how far ahead of you the foot lands, how it meets the belt, and how the knee bends.',
    steps: [
      {
        what: 'Beside the belt’s middle, 3 to 4 m away',
        how: 'Nearer, and the picture bends what lies at its edges. If the room is too small, step back as far as it goes; do not use the ultra-wide lens.',
      },
      {
        what: 'Square to the belt',
        how: 'The near and the far edge of the belt run level across the picture. Ten degrees are no harm, twenty are.',
      },
      {
        what: 'Phone sideways, or upright if both feet keep clear of the edges',
        how: 'The foot that swings back reaches furthest: look at it for a few strides before you start.',
      },
      {
        what: 'The side with the free view',
        how: 'Film from the side on which no rail or post passes in front of the feet. The leg nearer to the camera is measured better: film from both sides to see both legs.',
      },
    ],
  },
  {
    view: 'rear',
    title: 'From behind',
    purpose:
      'Shows how the knees line up over the feet, how wide the steps are, and whether the trunk leans.',
    steps: [
      {
        what: 'Behind the belt, on its middle line, 2.5 to 4 m away',
        how: 'The two edges of the belt look alike, left and right, in the picture.',
      },
      {
        what: 'Phone upright, at hip height',
        how: 'Looking down from above makes the legs look short and bent.',
      },
      {
        what: 'Tuck the shirt in, wear shorts',
        how: 'The hips and the backs of the knees should be seen; loose cloth hides both.',
      },
    ],
  },
  {
    view: 'front',
    title: 'From the front',
    purpose: 'Shows the same as from behind, for treadmills with a wall behind them.',
    steps: [
      {
        what: 'Before the belt, on its middle line, 2.5 to 4 m away',
        how: 'Film past the console, so that it hides neither knees nor feet; where it does, film from behind.',
      },
      {
        what: 'With the main camera, not the one on the screen’s side',
        how: 'The screen’s camera mirrors the picture on many phones: left and right are then exchanged.',
      },
    ],
  },
];

/** Settings of one kind of phone or camera. `path` is the way through its menus. */
export interface PhoneGuide {
  readonly name: string;
  readonly note: string | null;
  readonly settings: readonly { readonly want: string; readonly path: string; readonly note?: string }[];
}

export const PHONE_GUIDES: readonly PhoneGuide[] = [
  {
    name: 'iPhone',
    note: null,
    settings: [
      { want: '60 frames per second', path: 'Settings › Camera › Record Video › 1080p HD at 60 fps' },
      {
        want: 'The rate stays up in the dark',
        path: 'Settings › Camera › Record Video › Auto FPS › Off',
      },
      {
        want: 'Slow motion',
        path: 'Settings › Camera › Record Slo-mo › 1080p HD at 120 or 240 fps',
        note: 'Film in the camera app under “Slo-mo”.',
      },
      {
        want: 'A file that every browser opens (H.264)',
        path: 'Settings › Camera › Formats › Most Compatible',
        note: '240 fps is stored as HEVC all the same; if your browser cannot open it, choose 120.',
      },
      {
        want: 'The original, not a copy',
        path: 'Share › Options › All Photos Data, then AirDrop or “Save to Files”',
        note: 'Messengers and mail make the file smaller and drop pictures.',
      },
    ],
  },
  {
    name: 'Android',
    note: 'Names and places differ from maker to maker; look for words like these.',
    settings: [
      {
        want: '60 frames per second',
        path: 'Camera › Video › Settings › Video size (or Resolution) › FHD 60, 1080p 60 fps',
      },
      { want: 'The rate stays up in the dark', path: 'Settings › Auto FPS (or Auto frame rate) › Off' },
      { want: 'Slow motion', path: 'Camera › More › Slow motion › 120 or 240 fps' },
      {
        want: 'A file that every browser opens (H.264)',
        path: 'Settings › Advanced › High efficiency video (HEVC, H.265) › Off',
      },
      {
        want: 'The original, not a copy',
        path: 'A cable, Quick Share, or upload as a file',
        note: 'Messengers make the file smaller and drop pictures.',
      },
    ],
  },
  {
    name: 'Webcam and other cameras',
    note: null,
    settings: [
      { want: 'The rate that it really gives', path: '60 fps in its own program; many webcams give 30' },
      {
        want: 'A short shutter time',
        path: '1/500 s or shorter, with lights on',
        note: 'Exposure on automatic smears the feet indoors.',
      },
      { want: 'No wide-angle bend', path: 'On an action camera: “Linear” field of view, no stabilisation' },
    ],
  },
];
