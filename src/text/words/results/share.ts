import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** The words of `ui/results/share`, by component. */
export const resultsShareWords = inLanguage('results/share', {
  annotatedVideoPanel: {
    videoNotKept: 'The video of this run is not kept any more.',
    part: 'Part',
    stride: (stride: number): string => `Stride ${stride}`,
    aroundThisFrame: 'Around this frame',
    wholeClip: 'Whole clip',
    speed: 'Speed',
    skeleton: 'Skeleton',
    jointAngles: 'Joint angles',
    whatIsInIt: (frames: number, length: string): string =>
      `${frames} frames, ${length} long. Every frame is there, with its time; numbers appear on the frame where they were read. Without sound.`,
    making: 'Making the video',
    percentDone: (percent: number): string => `${percent} % done`,
    cancel: 'Cancel',
    save: 'Save the video',
    couldNotBeMade: 'The video could not be made',
    make: 'Make the video',
  },
  exportDialog: {
    title: 'Save as files',
    from: (clip: string): string => `From ⟦${clip}⟧, with your corrections. Nothing leaves this device.`,
    numbers: 'Numbers',
    stridesTitle: 'Strides, CSV',
    stridesAction: 'Strides as CSV',
    strides:
      'One row a stride: every number with its error and the frame it was read at. Opens in a spreadsheet; separator and decimal sign are among the settings.',
    framesTitle: 'Frames, CSV',
    framesAction: 'Frames as CSV',
    frames: 'One row a frame: joint angles, phase of each foot, contacts, what was corrected.',
    runTitle: 'Run, JSON',
    runAction: 'Run as JSON',
    run: (schema: string): string => `Everything that was measured, for programs (${schema}).`,
    markersTitle: 'Marker paths, TRC',
    markersAction: 'Marker paths as TRC',
    needsHeight:
      'Needs the runner’s height, to turn pixels into millimetres. Enter it under “Correct how it was filmed”.',
    markersFromSide:
      'For OpenSim and the like: 17 points in millimetres, y up. One camera sees a plane, so z (sideways) is 0 throughout.',
    markersFromFrontOrBehind:
      'For OpenSim and the like: 17 points in millimetres, y up. One camera sees a plane, so x (forwards) is 0 throughout.',
    pictures: 'Pictures',
    frameTitle: 'This frame, PNG',
    frameAction: 'This frame as PNG',
    noPicture: 'There is no picture of this frame.',
    frame: (frame: number): string =>
      `Frame ${frame} with the skeleton, the number read there, and your drawings.`,
    chosenTitle: 'The chosen stride, three PNGs',
    chosenAction: 'The chosen stride as PNGs',
    videoNotKept: 'The video is not kept any more.',
    chooseFirst: 'Choose a stride first.',
    chosen: (stride: number, side: Side): string =>
      `Stride ${stride}, ${side}: initial contact, mid-stance and toe-off, in a zip file.`,
    pictureNotRead: 'The picture could not be read from the video. Try again.',
    annotatedVideo: 'Annotated video',
  },
  exportRow: {
    writing: 'Writing…',
    save: 'Save',
  },
  shareActions: {
    share: 'Share',
    shareTitle: 'One file for your coach',
    report: 'Report',
    reportTitle: 'On paper, as PDF or HTML',
    more: 'More',
    saveAsFiles: 'Save as files',
    saveAsFilesTitle: 'Spreadsheet, JSON, OpenSim, pictures, annotated video',
  },
  shareDialog: {
    title: 'Share this run',
    oneFile:
      'One file with everything that was measured, corrected, noted and drawn. It opens in any Treadlens: drop it on the page. Nothing is uploaded; you decide who gets it.',
    video: 'Video',
    withDiscussed: 'With the parts that are discussed',
    aboutDiscussed: (length: string): string =>
      `About ${length}: flagged strides, notes, drawings and corrections, each with a second around it.`,
    withPartsHere: 'With the parts of the video that are here',
    withWhole: 'With the whole video',
    withoutVideo: 'Without video',
    noPictures: 'All numbers, charts and notes; no pictures.',
    goesWithout: 'The video of this run is not kept any more, so the file goes without it.',
    shareWithoutVideo: 'Share without video',
    shareWholeVideo: 'Share the whole video',
    savedOf: (size: string): string => `Saved, ${size}`,
    writingTheFile: 'Writing the file',
    writingTheFileNow: 'Writing the file…',
    whoeverGetsIt: 'Whoever gets the file sees the runner. It has no password.',
    cancel: 'Cancel',
    close: 'Close',
    send: 'Send…',
    save: 'Save the file',
  },
});
