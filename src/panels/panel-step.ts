import type { Locale } from '../language/locales.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { ComponentsView } from '../sending/message.ts';
import type { Messenger } from '../sending/messenger.ts';
import { tokenRefused } from '../sending/refused.ts';
import type { Finding } from '../sending/sent-messages.ts';
import type { Clock } from '../time.ts';
import { afterStep, beforePost, isDoubtful, nonce, type Panel, type PanelStep } from './panel.ts';
import type { PanelLedger } from './panel-ledger.ts';

/** What panels say. It is handed in: they know only when to say it. */
export type PanelWords = {
  view(language: Locale): ComponentsView;
  /** Changes with what the view says, but not with the time at which it says so. */
  state(): string;
  /** A text in every panel and in no other message. */
  mark: string;
};

export type PanelStepNeeds = {
  ledger: PanelLedger;
  messenger: Pick<Messenger, 'post' | 'edit' | 'remove' | 'find'>;
  words: PanelWords;
  /** What a panel is written in. */
  languageOf: (panel: Panel) => Locale;
  clock: Clock;
  log: Log;
  metrics: Metrics;
};

/** Carries out a step of a panel, notes what became of it, and says so. The caller has waited for its turn. */
export async function takeStep(needs: PanelStepNeeds, panel: Panel, step: PanelStep): Promise<Finding> {
  const { ledger, clock, words } = needs;
  const { channelId, triedAt: triedBefore } = panel;
  const claimed = step === 'post' ? beforePost(panel, clock()) : panel;
  if (step === 'post') {
    ledger.note(channelId, claimed);
    await ledger.save();
  }
  const state = words.state();
  const outcome = await carryOut(needs, claimed, step, triedBefore);
  needs.metrics.countPanelStep(step, outcome.kind);
  if (outcome.kind === 'unauthorized') throw tokenRefused();
  say(needs, claimed, step, outcome);
  ledger.note(channelId, afterStep(claimed, { step, outcome, at: clock(), state }, triedBefore));
  return outcome;
}

function carryOut(
  { messenger, words, languageOf, clock }: PanelStepNeeds,
  panel: Panel,
  step: PanelStep,
  triedBefore: number | null,
): Promise<Finding> {
  const { guildId, channelId, messageId, triedAt } = panel;
  const place = { guildId, channelId };
  if (messageId !== null) {
    return step === 'delete'
      ? messenger.remove(place, messageId)
      : messenger.edit(place, messageId, words.view(languageOf(panel)));
  }
  const tried = { ...panel, triedAt: triedAt ?? clock() };
  const post = { view: words.view(languageOf(panel)), nonce: nonce(tried) };
  return isDoubtful({ ...panel, triedAt: triedBefore }, clock())
    ? messenger.find(place, post, words.mark, tried.triedAt)
    : messenger.post(place, post);
}

function say({ log }: PanelStepNeeds, { channelId }: Panel, step: PanelStep, outcome: Finding): void {
  const about = { channel: channelId, step };
  switch (outcome.kind) {
    case 'message-gone':
      if (step === 'edit') log.info(about, 'the panel was deleted by somebody');
      break;
    case 'channel-gone':
      log.info(about, 'the channel is gone, its panel is dropped');
      break;
    case 'forbidden': {
      const { missing, said } = outcome;
      log.info(
        { ...about, missing, said },
        'the panel is paused until there is news or an admin asks for it',
      );
      break;
    }
    case 'refused':
      log.error({ ...about, detail: outcome.detail }, 'Discord refused the panel');
      break;
    case 'failed':
      log.info({ ...about, detail: outcome.detail }, 'the panel is not up to date, will try again');
      break;
    case 'unreadable':
      log.warn(about, 'it can not be found out whether the panel was posted: it is not posted again');
      break;
    case 'sent':
      if (step !== 'edit') log.info(about, 'the panel was posted or deleted');
      break;
    case 'absent':
    case 'limited':
    case 'unauthorized':
  }
}
