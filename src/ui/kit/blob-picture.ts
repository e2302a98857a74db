import type { Attachment } from 'svelte/attachments';

/** Shows a blob in an `<img>` for as long as the element is there. */
export function blobPicture(blob: Blob): Attachment<HTMLImageElement> {
  return (image) => {
    const url = URL.createObjectURL(blob);
    image.src = url;
    return () => URL.revokeObjectURL(url);
  };
}
