import {
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandContext, ComponentInteraction } from './command.ts';

/** Admins of a server can open a command to anyone, so the permission is checked again at every step. */
export function onlyForManagers<
  T extends ChatInputCommandInteraction | ComponentInteraction | ModalSubmitInteraction,
>(act: (interaction: T, guildId: string, context: CommandContext) => Promise<unknown>) {
  return async (interaction: T, context: CommandContext): Promise<unknown> => {
    const { guildId } = interaction;
    if (guildId !== null && managesServer(interaction)) return act(interaction, guildId, context);
    return interaction.reply({
      content: context.say('failure.onlyForManagers'),
      flags: MessageFlags.Ephemeral,
    });
  };
}

export function managesServer({
  memberPermissions,
}: Pick<ChatInputCommandInteraction, 'memberPermissions'>): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
