import type { Attachment } from 'svelte/attachments';

/**
 * Makes one element fill the screen, with everything in it. Where the browser has no full screen
 * for elements (iPhones), it fills the page instead.
 */
export class FullScreen {
  isOn = $state(false);
  #element: HTMLElement | null = null;

  attachment: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    const stop = new AbortController();
    document.addEventListener(
      'fullscreenchange',
      () => {
        this.isOn = document.fullscreenElement === element;
      },
      { signal: stop.signal },
    );
    // Where only the page is filled, Escape leaves it as it leaves full screen.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement)
          this.isOn = false;
      },
      { signal: stop.signal },
    );
    return () => {
      stop.abort();
      this.leave();
    };
  };

  toggle(): void {
    if (this.isOn) this.leave();
    else this.#enter();
  }

  leave(): void {
    this.isOn = false;
    if (document.fullscreenElement === this.#element && this.#element) void document.exitFullscreen();
  }

  #enter(): void {
    this.isOn = true;
    if (!document.fullscreenEnabled) return;
    this.#element?.requestFullscreen().catch(() => undefined);
  }
}
