import { inLanguage } from '../../language.ts';

const sendAgain = 'Ask for the file again, or save it again from the run it belongs to.';
const notOpened = 'Nothing of it was opened.';

/** What is wrong with a shared file and what to do about it. */
export const sharingWords = inLanguage('failures/sharing', {
  failures: {
    'empty-file': {
      title: 'This file is empty',
      whatIsWrong: 'There is nothing in it.',
      whatToDo: `It may not have been sent or downloaded to its end. ${sendAgain}`,
    },
    'not-a-share-file': {
      title: 'This is not a shared run',
      whatIsWrong: 'The file was not written by Treadlens.',
      whatToDo: 'Shared runs end in “.treadlens”. A video inside a zip file has to be unpacked first.',
    },
    'whole-device': {
      title: 'This is not one run but everything of a device',
      whatIsWrong: 'The file holds all runs, the diary and the settings of a browser.',
      whatToDo: 'Put it back in the settings, under “Everything on this device”.',
    },
    'not-a-device-file': {
      title: 'This is not everything of a device',
      whatIsWrong: 'The file was not written by “Save everything as one file”.',
      whatToDo:
        'It is called “treadlens-everything-” and a date. A single run, “.treadlens”, is opened like a video.',
    },
    truncated: {
      title: 'The end of this file is missing',
      whatIsWrong: 'It was cut off while it was saved, sent or downloaded.',
      whatToDo: sendAgain,
    },
    corrupted: {
      title: 'This file is damaged',
      whatIsWrong: 'Some of its bytes are not what they were when it was written.',
      whatToDo: sendAgain,
    },
    encrypted: {
      title: 'This file has a password',
      whatIsWrong: 'Treadlens never writes files with passwords, and cannot open them.',
      whatToDo: 'Ask for the file as Treadlens saved it.',
    },
    'unsupported-zip': {
      title: 'This file was packed in a way that Treadlens does not read',
      whatIsWrong: 'Another program has packed it again.',
      whatToDo: 'Ask for the file as Treadlens saved it.',
    },
    'unexpected-entry': {
      title: 'This file holds something that does not belong there',
      whatIsWrong: `A shared run has a record, tracks, videos and a picture, and nothing else. ${notOpened}`,
      whatToDo: 'Open it only if you know who sent it, and ask for the file as Treadlens saved it.',
    },
    'too-large': {
      title: 'This is too large for a shared run',
      whatIsWrong: 'A shared run holds at most 4 GB and 60,000 frames a clip.',
      whatToDo: 'Share it without the video or with less of it, or analyse a shorter part of the clip.',
    },
    'expands-too-much': {
      title: 'This file pretends to be small',
      whatIsWrong: `Unpacked it would fill far more room than a run needs, which is a way to make programs crash. ${notOpened}`,
      whatToDo: 'Do not open it again, and tell whoever sent it.',
    },
    'newer-version': {
      title: 'This run was shared by a newer Treadlens',
      whatIsWrong: 'This version of Treadlens does not know its form.',
      whatToDo: 'Reload the page to get the newer version, then open the file again.',
    },
    'invalid-record': {
      title: 'This file does not make sense',
      whatIsWrong: 'What it says about the run does not have the form that Treadlens writes.',
      whatToDo: sendAgain,
    },
    'invalid-track': {
      title: 'The measurements in this file cannot be used',
      whatIsWrong: 'The positions of the runner do not fit the clip they belong to.',
      whatToDo: sendAgain,
    },
    'cannot-read': {
      title: 'A file could not be read',
      whatIsWrong: 'It was moved, renamed or changed since it was opened, or the device refused.',
      whatToDo: 'Open it again from where it is now.',
    },
  },
  cannotCut: {
    title: 'The parts cannot be cut out of this video',
    text: (fileName: string): string =>
      `The way “${fileName}” was filmed, it can only go as a whole or not at all. Nothing was written. The whole video also shows what is not discussed.`,
  },
});
