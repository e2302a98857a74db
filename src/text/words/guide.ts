import { inLanguage } from '../language.ts';

/** The words of `ui/guide`, by component. */
export const guideWords = inLanguage('guide', {
  cameraPlan: {
    phone: 'phone',
    seenAbove: {
      side: 'Seen from above: the phone stands 3 to 4 metres beside the middle of the belt and looks at it at a right angle.',
      rear: 'Seen from above: the phone stands 2.5 to 4 metres behind the belt, on its middle line.',
      front: 'Seen from above: the phone stands 2.5 to 4 metres in front of the belt, on its middle line.',
    },
  },
  guideScreen: {
    heading: 'How to film',
    fiveMinutesSetting:
      'Five minutes of setting up decide how much a clip can tell. One clip from the side and one from behind, of the same run, show nearly everything; Treadlens puts them together.',
    print: 'Print',
    openAVideo: 'Open a video',
    always: 'Always',
    setUpCamera: 'Set up the camera',
    treadlensReadsMp4:
      'Treadlens reads MP4, MOV and WebM. It looks at every clip before it starts, and says what could be better and what that costs. Whether a video is mirrored it cannot see: check that writing in the picture reads the right way round.',
  },
  pictureFrame: {
    hipHeight: 'hip height',
    room: 'room',
    picture: {
      side: 'The picture: the whole runner from the side with room around head and feet; the belt runs level; the middle of the picture is at hip height.',
      rear: 'The picture, upright: the whole runner from behind in its middle, with room around head and feet.',
      front:
        'The picture, upright: the whole runner from the front in its middle, with room around head and feet.',
    },
  },
  viewSection: {
    whatItGives: 'What it gives',
    fromAbove: 'From above',
    inThePicture: 'In the picture',
  },
});
