import type { Attachment } from 'svelte/attachments';

/** Reports the horizontal place (CSS pixels from the element's left edge) of presses and drags. */
export function scrubOnPointer(onpick: (x: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const pick = (event: PointerEvent): void => onpick(event.clientX - element.getBoundingClientRect().left);
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        element.setPointerCapture(event.pointerId);
        pick(event);
      },
      { signal: stop.signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        if (element.hasPointerCapture(event.pointerId)) pick(event);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  };
}
