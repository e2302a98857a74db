import { inLanguage } from '../../language.ts';

/** Why a video could not be written, and what this browser cannot do. */
export const writingVideoWords = inLanguage('failures/writing-video', {
  failures: {
    cannotEncode: 'This browser cannot write videos of this size. Try a recent Chrome, Edge or Safari.',
    outOfMemory: 'The device ran out of memory. Close other tabs, or choose a shorter part.',
    noPictures:
      'This browser plays the video but does not let a page read its pictures. Try another browser, or convert the clip to H.264.',
    notToItsEnd:
      'The video could not be read to its end. Try again; if it happens again, open the original clip once more.',
  },
  leftOut: {
    whole:
      'The whole clip was not shared, only parts of its video: choose a flagged stride, or ask whoever shared it.',
    around:
      'Pictures around here were not shared, only parts of its video: choose a flagged stride, or ask whoever shared it.',
  },
  limits: {
    noCodecs:
      'This browser plays videos to read them, which takes longer, and writes none with the readings drawn on them.',
    noPrivateFiles:
      'This browser has no place for large files of a page: recordings and parts cut out of a video are gone when the page is closed, and finished runs go to its database.',
    both: 'This browser plays videos to read them, which takes longer, and writes none with the readings drawn on them; it also has no place for large files of a page: recordings and parts cut out of a video are gone when the page is closed, and finished runs go to its database.',
  },
});
