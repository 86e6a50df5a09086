import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Key } from '../language/say.ts';
import { channelTypes } from '../views/setup-view.ts';

/** Lets somebody name where a subcommand is to act, if not right here. */
export function withChannel(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return subcommand.addChannelOption((option) =>
    option
      .setName('channel')
      .setDescription('commands.channel.description' satisfies Key)
      .addChannelTypes(channelTypes),
  );
}
