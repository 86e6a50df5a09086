import { ApplicationIntegrationType, type Interaction } from 'discord.js';
import type { Alerts } from '../alerts/alerts.ts';
import type { Say } from '../language/say.ts';
import { managesServer } from './only-for-managers.ts';

/** These say it themselves. */
const saidThere = ['help', 'cai-alerts'];
/** So that what is remembered of servers stays small; whoever is forgotten may be told once more. */
const mostServers = 10_000;

/**
 * Ends an admin's first answer in a server without alerts with a line on how to set them up. What this returns is called with every
 * interaction that was answered, and never rejects: whoever can't be told now is told with the next.
 */
export function setupHint(
  alerts: Pick<Alerts, 'stored'>,
): (interaction: Interaction, say: Say) => Promise<void> {
  const settled = new Set<string>();

  return async (interaction, say) => {
    if (!interaction.isCommand() || saidThere.includes(interaction.commandName)) return;
    const server = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
    const isAside = interaction.replied && interaction.ephemeral === true;
    if (server === undefined || server !== interaction.guildId || !isAside || !managesServer(interaction))
      return;
    if (settled.has(server)) return;
    if (settled.size >= mostServers) settled.clear();
    settled.add(server);
    try {
      if ((await alerts.stored(server)) > 0) return;
      const { embeds } = await interaction.fetchReply();
      await interaction.editReply({ embeds: [...embeds, { description: say('help.setupHint') }] });
    } catch {
      settled.delete(server);
    }
  };
}
