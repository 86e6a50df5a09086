import type { Locale } from '../language/locales.ts';
import type { Messenger, Place } from '../sending/messenger.ts';
import type { Pace } from '../sending/pace.ts';
import type { Finding } from '../sending/sent-messages.ts';
import type { Clock } from '../time.ts';
import { newPanel, type Panel } from './panel.ts';
import type { PanelLedger } from './panel-ledger.ts';
import type { CreateResult, Panels, RemoveResult } from './panels.ts';
import type { Updating } from './updating.ts';

/** As many as channels with alerts. */
const panelsPerServer = 25;

export type LocalPanelsNeeds = {
  ledger: PanelLedger;
  messenger: Pick<Messenger, 'remove' | 'isGone'>;
  updating: Pick<Updating, 'alone' | 'take' | 'drop'>;
  pace: Pick<Pace, 'turnForPerson'>;
  clock: Clock;
};

/** The panels in the process that keeps them up to date. */
export function localPanels({ ledger, messenger, updating, pace, clock }: LocalPanelsNeeds): Panels {
  function known({ guildId, channelId }: Place): Panel | undefined {
    const panel = ledger.panels.get(channelId);
    return panel?.guildId === guildId ? panel : undefined;
  }

  async function show(place: Place, language: Locale): Promise<CreateResult> {
    const before = known(place);
    if (!(await pace.turnForPerson())) return { kind: 'busy' };
    if (before === undefined && ledger.ofServer(place.guildId).length >= panelsPerServer)
      return { kind: 'too-many', limit: panelsPerServer };
    if (before?.messageId != null) {
      const outcome = await updating.take({ ...before, paused: null }, 'edit');
      await ledger.save();
      if (outcome.kind !== 'message-gone') return shownAgain(before, outcome);
      // Somebody has deleted it, and Discord tells nobody who does not ask.
      if (!(await pace.turnForPerson())) return { kind: 'busy' };
    }
    return post(place, language);
  }

  async function post(place: Place, language: Locale): Promise<CreateResult> {
    const before = known(place);
    const panel: Panel = before
      ? { ...before, deletedAt: null, paused: null }
      : newPanel(place, language, clock());
    const outcome = await updating.take(panel, 'post');
    const after = known(place);
    const isNothing = after?.messageId === null && after.triedAt === null;
    if (before === undefined && isNothing) await updating.drop(place.channelId);
    await ledger.save();
    return resultOf(outcome, 'created');
  }

  async function takeDown(place: Place): Promise<RemoveResult> {
    const panel = known(place);
    if (panel === undefined) return 'none';
    if (panel.messageId === null && panel.triedAt === null) return dropped(place, 'removed');
    if (!(await pace.turnForPerson())) return 'busy';
    // It may be there: the same post again tells which message it is.
    if (panel.messageId === null) await updating.take(panel, 'post');
    const messageId = known(place)?.messageId ?? null;
    if (messageId === null) return known(place)?.triedAt == null ? dropped(place, 'removed') : 'failed';
    const { kind } = await messenger.remove(place, messageId);
    if (kind === 'failed' || kind === 'limited') return 'failed';
    return dropped(place, kind === 'forbidden' ? 'left' : 'removed');
  }

  async function dropped({ channelId }: Place, result: RemoveResult): Promise<RemoveResult> {
    await updating.drop(channelId);
    return result;
  }

  /** Discord tells nobody that a channel was deleted who does not ask, and nothing else is asked about a panel at rest. */
  async function dropIfGone({ channelId }: Panel): Promise<void> {
    if ((await pace.turnForPerson()) && (await messenger.isGone(channelId))) await updating.drop(channelId);
  }

  return {
    create: (place, language) => updating.alone(place.channelId, () => show(place, language)),
    remove: (place) => updating.alone(place.channelId, () => takeDown(place)),
    async list(guildId) {
      const resting = ledger.ofServer(guildId).filter(isResting);
      await Promise.all(resting.map((each) => updating.alone(each.channelId, () => dropIfGone(each))));
      return ledger.ofServer(guildId);
    },
    async forget(guildId) {
      const panels = ledger.ofServer(guildId);
      for (const { channelId } of panels) {
        const place = { guildId, channelId };
        // Its message may stay where Discord does not let it go; what is stored may not.
        await updating.alone(channelId, async () => {
          await takeDown(place);
          if (known(place)) await updating.drop(channelId);
        });
      }
      return panels.length;
    },
  };
}

/** What comes of asking for a panel that is there: one that could not be edited just now is there nonetheless. */
function shownAgain({ paused }: Panel, outcome: Finding): CreateResult {
  const isRefused = outcome.kind === 'forbidden' || outcome.kind === 'channel-gone';
  return paused === null && !isRefused ? { kind: 'already' } : resultOf(outcome, 'resumed');
}

function isResting({ deletedAt, paused }: Panel): boolean {
  return deletedAt !== null || paused !== null;
}

function resultOf(outcome: Finding, done: 'created' | 'resumed'): CreateResult {
  switch (outcome.kind) {
    case 'sent':
      return { kind: done };
    case 'forbidden':
    case 'channel-gone':
      return outcome;
    case 'failed':
      if (outcome.refusal !== undefined) return { kind: 'failed', said: outcome.refusal.said };
      return outcome.isUnsent ? { kind: 'failed' } : { kind: 'unsure' };
    case 'absent':
    case 'unreadable':
      return { kind: 'unsure' };
    case 'message-gone':
    case 'refused':
    case 'limited':
    case 'unauthorized':
      return { kind: 'failed' };
  }
}
