import type { Channel } from '../../packages/discord-stand-in/index.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { type Incident, into } from '../../src/health/incident.ts';
import { anIncident, recovering, returned } from '../health/incidents.ts';
import { type AlertBot, type AlertWorld, anAlertWorld, placeOf } from './alert-bot.ts';

const minute = 60_000;

/** What happens to an outage, and in which minute of it. */
export type Course = [atMinute: number, what: 'down' | 'in part' | 'works' | 'over' | 'restart'][];

export const courses = {
  '3 min': [
    [1, 'down'],
    [3, 'works'],
    [18, 'over'],
  ],
  '7 min': [
    [1, 'down'],
    [7, 'works'],
    [22, 'over'],
  ],
  '40 min': [
    [1, 'down'],
    [40, 'works'],
    [55, 'over'],
  ],
  '40 min, with restarts': [
    [1, 'down'],
    [2, 'restart'],
    [4, 'restart'],
    [20, 'restart'],
    [40, 'works'],
    [41, 'restart'],
    [55, 'over'],
  ],
  '3 min, and 3 more after 4': [
    [1, 'down'],
    [3, 'works'],
    [7, 'down'],
    [10, 'works'],
    [25, 'over'],
  ],
  'in part, and down from the 10th to the 20th minute': [
    [1, 'in part'],
    [10, 'down'],
    [20, 'in part'],
    [40, 'works'],
    [55, 'over'],
  ],
  'in part for 40 min': [
    [1, 'in part'],
    [40, 'works'],
    [55, 'over'],
  ],
  '9 hours': [
    [1, 'down'],
    [300, 'restart'],
    [540, 'works'],
    [555, 'over'],
  ],
} satisfies Record<string, Course>;

type Severity = Incident['severity'];

function begun(since: number, severity: Severity, announcedAt: number): Incident {
  return anIncident({ id: `outage-${since}`, since, announcedAt, severity, page: 'inactive' });
}

function next(
  incident: Incident | null,
  what: Course[number][1],
  since: number,
  now: number,
): Incident | null {
  const severity = what === 'down' ? 'outage' : 'degraded';
  if (what === 'restart') return incident;
  if (incident === null) return begun(since, severity, now);
  if (what === 'works') return recovering(incident, now - since);
  if (what === 'over') return into(incident, 'over', now);
  if (incident.phase === 'recovering') return returned(incident, now - (incident.end?.firstGoodAt ?? now));
  const worst = what === 'down' ? 'outage' : incident.worst;
  return { ...incident, severity, worst, revision: incident.revision + 1 };
}

export type Story = { world: AlertWorld; channel: Channel; roleId: string; bot: () => AlertBot };

/** A bot and a channel with a role and these settings, from this moment on. */
export async function aStory(
  settings: Partial<ChannelSettings>,
  { begins, type = 'text' }: { begins: number; type?: 'text' | 'announcement' },
) {
  const world = await anAlertWorld(begins - minute);
  let bot = await world.start();
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts', type });
  const role = guild.role({ name: 'C.AI news', mentionable: true });
  await bot.alerts.subscribe(placeOf(channel), { roleId: role.id, settings });
  let incident: Incident | null = null;

  /** Lets time pass up to a minute of the outage; what is due meanwhile is done. */
  async function until(atMinute: number): Promise<void> {
    const end = begins + atMinute * minute;
    for (let left = end - world.time.clock(); left > 0; left = end - world.time.clock()) {
      world.time.pass(Math.min(left, minute));
      await bot.paid();
    }
  }

  async function restart(): Promise<void> {
    await bot.stop();
    bot = await world.start(incident === null ? {} : { heard: incident });
  }

  async function live(course: Course): Promise<void> {
    for (const [atMinute, what] of course) {
      await until(atMinute);
      incident = next(incident, what, begins, world.time.clock());
      if (what === 'restart') await restart();
      else if (incident !== null) await bot.hear(incident);
      await bot.paid();
    }
  }

  return { ...world, guild, channel, role, bot: () => bot, live, until };
}

/** What people read since then, and in which minute it came: `@` where the role was notified. */
export function posted({ messages }: Channel, begins: number): string[] {
  const since = messages.filter(({ createdAt }) => createdAt >= begins);
  return since.map(({ createdAt, content, embeds, pings, versions, replyTo }) => {
    const [first] = versions;
    const title = first?.body.embeds?.[0]?.title ?? (content || embeds[0]?.title);
    const atMinute = Math.floor((createdAt - begins) / minute);
    return `${atMinute} ${pings.roles.length > 0 ? '@ ' : ''}${replyTo === null ? '' : '↳ '}${title}`;
  });
}

/** The title that the alert has by now. */
export function alertOf({ messages }: Channel): string | undefined {
  return messages[1]?.embeds[0]?.title;
}
