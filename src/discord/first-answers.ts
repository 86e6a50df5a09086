import { type Interaction, type REST, RESTEvents } from 'discord.js';
import type { Asked, Metrics } from '../metrics.ts';
import type { Clock } from '../time.ts';

export type FirstAnswers = {
  arrived(interaction: Interaction): void;
  /** Nothing more will be sent for it. */
  finished(interaction: Interaction): void;
};

/** Times interactions from their arrival to the first answer that Discord accepts. */
export function firstAnswers(rest: REST, clock: Clock, metrics: Metrics): FirstAnswers {
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
