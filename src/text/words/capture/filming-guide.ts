import { inLanguage } from '../../language.ts';

/** How to film: rules, views and settings, each in the order in which they are shown. */
export const filmingGuideWords = inLanguage('capture/filming-guide', {
  /** What holds for every view, most important first. */
  rules: {
    stillAndLevel: {
      rule: 'Stand it still, at hip height, level',
      why: 'A tripod, a chair on a bench, the next treadmill: anything but a hand. Most camera apps can show a level.',
    },
    wholeBody: {
      rule: 'Whole body, with room around the feet',
      why: 'Head and both shoes stay in the picture through the whole stride, with a hand’s breadth to spare on every side.',
    },
    frameRate: {
      rule: '60 frames per second or more',
      why: 'At 30 the knees can still be read, but how long the foot is on the belt cannot. Slow motion (120 or 240) is best.',
    },
    light: {
      rule: 'Light on the runner',
      why: 'In good light the camera takes each picture in less time, so that the feet do not smear. No bright window behind the runner.',
    },
    steadyRunning: {
      rule: '15 to 30 seconds of steady running',
      why: 'Start to film once the belt is at speed. Seven strides of each leg are needed for a verdict.',
    },
    clothes: {
      rule: 'Close-fitting clothes, shoes that stand out',
      why: 'Knees and hips that can be seen are found better. Ask others to stay out of the picture.',
    },
  },
  views: {
    side: {
      title: 'From the side',
      purpose: 'Shows how far ahead of you the foot lands, how it meets the belt, and how the knee bends.',
      steps: {
        place: {
          what: 'Beside the belt’s middle, 3 to 4 m away',
          how: 'Nearer, and the picture bends what lies at its edges. If the room is too small, step back as far as it goes; do not use the ultra-wide lens.',
        },
        square: {
          what: 'Square to the belt',
          how: 'The near and the far edge of the belt run level across the picture. Ten degrees are no harm, twenty are.',
        },
        sidewaysOrUpright: {
          what: 'Phone sideways, or upright if both feet keep clear of the edges',
          how: 'The foot that swings back reaches furthest: look at it for a few strides before you start.',
        },
        freeView: {
          what: 'The side with the free view',
          how: 'Film from the side on which no rail or post passes in front of the feet. The leg nearer to the camera is measured better: film from both sides to see both legs.',
        },
      },
    },
    rear: {
      title: 'From behind',
      purpose:
        'Shows how the knees line up over the feet, how wide the steps are, and whether the trunk leans.',
      steps: {
        place: {
          what: 'Behind the belt, on its middle line, 2.5 to 4 m away',
          how: 'The two edges of the belt look alike, left and right, in the picture.',
        },
        upright: {
          what: 'Phone upright, at hip height',
          how: 'Looking down from above makes the legs look short and bent.',
        },
        clothes: {
          what: 'Tuck the shirt in, wear shorts',
          how: 'The hips and the backs of the knees should be seen; loose cloth hides both.',
        },
      },
    },
    front: {
      title: 'From the front',
      purpose: 'Shows the same as from behind, for treadmills with a wall behind them.',
      steps: {
        place: {
          what: 'Before the belt, on its middle line, 2.5 to 4 m away',
          how: 'Film past the console, so that it hides neither knees nor feet; where it does, film from behind.',
        },
        mainCamera: {
          what: 'With the main camera, not the one on the screen’s side',
          how: 'The screen’s camera mirrors the picture on many phones: left and right are then exchanged.',
        },
      },
    },
  },
  /** Settings of one kind of phone or camera; `path` is the way through its menus. */
  phones: {
    iphone: {
      name: 'iPhone',
      settings: {
        frameRate: {
          want: '60 frames per second',
          path: 'Settings › Camera › Record Video › 1080p HD at 60 fps',
        },
        rateInTheDark: {
          want: 'The rate stays up in the dark',
          path: 'Settings › Camera › Record Video › Auto FPS › Off',
        },
        slowMotion: {
          want: 'Slow motion',
          path: 'Settings › Camera › Record Slo-mo › 1080p HD at 120 or 240 fps',
          note: 'Film in the camera app under “Slo-mo”.',
        },
        fileThatOpens: {
          want: 'A file that every browser opens (H.264)',
          path: 'Settings › Camera › Formats › Most Compatible',
          note: '240 fps is stored as HEVC all the same; if your browser cannot open it, choose 120.',
        },
        original: {
          want: 'The original, not a copy',
          path: 'Share › Options › All Photos Data, then AirDrop or “Save to Files”',
          note: 'Messengers and mail make the file smaller and drop pictures.',
        },
      },
    },
    android: {
      name: 'Android',
      note: 'Names and places differ from maker to maker; look for words like these.',
      settings: {
        frameRate: {
          want: '60 frames per second',
          path: 'Camera › Video › Settings › Video size (or Resolution) › FHD 60, 1080p 60 fps',
        },
        rateInTheDark: {
          want: 'The rate stays up in the dark',
          path: 'Settings › Auto FPS (or Auto frame rate) › Off',
        },
        slowMotion: { want: 'Slow motion', path: 'Camera › More › Slow motion › 120 or 240 fps' },
        fileThatOpens: {
          want: 'A file that every browser opens (H.264)',
          path: 'Settings › Advanced › High efficiency video (HEVC, H.265) › Off',
        },
        original: {
          want: 'The original, not a copy',
          path: 'A cable, Quick Share, or upload as a file',
          note: 'Messengers make the file smaller and drop pictures.',
        },
      },
    },
    others: {
      name: 'Webcam and other cameras',
      settings: {
        frameRate: {
          want: 'The rate that it really gives',
          path: '60 fps in its own program; many webcams give 30',
        },
        shutter: {
          want: 'A short shutter time',
          path: '1/500 s or shorter, with lights on',
          note: 'Exposure on automatic smears the feet indoors.',
        },
        fieldOfView: {
          want: 'No wide-angle bend',
          path: 'On an action camera: “Linear” field of view, no stabilisation',
        },
      },
    },
  },
});
