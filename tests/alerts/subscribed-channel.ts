import type { Incident } from '../../src/health/incident.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { type AlertBot, anAlertWorld, placeOf } from './alert-bot.ts';

/** A bot, and a channel of a server that is subscribed to its alerts. */
export async function aSubscribedChannel({ missing = async () => ['Send Messages'] } = {}) {
  const world = await anAlertWorld();
  const bot = await world.start({ missing });
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  await bot.alerts.subscribe(placeOf(channel), {});
  const paused = () => bot.ledger.subscriptions.get(channel.id)?.paused ?? null;
  return { ...world, bot, guild, channel, paused };
}

export async function hearAll(bot: AlertBot, ...incidents: Incident[]): Promise<void> {
  for (const incident of incidents) {
    await bot.hear(incident);
    await bot.settled();
  }
}

export function kinds(entries: readonly StoredEntry[]): string[] {
  return entries.map(({ kind }) => kind);
}
