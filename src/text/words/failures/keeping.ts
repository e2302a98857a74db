import { inLanguage } from '../../language.ts';

/** What is said when runs cannot be kept or read, and when another tab has changed them. */
export const keepingWords = inLanguage('failures/keeping', {
  failures: {
    'quota-exceeded': {
      title: 'There is no room left for this',
      whatIsWrong: 'The space that this browser may use on your device is full.',
      whatToDo:
        'In “Your runs”, drop the videos of older runs (their numbers stay) or delete runs you no longer need. Until then, save what you need as a file.',
    },
    'storage-blocked': {
      title: 'This browser does not let the page keep anything',
      whatIsWrong: 'Storage is switched off for this page, as in some private windows.',
      whatToDo:
        'Open Treadlens in a normal window, or allow it to store data in the browser’s settings. Until then, results last as long as this tab.',
    },
    'newer-version': {
      title: 'Your runs belong to a newer Treadlens',
      whatIsWrong: 'A newer version of Treadlens has changed how runs are kept on this device.',
      whatToDo: 'Reload the page to get the newer version. Nothing is lost.',
    },
    'storage-failed': {
      title: 'The device did not keep this',
      whatIsWrong: 'The browser could not read or write the place where runs are kept.',
      whatToDo:
        'Reload the page. If it happens again, restart the browser; until then, save what you need as a file.',
    },
  },
  damages: {
    unreadable: {
      title: 'This run is damaged',
      whatIsWrong: 'What is stored of it does not have the form it was written in.',
      whatToDo: 'If you still have the video, open it again; the damaged copy can be deleted.',
    },
    'newer-version': {
      title: 'This run was saved by a newer Treadlens',
      whatIsWrong: 'This version of Treadlens does not know its form.',
      whatToDo: 'Reload the page to get the newer version. The run itself is in order.',
    },
    'track-missing': {
      title: 'This run has lost its measurements',
      whatIsWrong: 'The file with the runner’s positions is missing or cut off.',
      whatToDo: 'If you still have the video, open it again; the damaged copy can be deleted.',
    },
  },
  elsewhere: {
    changed: {
      title: 'This run was changed in another tab',
      body: 'What was added there is here too, and nothing of yours is lost.',
    },
    deleted: {
      title: 'This run was deleted in another tab',
      body: 'What you change here from now on is not kept. Save what you need as a file.',
    },
  },
  removed: {
    run: (title: string): string => `“${title}” deleted`,
    videos: (title: string): string => `Video of “${title}” dropped, its numbers stay`,
  },
});
