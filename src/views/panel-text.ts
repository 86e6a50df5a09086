import type { CreateResult, ListedPanel, RemoveResult } from '../panels/panels.ts';
import type { View } from '../sending/message.ts';
import type { Place } from '../sending/messenger.ts';
import { colours } from './embeds.ts';
import { briefly, notPosted, sentence } from './subscription-view.ts';
import { ago } from './timestamps.ts';

/** How making a panel went, for the admin who asked. */
export function createdPanelText({ channelId }: Place, result: CreateResult): string {
  switch (result.kind) {
    case 'created':
      return `Done. The panel is in <#${channelId}>, and I keep it up to date there. Pin it, so that people find it.`;
    case 'resumed':
      return `The panel in <#${channelId}> is up to date again.`;
    case 'already':
      return `<#${channelId}> has a panel already. \`/cai-panel remove\` takes it away.`;
    case 'unsure':
      return `Discord didn't answer, so I don't know yet whether the panel is in <#${channelId}>. I go on trying: look there in a minute.`;
    case 'too-many':
      return `This server already has ${result.limit} panels, the most I do. Take one away with \`/cai-panel remove\` first.`;
    case 'forbidden':
    case 'channel-gone':
    case 'busy':
    case 'failed':
      return notPosted(channelId, result, 'There is no panel there yet.');
  }
}

export function removedPanelText({ channelId }: Place, result: RemoveResult): string {
  switch (result) {
    case 'removed':
      return `Done. The panel in <#${channelId}> is gone.`;
    case 'left':
      return `I no longer keep the panel in <#${channelId}>, but Discord doesn't let me delete it: please delete the message yourself.`;
    case 'none':
      return `<#${channelId}> has no panel. \`/cai-alerts list\` shows those of this server.`;
    case 'busy':
    case 'failed':
      return `Discord didn't let me delete the panel in <#${channelId}> just now. Please try again in a minute.`;
  }
}

const mostDescribed = 10;

/** The same list with the server's panels below: those that are well by name, the others with what is wrong. */
export function withPanels(view: View, panels: readonly ListedPanel[]): View {
  if (panels.length === 0) return view;
  const well = panels.filter((panel) => trouble(panel) === null).map(({ channelId }) => `<#${channelId}>`);
  const troubled = panels.flatMap((panel) => {
    const what = trouble(panel);
    return what === null ? [] : [`<#${panel.channelId}>: ${what}`];
  });
  const more = troubled.length - mostDescribed;
  const lines = [
    ...(well.length > 0 ? [`Up to date: ${well.join(' ')}`] : []),
    ...troubled.slice(0, mostDescribed),
    ...(more > 0 ? [`${more} more don't work either.`] : []),
    ...(troubled.length > 0 ? ["When that's solved, run `/cai-panel create` there."] : []),
  ];
  const embed = { title: 'Panels', description: lines.join('\n'), color: colours.neutral };
  return { ...view, embeds: [...view.embeds, embed] };
}

function trouble({ deletedAt, paused, editsRefusedSince }: ListedPanel): string | null {
  if (deletedAt !== null) return `somebody **deleted** it ${ago(deletedAt)}.`;
  if (paused !== null) {
    const why = paused.missing.length > 0 ? `I need ${sentence(paused.missing)} there` : briefly(paused);
    return `**paused** ${ago(paused.at)}: ${why}.`;
  }
  if (editsRefusedSince !== null)
    return `Discord takes no edits of it since ${ago(editsRefusedSince)}. After a day I post it anew.`;
  return null;
}
