import { alarmsOf } from '../../replay/alarms.ts';
import { play } from '../../replay/play.ts';
import type { World } from '../../replay/world.ts';

/** How often each true outage was announced: each time is a message with a mention, and one more at its end. */
export async function announcements(world: World): Promise<number[]> {
  const alarms = alarmsOf(await play(world), Date.parse(world.start));
  return world.truth.map(({ from, to }) => alarms.filter(({ at }) => from <= at && at <= to + 60).length);
}
