import * as spec from 'discord-api-spec/zod';
import type { SessionStarts } from '../gateway/session-starts.ts';
import type { World } from '../model.ts';
import { apiSelf, apiUser } from '../world/users.ts';
import type { Route } from './routes.ts';

type Start = {
  gatewayUrl: () => string;
  starts: SessionStarts;
  /** How many shards Discord recommends. */
  shards: number;
};

/** The routes with which a bot learns who it is and where its gateway is. */
export function applicationRoutes(world: World, { gatewayUrl, starts, shards }: Start): Route[] {
  const application = (path: string): Route => ({
    method: 'GET',
    path,
    answer: spec.PrivateApplicationResponseSchema,
    handle: () => ({ status: 200, body: apiApplication(world) }),
  });
  return [
    {
      method: 'GET',
      path: '/gateway',
      open: true,
      answer: spec.GatewayResponseSchema,
      handle: () => ({ status: 200, body: { url: gatewayUrl() } }),
    },
    {
      method: 'GET',
      path: '/gateway/bot',
      answer: spec.GatewayBotResponseSchema,
      handle: () => ({
        status: 200,
        body: { url: gatewayUrl(), shards, session_start_limit: starts.limit() },
      }),
    },
    {
      method: 'GET',
      path: '/users/@me',
      answer: spec.UserPIIResponseSchema,
      handle: () => ({ status: 200, body: apiSelf(world.bot) }),
    },
    application('/applications/@me'),
    application('/oauth2/applications/@me'),
  ];
}

function apiApplication({ bot, guilds }: World): object {
  return {
    id: bot.id,
    name: bot.name,
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: apiUser(bot),
    owner: apiUser(bot),
    team: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: [...guilds.values()].filter((guild) => guild.bot).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}
