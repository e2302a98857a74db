import { inLanguage } from '../../language.ts';

/**
 * What is wrong with a file or a model and what to do, most promising first; the codec as the
 * container names it, null where it is not known.
 */
export const fileFailuresWords = inLanguage('failures/file-failures', {
  'not-a-video': {
    title: 'This is not a video',
    whatIsWrong: 'The file is not a video that can be read here.',
    whatToDo: [
      'Choose a video in MP4, MOV or WebM format.',
      'If it plays in your phone’s gallery, share the video itself rather than a link, a photo or a zip file.',
    ],
  },
  'empty-file': {
    title: 'The file is empty',
    whatIsWrong: 'The file contains nothing at all: its size is zero.',
    whatToDo: [
      'Copy the video from the phone again and wait until the copy has finished.',
      'If it lives in a cloud folder, download it to this device first.',
    ],
  },
  'no-video-track': {
    title: 'There is no picture in this file',
    whatIsWrong: 'The file holds sound but no moving picture.',
    whatToDo: ['Choose the video itself; a voice memo or a music file cannot be analysed.'],
  },
  'truncated-file': {
    title: 'The video is cut short',
    whatIsWrong: 'Part of the file is missing, so the video cannot be read to its end.',
    whatToDo: [
      'Copy or download the video again and let it finish.',
      'If the recording itself was interrupted, film the run once more.',
    ],
  },
  'impossible-index': {
    title: 'The video contradicts itself',
    whatIsWrong: 'The file’s list of pictures names more, or other, pictures than the file can hold.',
    whatToDo: [
      'Copy the video from the phone again and retry.',
      'If it plays, open it in a video editor, export it as MP4 with H.264 and use the copy.',
    ],
  },
  'too-many-frames': {
    title: 'The video is too long',
    whatIsWrong: 'The video holds more than a million pictures, which is more than can be read in one piece.',
    whatToDo: [
      'Cut out the minutes that matter in a video editor: 15 to 30 seconds of steady running are enough.',
    ],
  },
  'gif-too-large': {
    title: 'The GIF is too large',
    whatIsWrong:
      'It holds more than 6000 pictures, or so large ones that turning them into a video would take very long.',
    whatToDo: ['Use the video that the GIF was made from, or cut the GIF down to some seconds of running.'],
  },
  'one-picture': {
    title: 'The video is a single picture',
    whatIsWrong: 'Only one picture is in the video, and running cannot be read from one.',
    whatToDo: [
      'Choose a video of at least 10 seconds of steady running.',
      'If the camera recorded longer than that, copy the video from it again: this copy is broken.',
    ],
  },
  'reading-stalled': {
    title: 'The video takes too long to read',
    whatIsWrong: 'Reading the file was stopped: for a whole minute it made no progress.',
    whatToDo: [
      'If it lies on a network drive or in a cloud folder, copy it to this device first.',
      'Else export it once more in a video editor, as MP4 with H.264, and use the copy.',
    ],
  },
  'codec-unsupported': {
    title: 'This browser cannot read this kind of video',
    whatIsWrong: (codec: string | null): string =>
      `This browser has no decoder for the way the video is stored${codec === null ? '' : ` (${codec})`}.`,
    whatToDo: [
      'Convert the video to MP4 with H.264 and open it again: most phone and desktop video editors can export that.',
      'Or try another browser: current versions of Chrome, Edge, Safari and Firefox each read different formats.',
    ],
  },
  'codec-unsupported-hevc': {
    title: 'This browser cannot read HEVC video',
    whatIsWrong: (codec: string | null): string =>
      `The video is stored as HEVC (also called H.265)${codec === null ? '' : ` (${codec})`}, and this browser has no decoder for it.`,
    whatToDo: [
      'For this clip: open Treadlens in Safari, which can play HEVC, or convert the clip to H.264 in a video editor and open the copy.',
      'For the next clip, on an iPhone: Settings → Camera → Formats → Most Compatible, then film again; the phone now records H.264.',
      'On an Android phone: turn off “HEVC” or “high-efficiency video” in the camera settings.',
    ],
  },
  'decode-failed': {
    title: 'The video could not be decoded',
    whatIsWrong: 'The video opened, but one of its pictures could not be decoded: the file may be damaged.',
    whatToDo: [
      'Copy the video from the phone again and retry.',
      'If it fails at the same place, cut that part away in a video editor and export the rest as MP4 with H.264.',
    ],
  },
  'no-person': {
    title: 'No runner was found',
    whatIsWrong: 'No person could be found in the video.',
    whatToDo: [
      'Film the whole body from head to feet, side on or from straight behind, with the runner filling most of the picture’s height.',
      'Give it more light, and avoid a bright window behind the runner.',
    ],
  },
  'model-load-failed': {
    title: 'The pose model did not load',
    whatIsWrong: 'The file with the pose model could not be loaded.',
    whatToDo: [
      'Reload the page and start the analysis again; your settings are kept.',
      'If you run Treadlens yourself, build the models once more with “npm run models”.',
    ],
  },
  'pose-unsupported': {
    title: 'This browser cannot look for poses',
    whatIsWrong:
      'The pose model runs by WebGL or, without it, by WebAssembly alone. Neither works in this browser.',
    whatToDo: [
      'Update the browser, or open Treadlens in a current Chrome, Edge, Firefox or Safari; your clip stays on this device.',
      'In Lockdown Mode on an iPhone, iPad or Mac: turn it off for this site, because it switches both off.',
      'If graphics acceleration is switched off in the browser’s settings, switch it on and reload the page.',
    ],
  },
  'gpu-lost': {
    title: 'The graphics processor stopped responding',
    whatIsWrong: 'The graphics processor was taken away while the video was being analysed.',
    whatToDo: [
      'Start the analysis again: it can run without the graphics processor, only more slowly.',
      'Close other tabs and programs that use video or 3D graphics.',
    ],
  },
  'out-of-memory': {
    title: 'There was not enough memory',
    whatIsWrong: 'The device ran out of memory during the analysis.',
    whatToDo: [
      'Close other tabs and programs, then start again.',
      'Use a shorter clip: 15 to 30 seconds of steady running are enough.',
      'Or choose a smaller pose model.',
    ],
  },
  'worker-died': {
    title: 'The analysis stopped unexpectedly',
    whatIsWrong: 'The part of the program that reads the video stopped without saying why.',
    whatToDo: [
      'Start the analysis again; your video and settings are still here.',
      'If it stops again, use a shorter clip or a smaller pose model.',
    ],
  },
});
