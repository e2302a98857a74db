import { describe, expect, test } from 'vitest';

import { parseRoute, ROUTES, routeHref } from '../../../src/state/route.ts';

describe('route', () => {
  test.each(ROUTES)('%s is found again from its own address', (route) => {
    expect(parseRoute(routeHref(route))).toEqual({ route, section: null });
  });

  test('a section survives the address, whatever it holds', () => {
    expect(parseRoute(routeHref('learn', 'a b/ü%'))).toEqual({ route: 'learn', section: 'a b/ü%' });
  });

  test.each(['', '#', '#/', '#/nowhere', '#/home', '#//import'])('“%s” leads home', (hash) => {
    expect(parseRoute(hash).route).toBe('home');
  });

  test('a broken escape is taken as it stands', () => {
    expect(parseRoute('#/learn/%E0%A4%A').section).toBe('%E0%A4%A');
  });
});
