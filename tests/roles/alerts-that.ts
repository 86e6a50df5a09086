import type { Alerts } from '../../src/alerts/alerts.ts';

/** Alerts that do what a story needs, and fail at all else. */
export function alertsThat(act: Partial<Alerts>): Alerts {
  const unasked = () => Promise.reject(new Error('nobody should ask for this'));
  return {
    subscribe: unasked,
    unsubscribe: unasked,
    list: unasked,
    find: unasked,
    follow: unasked,
    unfollow: unasked,
    test: unasked,
    stored: unasked,
    forget: unasked,
    stillFollowing: unasked,
    ...act,
  };
}
