import type { Attachment } from 'svelte/attachments';

/**
 * While an element covers the window, nothing outside of it can be reached by keyboard or screen
 * reader, as with a modal dialog.
 */
export const coverPage: Attachment<HTMLElement> = (element) => {
  const covered: Element[] = [];
  for (let inner: Element = element; inner.parentElement; inner = inner.parentElement) {
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner || sibling.hasAttribute('inert') || sibling.closest('head')) continue;
      sibling.setAttribute('inert', '');
      covered.push(sibling);
    }
    if (inner.parentElement === document.body) break;
  }
  return () => {
    for (const one of covered) one.removeAttribute('inert');
  };
};
