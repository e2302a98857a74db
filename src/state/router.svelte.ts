import { parseRoute, routeHref, type Route } from './route.ts';

/** Follows the address hash, so that back, forward, reload and links work as everywhere. */
export class Router {
  #hash = $state('');
  readonly #here = $derived(parseRoute(this.#hash));
  readonly #window: Window;

  constructor(browserWindow: Window) {
    this.#window = browserWindow;
    this.#hash = browserWindow.location.hash;
    browserWindow.addEventListener('hashchange', () => {
      this.#hash = browserWindow.location.hash;
    });
  }

  get route(): Route {
    return this.#here.route;
  }

  /** The part of the screen that the address names, e.g. a topic to learn about. */
  get section(): string | null {
    return this.#here.section;
  }

  go(route: Route, section?: string): void {
    this.#window.location.hash = routeHref(route, section);
    this.#hash = this.#window.location.hash;
  }

  /**
   * Goes to a screen without leaving the present one in the history: for screens that only pass on.
   */
  replace(route: Route, section?: string): void {
    this.#window.history.replaceState(null, '', routeHref(route, section));
    this.#hash = routeHref(route, section);
  }

  /** Leaves plain data at this address for the page's next load; it goes when the address does. */
  leave(left: object | null): void {
    this.#window.history.replaceState(left, '', this.#window.location.href);
  }

  /** What was left at this address, unchecked; null where nothing was. */
  get left(): unknown {
    return this.#window.history.state as unknown;
  }
}
