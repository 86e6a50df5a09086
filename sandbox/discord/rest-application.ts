import * as spec from 'discord-api-spec/zod';
import type { Route } from './rest.ts';
import { apiSelf, apiUser, type User } from './users.ts';

export type Application = { readonly id: string; readonly name: string };

type Self = {
  application: Application;
  bot: User;
  gatewayUrl: () => string;
  /** How many of the day's sessions may still be started. */
  sessionsLeft: () => number;
  guildCount: () => number;
};

/** The routes with which a bot learns who it is and where its gateway is. */
export function applicationRoutes({ application, bot, gatewayUrl, sessionsLeft, guildCount }: Self): Route[] {
  const aboutApplication = () => ({ status: 200, body: apiApplication(application, bot, guildCount()) });
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
        body: {
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: {
            total: 1000,
            remaining: sessionsLeft(),
            reset_after: 86_400_000,
            max_concurrency: 1,
          },
        },
      }),
    },
    {
      method: 'GET',
      path: '/users/@me',
      answer: spec.UserPIIResponseSchema,
      handle: () => ({ status: 200, body: apiSelf(bot) }),
    },
    {
      method: 'GET',
      path: '/applications/@me',
      answer: spec.PrivateApplicationResponseSchema,
      handle: aboutApplication,
    },
    {
      method: 'GET',
      path: '/oauth2/applications/@me',
      answer: spec.PrivateApplicationResponseSchema,
      handle: aboutApplication,
    },
  ];
}

function apiApplication({ id, name }: Application, bot: User, guildCount: number): object {
  return {
    id,
    name,
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
    approximate_guild_count: guildCount,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}
