import type { Panels } from '../../src/panels/panels.ts';

/** Panels that do what a story needs, and fail at all else. */
export function panelsThat(act: Partial<Panels>): Panels {
  const unasked = () => Promise.reject(new Error('nobody should ask for this'));
  return { create: unasked, remove: unasked, list: unasked, forget: unasked, ...act };
}
