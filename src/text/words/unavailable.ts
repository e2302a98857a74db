import type { UnavailableReason } from '../../core/run/measure.ts';
import { inLanguage } from '../language.ts';
import type { UnavailableText } from '../unavailable.ts';

/** Why a metric has no number, by reason. */
export const unavailableWords = inLanguage('unavailable', {
  'wrong-view': {
    short: 'not in this view',
    sentence: 'This cannot be seen from where the camera stood.',
    whatToDo: 'Film a second clip from the view that shows it.',
  },
  'oblique-view': {
    short: 'camera at an angle',
    sentence: 'The camera looks at the runner at a slant, which distorts this measure too much.',
    whatToDo: 'Place the camera exactly side on, or exactly behind or in front.',
  },
  'needs-height': {
    short: 'needs your height',
    sentence: 'Your height is needed to turn pixels into metres.',
    whatToDo: 'Enter your height in the settings.',
  },
  'needs-belt-speed': {
    short: 'needs belt speed',
    sentence: 'The speed of the treadmill belt is needed for this.',
    whatToDo: 'Enter the speed that the treadmill displays.',
  },
  'frame-rate-too-low': {
    short: 'frame rate too low',
    sentence: 'The video has too few frames per second to time this well.',
    whatToDo: 'Film at 60 frames per second or more.',
  },
  'feet-out-of-frame': {
    short: 'feet not in picture',
    sentence: 'The feet are outside the picture, so touching down and leaving the belt cannot be seen.',
    whatToDo: 'Film the whole body, with a hand’s breadth of space below the feet.',
  },
  'feet-hidden': {
    short: 'feet hidden',
    sentence: 'Something blocks the view of the shoes, so their angle cannot be seen.',
    whatToDo: 'Film from a place from which the whole shoe is seen on the belt.',
  },
  'landmarks-missing': {
    short: 'joints not seen',
    sentence: 'The joints needed for this were hidden or could not be followed.',
    whatToDo: 'Keep the whole body in the picture, in good light, with nothing in front of the legs.',
  },
  'no-event': {
    short: 'contact not found',
    sentence: 'The moment when the foot touches down or leaves the belt was not found in this stride.',
    whatToDo: 'Step to the stride in the player and set the moment by hand.',
  },
  'not-running': {
    short: 'not running',
    sentence: 'This is defined for running only, and no moment with both feet in the air was seen.',
    whatToDo: 'Use a part of the video where you run steadily.',
  },
  'hip-landmarks-cannot-show-pelvis': {
    short: 'pelvis not visible',
    sentence:
      'The hip points that the pose model finds do not follow the tilt of the pelvis, so a number made from them would be noise.',
    whatToDo: null,
  },
  'dots-need-rear-view': {
    short: 'dots not in view',
    sentence: 'The dots on the lower back are seen from behind only.',
    whatToDo: 'Film a second clip from behind.',
  },
  'dots-not-followed': {
    short: 'dots not followed',
    sentence:
      'The two dots could not be followed: they were hidden, blurred or not the only bright spots on the lower back in too many frames.',
    whatToDo:
      'Stick two equal round dots where nothing else is as bright, on skin or plain cloth of another tone, tuck the shirt in, and film in good light.',
  },
  'dots-too-close': {
    short: 'dots too close',
    sentence:
      'The two dots lie so few pixels apart, or are so unsteady, that the number would be uncertain by more than 2°.',
    whatToDo:
      'Film from nearer, in better light and at a higher resolution, with the dots as wide apart as the dimples of the lower back.',
  },
  'error-too-large': {
    short: 'error too large',
    sentence: 'The measuring error would be as large as the thing to be measured.',
    whatToDo:
      'The most exact pose model, a closer view, a higher frame rate and better light make the error smaller.',
  },
  'too-few-strides': {
    short: 'too few strides',
    sentence: 'There are too few usable strides for a trustworthy number.',
    whatToDo: 'Film at least 15 seconds of steady running.',
  },
  'excluded-by-user': {
    short: 'left out by you',
    sentence: 'You left this stride out of the analysis.',
    whatToDo: 'Include the stride again to see its numbers.',
  },
} satisfies Record<UnavailableReason, UnavailableText>);
