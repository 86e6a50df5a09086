import type { Say } from '../language/say.ts';
import type { CreateResult, ListedPanel, RemoveResult } from '../panels/panels.ts';
import type { View } from '../sending/message.ts';
import type { Place } from '../sending/messenger.ts';
import { colours } from './embeds.ts';
import { notPosted, pausedText } from './subscription-view.ts';
import { ago } from './timestamps.ts';

/** How making a panel went, for the admin who asked. */
export function createdPanelText(say: Say, { channelId }: Place, result: CreateResult): string {
  switch (result.kind) {
    case 'created':
    case 'resumed':
    case 'already':
    case 'unsure':
      return say(`panel.create.${result.kind}`, { channelId });
    case 'too-many':
      return say('panel.create.tooMany', { limit: result.limit });
    case 'forbidden':
    case 'channel-gone':
    case 'busy':
    case 'failed':
      return notPosted(say, channelId, result, say('panel.create.notThere'));
  }
}

export function removedPanelText(say: Say, { channelId }: Place, result: RemoveResult): string {
  switch (result) {
    case 'removed':
    case 'left':
    case 'none':
    case 'failed':
      return say(`panel.remove.${result}`, { channelId });
    case 'busy':
      return say('panel.remove.failed', { channelId });
  }
}

const mostDescribed = 10;

/** The same list with the server's panels below: those that are well by name, the others with what is wrong. */
export function withPanels(say: Say, view: View, panels: readonly ListedPanel[]): View {
  if (panels.length === 0) return view;
  const well = panels
    .filter((panel) => trouble(say, panel) === null)
    .map(({ channelId }) => `<#${channelId}>`);
  const troubled = panels.flatMap((panel) => {
    const what = trouble(say, panel);
    return what === null ? [] : [`<#${panel.channelId}>: ${what}`];
  });
  const more = troubled.length - mostDescribed;
  const lines = [
    ...(well.length > 0 ? [say('panel.list.upToDate', { channels: well.join(' ') })] : []),
    ...troubled.slice(0, mostDescribed),
    ...(more > 0 ? [say('panel.list.more', { count: more })] : []),
    ...(troubled.length > 0 ? [say('panel.list.howToResume')] : []),
  ];
  const embed = { title: say('panel.list.title'), description: lines.join('\n'), color: colours.neutral };
  return { ...view, embeds: [...view.embeds, embed] };
}

function trouble(say: Say, { deletedAt, paused, editsRefusedSince }: ListedPanel): string | null {
  if (deletedAt !== null) return say('panel.deleted', { ago: ago(deletedAt) });
  if (paused !== null) return pausedText(say, 'panel', paused);
  return editsRefusedSince === null ? null : say('panel.editsRefused', { ago: ago(editsRefusedSince) });
}
