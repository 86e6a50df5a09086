import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandProblems } from '../../sandbox/discord/command-limits.ts';
import { commandAsInSchema } from '../../sandbox/discord/lenience.ts';
import { interactiveComponents } from '../../sandbox/discord/message-content.ts';
import { schemaProblems } from '../../sandbox/discord/schema-check.ts';
import type { View } from '../../src/discord/view.ts';
import { alertViews, statusViews, subscriptionViews, topicViews } from '../discord/view-states.ts';

const named = commands.map((command) => [command.data.name, command] as const);

describe.each(named)('/%s', (name, { data, components }) => {
  test('is a command that Discord takes', () => {
    const sent = JSON.parse(JSON.stringify(data));
    expect(schemaProblems(spec.ApplicationCommandCreateRequestSchema, commandAsInSchema(sent))).toEqual([]);
    expect(commandProblems(sent)).toEqual([]);
  });

  test('can be told from the commands of other bots, and its components from those of other commands', () => {
    expect(name).toMatch(/^cai-[a-z]+$/);
    for (const customId of Object.keys(components ?? {})) expect(customId.startsWith(`${name}:`)).toBe(true);
  });

  test('says where it can be used and who can install it', () => {
    expect(data.contexts?.length).toBeGreaterThan(0);
    expect(data.integration_types?.length).toBeGreaterThan(0);
  });
});

test('the answers can be had everywhere, the alerts by those who manage a server only', () => {
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
    ['cai-alerts', [Guild], [GuildInstall], String(PermissionFlagsBits.ManageGuild)],
  ]);
});

test('every button and menu that is ever shown leads somewhere', () => {
  const views: View[] = [...alertViews, ...statusViews, ...topicViews, ...subscriptionViews].map(
    ([, view]) => view,
  );
  const shown = new Set(
    views
      .flatMap(({ components }) => interactiveComponents(components))
      .flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
  );
  const known = commands.flatMap(({ components }) => Object.keys(components ?? {}));
  expect([...shown].toSorted()).toEqual(known.toSorted());
});
