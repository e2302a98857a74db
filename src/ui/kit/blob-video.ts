import type { Attachment } from 'svelte/attachments';

/** Plays a blob itself for as long as the element is there; nothing is copied or sent anywhere. */
export function blobVideo(blob: Blob): Attachment<HTMLVideoElement> {
  return (video) => {
    const url = URL.createObjectURL(blob);
    video.src = url;
    return () => {
      video.removeAttribute('src');
      video.load();
      URL.revokeObjectURL(url);
    };
  };
}
