import { setTimeout as wait } from 'node:timers/promises';
import type { Dice } from '../../replay/dice.ts';
import type { Playable } from '../../sandbox/character-ai/answers.ts';
import { baseline, type CharacterAi, type Target } from '../../sandbox/character-ai/character-ai.ts';
import { isProbe } from '../../sandbox/globalping/probes.ts';
import type { LiveEvent } from './plan.ts';

/** Where events happen: at C.AI, and on the way from here to Globalping. */
type Place = { characterAi: CharacterAi; globalping: { cutOff(is: boolean): void } };

/** Makes the events happen, one after the other; returns them with the moments at which they did. */
export async function played(
  place: Place,
  events: readonly LiveEvent[],
  { startedAt, dice }: { startedAt: number; dice: Dice },
): Promise<LiveEvent[]> {
  const happened: LiveEvent[] = [];
  const until = (at: number) => wait(Math.max(0, startedAt + at - Date.now()));
  for (const event of events) {
    await until(event.from);
    const from = Date.now() - startedAt;
    await begin(place, event, dice);
    await until(event.to);
    place.globalping.cutOff(false);
    await place.characterAi.healthy();
    happened.push({ ...event, from, to: Date.now() - startedAt });
  }
  return happened;
}

async function begin(
  { characterAi, globalping }: Place,
  { answers, share }: LiveEvent,
  dice: Dice,
): Promise<void> {
  if (share === 'here') globalping.cutOff(true);
  for (const [target, name] of Object.entries(answers) as [Target, Playable][]) {
    if (share === 'all') await characterAi.set(target, name);
    else characterAi.sometimes(target, name, chance[share], drawn(share, characterAi, dice));
  }
  // What becomes of the API becomes of the chat connection, unless it is said otherwise.
  if (share === 'all' && answers.chat === undefined) await characterAi.set('chat', baseline.chat);
}

const chance = { half: 0.5, here: 1, next: 1 };

/** What is compared with the chance. No probe elsewhere shares what happens here. */
function drawn(share: keyof typeof chance, { requests }: CharacterAi, { roll }: Dice): () => number {
  if (share === 'half') return roll;
  const known = new Set<string>();
  return () => {
    const headers = requests.at(-1)?.headers ?? {};
    const who = headers['user-agent'] ?? '';
    if (isProbe(headers) || known.has(who)) return 1;
    if (share === 'next') known.add(who);
    return 0;
  };
}
