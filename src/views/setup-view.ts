import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import type { QuietHours } from '../alerts/settings.ts';
import type { Incident } from '../health/incident.ts';
import type { ComponentsView } from '../sending/message.ts';
import type { Choice, Draft } from '../setup/draft.ts';
import { textOf } from '../setup/draft-text.ts';
import { type HoursProblem, quietHoursOf, type TypedHours } from '../setup/quiet-hours.ts';
import { hoursText } from '../setup/settings-words.ts';
import { alertView, mentionText } from './alert-view.ts';
import { button, componentsView, container, row, section, words } from './components.ts';
import { colours } from './embeds.ts';
import { plain } from './plain.ts';

/** What the form's controls are called; the draft follows. */
export const setupIds = {
  channel: 'cai-alerts:channel',
  role: 'cai-alerts:role',
  tellOf: 'cai-alerts:tell',
  mentionFor: 'cai-alerts:mention',
  shortestMinutes: 'cai-alerts:length',
  end: 'cai-alerts:end',
  thread: 'cai-alerts:thread',
  publish: 'cai-alerts:publish',
  /** Opens the modal, and is what that is called. */
  hours: 'cai-alerts:hours',
  save: 'cai-alerts:save',
  remove: 'cai-alerts:remove',
  /** Opens the form on a channel. */
  edit: 'cai-alerts:edit',
} as const;

/** Where alerts can be posted. */
export const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] satisfies ChannelType[];

type Option = { value: string; label: string; description?: string };

const options: Record<Exclude<Choice, 'thread' | 'publish'>, Option[]> = {
  tellOf: [
    { value: 'all', label: 'Down, and down in part' },
    { value: 'down', label: 'Only when all is down' },
  ],
  mentionFor: [
    { value: 'all', label: 'In every alert' },
    { value: 'down', label: 'Only when all is down' },
    { value: 'nothing', label: 'Never' },
  ],
  shortestMinutes: [
    { value: '0', label: 'At once' },
    { value: '5', label: 'After 5 min', description: 'A shorter outage is never posted.' },
    { value: '15', label: 'After 15 min', description: 'A shorter outage is never posted.' },
  ],
  end: [
    { value: 'reply', label: 'Edit the alert, reply below it' },
    { value: 'edit', label: 'Edit the alert only', description: 'That notifies nobody.' },
  ],
};

/** The form: what a channel gets, each setting in a line, and a preview. `notice` is what came of what was done last. */
export function setupView(draft: Draft, now: number, notice?: string): ComponentsView {
  const hours = quietHoursOf(draft.hours);
  const problem = typeof hours === 'string' ? hoursProblem(draft.hours, hours) : undefined;
  return componentsView(
    words('### Alerts about Character.AI\nChoose what a channel gets. It holds once you press **Save**.'),
    container(
      ...whereAndWhom(draft),
      ...menu(draft, 'tellOf', '**Tell of** (in part: chats may work)'),
      ...menu(draft, 'shortestMinutes', '**How soon** I tell of it'),
      ...menu(draft, 'end', '**The end**, when it is over'),
      section(hoursLine(draft.hours, hours, now), {
        custom_id: idOf('hours', draft),
        label: draft.hours.from === '' ? 'Set hours' : 'Change hours',
      }),
      section(
        `**Threads**: ${onOff(draft.chosen.thread)}\n-# For the talk under an alert. Archived a day after it.`,
        {
          custom_id: idOf('thread', draft),
          label: draft.chosen.thread ? 'No threads' : 'Open threads',
          disabled: draft.kind === 'thread',
        },
      ),
      section(`**Publishing**: ${onOff(draft.chosen.publish)}\n-# In announcement channels, to followers.`, {
        custom_id: idOf('publish', draft),
        label: draft.chosen.publish ? "Don't publish" : 'Publish',
        disabled: draft.kind !== 'announcement',
      }),
    ),
    preview(draft, now),
    ...[notice, problem].flatMap((each) => (each === undefined ? [] : words(each))),
    buttons(draft, problem !== undefined),
  );
}

/** What is said once the form is done with, with a way back. */
export function setupDoneView(channelId: string, ...lines: string[]): ComponentsView {
  return componentsView(
    words(lines.join('\n')),
    row(button({ custom_id: `${setupIds.edit}:${channelId}`, label: 'Change it' })),
  );
}

/** What a message can't hold: times and the zone, as one types them. */
export function hoursModal(draft: Draft): APIModalInteractionResponseCallbackData {
  const { from, until, zone } = draft.hours;
  return {
    custom_id: idOf('hours', draft),
    title: 'Quiet hours',
    components: [
      input('From', 'Leave both times empty for no quiet hours.', '22:00', {
        custom_id: 'from',
        value: from,
      }),
      input('Until', 'What still runs then is mentioned then, once.', '07:00', {
        custom_id: 'until',
        value: until,
      }),
      input('Time zone', 'A city, such as Berlin or New York, or UTC+2.', 'Berlin', {
        custom_id: 'zone',
        value: zone,
      }),
    ],
  };
}

