import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** For commands that work in servers, in direct messages, and wherever somebody who installed the bot for themselves is. */
export const everywhere = {
  integrations: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
