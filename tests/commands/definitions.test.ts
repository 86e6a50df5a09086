import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandProblems, interactiveComponents } from '../../packages/discord-stand-in/index.ts';
import type { Command } from '../../src/discord/command.ts';
import { commandBodies } from '../../src/discord/command-bodies.ts';
import { textsIn } from '../../src/languages.ts';
import { historyViews } from '../history-views/history-states.ts';
import { setupModals, setupViews } from '../views/setup-states.ts';
import { alertViews, entryViews, statusViews, subscriptionViews, topicViews } from '../views/view-states.ts';

function componentIds(command: Command): string[] {
  return 'components' in command ? Object.keys(command.components ?? {}) : [];
}

/** Of a custom id, what says to whom it belongs. */
function nameIn(customId: string): string {
  return customId.split(':', 2).join(':');
}

const named = commands.map((command) => [command.data.name, command] as const);

test.each(commandBodies(commands, (locale) => textsIn(locale, 'commands')).map((body) => [body.name, body]))(
  '%s is a command that Discord takes',
  (_, body) => {
    expect(commandProblems(JSON.parse(JSON.stringify(body)))).toEqual([]);
  },
);

describe.each(named)('%s', (name, command) => {
  const { data } = command;

  test('can be told from the commands of other bots, and its components from those of other commands', () => {
    // What everybody types first is no bot's own.
    expect(name).toMatch(/^cai-[a-z]+$|C\.AI|^help$/);
    for (const customId of componentIds(command)) expect(customId.startsWith(`${name}:`)).toBe(true);
  });

  test('says where it can be used and who can install it', () => {
    expect(data.contexts?.length).toBeGreaterThan(0);
    expect(data.integration_types?.length).toBeGreaterThan(0);
  });
});

test('the answers can be had everywhere, alerts and panels by those who manage a server only', () => {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const places = commands.map(({ data }) => [
    data.name,
    data.contexts,
    data.integration_types,
    data.default_member_permissions ?? null,
  ]);
  expect(places).toEqual([
    ['cai-status', [Guild, BotDM, PrivateChannel], [GuildInstall, UserInstall], null],
    ['cai-error', [Guild, BotDM, PrivateChannel], [GuildInstall, UserInstall], null],
    ['cai-history', [Guild, BotDM, PrivateChannel], [GuildInstall, UserInstall], null],
    ['Explain C.AI error', [Guild, BotDM, PrivateChannel], [GuildInstall, UserInstall], null],
    ['cai-alerts', [Guild], [GuildInstall], String(PermissionFlagsBits.ManageGuild)],
    ['cai-panel', [Guild], [GuildInstall], String(PermissionFlagsBits.ManageGuild)],
    ['help', [Guild, BotDM, PrivateChannel], [GuildInstall, UserInstall], null],
  ]);
});

test('every button and menu that is ever shown leads somewhere', () => {
  const views = [
    ...alertViews,
    ...statusViews,
    ...topicViews,
    ...entryViews,
    ...subscriptionViews,
    ...setupViews,
    ...historyViews,
  ].map(([, view]) => view);
  const shown = new Set(
    views
      .flatMap(({ components }) => interactiveComponents(components))
      .flatMap((component) => ('custom_id' in component ? [component.custom_id] : []))
      .map(nameIn),
  );
  expect([...shown].toSorted()).toEqual(commands.flatMap(componentIds).toSorted());
});

test('every modal leads somewhere, and Discord takes it', () => {
  const known = commands.flatMap((command) => ('modals' in command ? Object.keys(command.modals ?? {}) : []));
  expect(setupModals.map(({ custom_id }) => nameIn(custom_id))).toEqual(setupModals.map(() => known[0]));
  expect(known).toHaveLength(1);
});
