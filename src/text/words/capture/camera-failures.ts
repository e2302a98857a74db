import { inLanguage } from '../../language.ts';

/** What went wrong with the camera or the recording, by code. */
export const cameraFailuresWords = inLanguage('capture/camera-failures', {
  'no-camera-api': {
    title: 'This browser cannot use a camera here',
    whatIsWrong: 'Browsers give a camera only to pages on this computer or with an https address.',
    whatToDo:
      'Open Treadlens at its own address (it begins with http://127.0.0.1), or film with a phone and choose the video.',
  },
  'permission-denied': {
    title: 'The camera is not allowed for this page',
    whatIsWrong: 'The browser or the system keeps the camera from Treadlens.',
    whatToDo:
      'Press the camera or lock sign beside the address, allow the camera, and try again. On a Mac also look in System Settings, Privacy & Security, Camera; on Windows in Settings, Privacy, Camera. The picture stays on this device.',
  },
  'no-camera': {
    title: 'No camera was found',
    whatIsWrong: 'This device has no camera that the browser can see.',
    whatToDo:
      'Plug one in, open the lid or its privacy shutter, and try again. A video filmed with a phone works as well.',
  },
  'camera-in-use': {
    title: 'Another program has the camera',
    whatIsWrong: 'The camera is there but sends no picture.',
    whatToDo: 'Close video calls and other programs or tabs that use it, then try again.',
  },
  'camera-failed': {
    title: 'The camera could not be started',
    whatIsWrong: 'The browser reported a failure that it does not explain.',
    whatToDo: 'Unplug the camera and plug it in again, or choose another one, then try again.',
  },
  'camera-lost': {
    title: 'The camera stopped',
    whatIsWrong: 'It was unplugged, switched off or taken by another program.',
    whatToDo: 'Connect it and try again. What was recorded until then is kept.',
  },
  'no-encoder': {
    title: 'This browser cannot record video',
    whatIsWrong: 'It has no encoder for the size of this camera’s picture.',
    whatToDo: 'Use a current Chrome, Edge, Safari or Firefox, or film with a phone and choose the video.',
  },
  'disk-full': {
    title: 'There is no room left; the recording stopped',
    whatIsWrong: 'The space that this browser may use on your device is full.',
    whatToDo:
      'What was recorded until then is kept and can be analysed. To make room, drop the videos of older runs in “Your runs”; their numbers stay.',
  },
  'storage-blocked': {
    title: 'The recording cannot be written',
    whatIsWrong: 'Storage is switched off for this page, or another tab writes the same recording.',
    whatToDo: 'Close other tabs with Treadlens, or open it in a normal (not private) window, and try again.',
  },
  'recording-failed': {
    title: 'The recording stopped',
    whatIsWrong: 'The browser’s encoder gave up.',
    whatToDo:
      'What was recorded until then is kept. Close other programs that use the processor, then record again.',
  },
});
