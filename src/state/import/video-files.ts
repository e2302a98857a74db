import type * as videoFileClient from '../../workers/video-file/client/video-file-client.ts';

// The screens know the worker's types by way of the state.
export { VideoFileError } from '../../workers/video-file/client/video-file-client.ts';

/** Writes video files off the page's thread; `app/services.ts` hands in the real one. */
export type VideoFiles = Pick<
  typeof videoFileClient,
  'annotateVideoFile' | 'cutVideoFile' | 'packRecordingFile' | 'trimVideoFile'
>;
