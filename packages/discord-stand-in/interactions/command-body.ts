import type { APIApplicationCommand } from 'discord-api-types/v10';

/** What a request says about a command; the rest is filled in. */
export type CommandBody = Partial<APIApplicationCommand> & { name: string };