function idOf(control: keyof typeof setupIds, draft: Draft): string {
  return `${setupIds[control]}:${textOf(draft)}`;
}

function whereAndWhom(draft: Draft): APIComponentInContainer[] {
  const { channelId, roleId, isSilent } = draft;
  const { Channel, Role } = SelectMenuDefaultValueType;
  return [
    words('**Channel** where I post'),
    row({
      type: ComponentType.ChannelSelect,
      custom_id: idOf('channel', draft),
      channel_types: channelTypes,
      placeholder: 'Choose a channel',
      default_values: [{ id: channelId, type: Channel }],
    }),
    words(`**Role** I mention, once an outage${isSilent ? `\n-# ${silentText}` : ''}`),
    row({
      type: ComponentType.RoleSelect,
      custom_id: idOf('role', draft),
      placeholder: 'No role',
      min_values: 0,
      default_values: roleId === null ? [] : [{ id: roleId, type: Role }],
    }),
    ...(roleId === null ? [] : menu(draft, 'mentionFor', '**Mention** it')),
  ];
}

function menu(draft: Draft, name: keyof typeof options, explained: string): APIComponentInContainer[] {
  const offered = options[name].map((option) => ({
    ...option,
    default: option.value === String(draft.chosen[name]),
  }));
  return [
    words(explained),
    row({ type: ComponentType.StringSelect, custom_id: idOf(name, draft), options: offered }),
  ];
}

function buttons(draft: Draft, isFaulty: boolean): APIMessageTopLevelComponent {
  const save = button({
    custom_id: idOf('save', draft),
    label: 'Save',
    style: ButtonStyle.Success,
    disabled: isFaulty,
  });
  const remove = button({
    custom_id: `${setupIds.remove}:${draft.channelId}`,
    label: 'Remove alerts',
    style: ButtonStyle.Danger,
  });
  return row(save, ...(draft.isSubscribed ? [remove] : []));
}

/** What stands below a role that Discord shows as mentioned while it tells nobody. */
export const silentText =
  'As it is, that notifies nobody: allow anyone to mention the role, in its settings.';

function hoursLine(typed: TypedHours, hours: QuietHours | HoursProblem | null, now: number): string {
  const explained = '-# No mention before they end.';
  if (hours === null) return `**Quiet hours**: none\n${explained}`;
  if (typeof hours === 'string') {
    return `**Quiet hours**: ${plain(`${typed.from} to ${typed.until}, ${typed.zone}`, 60)}\n${explained}`;
  }
  return `**Quiet hours**: ${hoursText(hours)} (now ${timeIn(hours.zone, now)})\n${explained}`;
}

function hoursProblem(typed: TypedHours, problem: HoursProblem): string {
  const whatNow = 'Press **Change hours**: what you typed is still there.';
  if (problem === 'same') return `Quiet hours can't end as they begin. ${whatNow}`;
  const said = typed[problem] === '' ? null : `“${plain(typed[problem], 32)}”`;
  if (problem === 'zone') {
    const lack = said === null ? 'Quiet hours need a time zone.' : `I don't know the time zone ${said}.`;
    return `${lack} Write a big city near you, such as Berlin or New York, or UTC+2. ${whatNow}`;
  }
  const lack = said === null ? 'Quiet hours need two times.' : `I can't read ${said} as a time.`;
  return `${lack} Write it like 22:00 or 10 pm. ${whatNow}`;
}

function timeIn(timeZone: string, now: number): string {
  return Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

/** An alert as the channel would get it. */
function preview({ roleId, chosen }: Draft, now: number): APIMessageTopLevelComponent {
  const incident = exampleAt(now);
  const isMentioned = roleId !== null && chosen.mentionFor !== 'nothing';
  const alert = alertView(incident, null, now).embeds.flatMap(({ title, description, fields = [] }) => [
    `### ${title}`,
    description,
    ...fields.map(({ name, value }) => `**${name}**\n${value}`),
  ]);
  const lines = [isMentioned && mentionText(incident, roleId), ...alert];
  const alertText = words(lines.filter(Boolean).join('\n'));
  return { ...container(words('-# Preview of an alert'), alertText), accent_color: colours.down };
}

/** An outage that has just begun. */
function exampleAt(now: number): Incident {
  return {
    id: 'example',
    ...{ since: now, announcedAt: now, standsSince: now, phase: 'down', phaseAt: now },
    ...{ severity: 'outage', worst: 'outage', affected: ['api', 'chat'], page: null },
    ...{ evidence: { failing: [], places: 1 }, revision: 1, phaseRevision: 1, end: null, relapse: null },
  };
}

function input(
  label: string,
  description: string,
  placeholder: string,
  typed: { custom_id: keyof TypedHours; value: string },
): APIModalInteractionResponseCallbackComponent {
  return {
    type: ComponentType.Label,
    label,
    description,
    component: {
      type: ComponentType.TextInput,
      style: TextInputStyle.Short,
      required: false,
      max_length: typedLength,
      placeholder,
      ...typed,
    },
  };
}

/** The most that the form keeps of what was typed. */
const typedLength = 32;

function onOff(is: boolean): string {
  return is ? 'on' : 'off';
}
