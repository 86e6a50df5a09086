import type { Verdict } from './health/reading.ts';

/** What is counted and timed while the bot runs, for whoever watches over it. */
export type Metrics = {
  countReading(reading: { source: string; verdict: Verdict }): void;
  countDelivery(step: string, outcome: string): void;
  countPanelStep(step: string, outcome: string): void;
  countFollowingStep(step: string, outcome: string): void;
  /** How long somebody waited, until Discord had taken the first answer. */
  observeFirstAnswer(asked: Asked, latencyMs: number): void;
  /** How long an alert waited for its turn to be sent. */
  observeTurn(waitedMs: number): void;
  /** An answer of Discord's; invalid ones are those of which it allows only so many. */
  countResponse(to: RestClient, answer: { status: number; isInvalid: boolean }): void;
};

export type Asked = { command: string; by: 'command' | 'suggestion' | 'component' };

/** Alerts have a REST client of their own; all else, the answers to people above all, goes through the other. */
export type RestClient = 'alerts' | 'answers';

/** For a bot that nobody watches over. */
export const noMetrics: Metrics = {
  countReading() {},
  countDelivery() {},
  countPanelStep() {},
  countFollowingStep() {},
  observeFirstAnswer() {},
  observeTurn() {},
  countResponse() {},
};
