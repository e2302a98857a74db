import { inLanguage } from '../../language.ts';

/** The words of `ui/results/walk-through`, by component. */
export const resultsWalkThroughWords = inLanguage('results/walk-through', {
  walkThroughBar: {
    label: 'Walk-through',
    recordWalkThrough: 'Record a walk-through',
    withMyVoice: 'With my voice',
    showPointDraw:
      'What you show, point at, draw and say becomes one video. It stays on this device until you send it.',
    recorded: 'Recorded',
    loudnessVoice: 'Loudness of your voice',
    pause: 'Pause',
    goOn: 'Go on',
    stopAndKeep: 'Stop and keep',
    closeWalkThrough: 'Close the walk-through',
    recordedWalkThroughs: 'The recorded walk-throughs of this run cannot be read or removed.',
    tryAgain: 'Try again',
    microphoneAllowedPage: 'The microphone is not allowed for this page, so this goes on without your voice.',
    microphoneFoundGoes: 'No microphone was found, so this goes on without your voice.',
    browserCannotWrite: 'This browser cannot write sound, so this goes on without your voice.',
    waitingMicrophone: 'Waiting for the microphone…',
    recording: 'Recording',
    paused: 'Paused',
    saving: 'Saving…',
  },
  walkThroughDoor: {
    showDrawSay: 'What you show, draw and say as one video (W)',
    walkThrough: 'Walk-through',
  },
  walkThroughTakes: {
    label: 'Recorded walk-throughs of this run',
    tabOnlySave: 'in this tab only: save it',
    watch: 'Watch',
    writing: 'Writing…',
    save: 'Save',
    send: 'Send…',
    deleteForGood: 'Delete for good',
    keep: 'Keep',
    deleteWalkThrough: 'Delete this walk-through',
    title: 'Walk-through',
    recordedWalkThrough: 'Recorded walk-through',
  },
});
