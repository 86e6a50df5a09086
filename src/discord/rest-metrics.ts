import { type Interaction, type REST, RESTEvents } from 'discord.js';
import type { Asked, Metrics, RestClient } from '../metrics.ts';
import { isInvalidRequest } from './client.ts';

/** Counts what Discord answers to these requests. */
export function countResponses(rest: REST, to: RestClient, metrics: Metrics): void {
  rest.on(RESTEvents.Response, (_, response) => {
    metrics.countResponse(to, { status: response.status, isInvalid: isInvalidRequest(response) });
  });
}

export type FirstAnswers = {
  arrived(interaction: Interaction): void;
  /** Nothing more is done for it. */
  finished(interaction: Interaction): void;
};

/** Times interactions from their arrival to the first answer to them that Discord takes. */
export function firstAnswers(rest: REST, clock: () => number, metrics: Metrics): FirstAnswers {
  const waiting = new Map<string, { asked: Asked; at: number }>();
  rest.on(RESTEvents.Response, ({ path }, { ok }) => {
    const [, id = ''] = /^\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path) ?? [];
    const one = waiting.get(id);
    if (one === undefined || !ok) return;
    waiting.delete(id);
    metrics.observeFirstAnswer(one.asked, clock() - one.at);
  });
  return {
    arrived: (interaction) => void waiting.set(interaction.id, { asked: askedBy(interaction), at: clock() }),
    finished: ({ id }) => void waiting.delete(id),
  };
}

function askedBy(interaction: Interaction): Asked {
  if (interaction.isAutocomplete()) return { command: interaction.commandName, by: 'suggestion' };
  if (interaction.isCommand()) return { command: interaction.commandName, by: 'command' };
  // Custom ids begin with the name of their command.
  const [command = ''] = interaction.customId.split(':');
  return { command, by: 'component' };
}
