import type { Attachment } from 'svelte/attachments';
import type { PictureView } from '../../overlay/picture-view.svelte.ts';

/**
 * A wheel's notch (100 units) enlarges by about a fifth; a trackpad's pinch comes in small units.
 */
const WHEEL_ZOOM = 0.0018;
const DOUBLE_CLICK_ZOOM = 2.5;
/** A pointer that moved less than this was a click, CSS pixels. */
const CLICK_PX = 4;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Zooms and pans by pointer: wheel with Ctrl (any wheel once enlarged), pinch, drag, double click.
 * A click that moves nothing calls `onClick`. One finger scrolls the page, and a wheel what is
 * under it, until the user has enlarged the picture.
 */
export function pictureGestures(view: PictureView, onClick: () => void): Attachment<HTMLElement> {
  return (stage) => {
    const stop = new AbortController();
    const pointers = new Map<number, Place>();
    let moved = 0;
    const placeOf = (event: MouseEvent): Place => {
      const box = stage.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const isOwn = (event: Event): boolean =>
      event.target instanceof Element && event.target.closest('button, input, [data-own-pointer]') === null;

    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && (!view.isZoomed || view.isOnPart)) return;
      event.preventDefault();
      const pace = event.ctrlKey && Math.abs(event.deltaY) < 50 ? 5 : 1;
      view.zoomAt(Math.exp(-event.deltaY * WHEEL_ZOOM * pace), placeOf(event));
    };
    const onDown = (event: PointerEvent): void => {
      if (!isOwn(event) || event.button !== 0) return;
      if (pointers.size === 0) moved = 0;
      pointers.set(event.pointerId, placeOf(event));
    };
    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = placeOf(event);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (moved < CLICK_PX) return;
      if (!stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
      if (other) {
        const spread = (from: Place): number => Math.hypot(from.x - other.x, from.y - other.y);
        const middle = (from: Place): Place => ({ x: (from.x + other.x) / 2, y: (from.y + other.y) / 2 });
        view.panBy(middle(now).x - middle(before).x, middle(now).y - middle(before).y);
        view.zoomAt(spread(now) / Math.max(1, spread(before)), middle(now));
      } else view.panBy(now.x - before.x, now.y - before.y);
    };
    const onUp = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId)) return;
      if (event.type === 'pointerup' && pointers.size === 0 && moved < CLICK_PX) onClick();
    };
    const onDouble = (event: MouseEvent): void => {
      if (!isOwn(event)) return;
      if (view.isZoomed && !view.isOnPart) view.reset();
      else view.zoomAt(DOUBLE_CLICK_ZOOM, placeOf(event));
    };
    const { signal } = stop;
    stage.addEventListener('wheel', onWheel, { signal, passive: false });
    stage.addEventListener('pointerdown', onDown, { signal });
    stage.addEventListener('pointermove', onMove, { signal });
    stage.addEventListener('pointerup', onUp, { signal });
    stage.addEventListener('pointercancel', onUp, { signal });
    stage.addEventListener('dblclick', onDouble, { signal });
    return () => stop.abort();
  };
}
