import { Counter, Histogram, type Registry } from 'prom-client';
import type { Metrics } from '../metrics.ts';

/** Metrics that grow while the bot runs. */
export function counted(registry: Registry): Metrics {
  const registers = [registry];
  const readings = new Counter({
    name: 'cai_status_bot_readings_total',
    help: 'Looks at each source, by what they showed: ok, fail, queue or unknown.',
    labelNames: ['source', 'verdict'],
    registers,
  });
  const deliveries = new Counter({
    name: 'cai_status_bot_deliveries_total',
    help: 'Messages and edits about outages, by the step of the alert and by what became of it.',
    labelNames: ['step', 'outcome'],
    registers,
  });
  const panelSteps = new Counter({
    name: 'cai_status_bot_panel_steps_total',
    help: 'Posts, edits and deletions of panels, by what became of them.',
    labelNames: ['step', 'outcome'],
    registers,
  });
  const followingSteps = new Counter({
    name: 'cai_status_bot_following_steps_total',
    help: 'What was done in the news channel and about the channels that follow it, by what became of it.',
    labelNames: ['step', 'outcome'],
    registers,
  });
  const answers = new Histogram({
    name: 'cai_status_bot_interaction_first_answer_seconds',
    help: 'From the arrival of an interaction until Discord had taken the first answer; Discord waits 3 seconds.',
    labelNames: ['command', 'by'],
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3],
    registers,
  });
  const turns = new Histogram({
    name: 'cai_status_bot_turn_wait_seconds',
    help: 'How long alerts waited for their turn to be sent, so that Discord is not asked too much.',
    buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60, 300],
    registers,
  });
  const responses = new Counter({
    name: 'cai_status_bot_discord_responses_total',
    help: "Discord's answers over HTTP by status code; 429: too many requests.",
    labelNames: ['client', 'code'],
    registers,
  });
  const invalid = new Counter({
    name: 'cai_status_bot_discord_invalid_requests_total',
    help: 'Requests that Discord counts as invalid; after 10,000 within 10 minutes it shuts the bot out.',
    labelNames: ['client'],
    registers,
  });
  for (const client of ['alerts', 'answers']) invalid.inc({ client }, 0);

  return {
    countReading: ({ source, verdict }) => readings.inc({ source, verdict }),
    countDelivery: (step, outcome) => deliveries.inc({ step, outcome }),
    countPanelStep: (step, outcome) => panelSteps.inc({ step, outcome }),
    countFollowingStep: (step, outcome) => followingSteps.inc({ step, outcome }),
    observeFirstAnswer: ({ command, by }, latencyMs) => answers.observe({ command, by }, latencyMs / 1000),
    observeTurn: (waitedMs) => turns.observe(waitedMs / 1000),
    countResponse(client, { status, isInvalid }) {
      responses.inc({ client, code: status });
      if (isInvalid) invalid.inc({ client });
    },
  };
}
