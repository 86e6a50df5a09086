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
import { locales, ownName } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import { sayIn } from '../languages.ts';
import type { ComponentsView } from '../sending/message.ts';
import { type Choice, canHave, type Draft } from '../setup/draft.ts';
import { textOf } from '../setup/draft-text.ts';
import { type HoursProblem, quietHoursOf, type TypedHours } from '../setup/quiet-hours.ts';
import { hoursParts } from '../setup/settings-words.ts';
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
  language: 'cai-alerts:language',
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

/** The form: what a channel gets, each setting in a line, and a preview. `notice` is what came of what was done last. */
export function setupView(say: Say, draft: Draft, now: number, notice?: string): ComponentsView {
  const hours = quietHoursOf(draft.hours);
  const isFaulty = Array.isArray(hours);
  return componentsView(
    words(say('setup.form.intro')),
    container(
      ...whereAndWhom(say, draft),
      ...menu(say, draft, 'tellOf'),
      ...menu(say, draft, 'shortestMinutes'),
      ...menu(say, draft, 'end'),
      ...menu(say, draft, 'language'),
      section(hoursLine(say, draft.hours, hours, now), {
        custom_id: idOf('hours', draft),
        label: say(hours === null ? 'setup.quietHours.setButton' : 'setup.quietHours.changeButton'),
      }),
      section(say(draft.chosen.thread ? 'setup.thread.on' : 'setup.thread.off'), {
        custom_id: idOf('thread', draft),
        label: say(draft.chosen.thread ? 'setup.thread.stopButton' : 'setup.thread.openButton'),
        disabled: isFixed(draft, 'thread'),
      }),
      section(say(draft.chosen.publish ? 'setup.publish.on' : 'setup.publish.off'), {
        custom_id: idOf('publish', draft),
        label: say(draft.chosen.publish ? 'setup.publish.stopButton' : 'setup.publish.startButton'),
        disabled: isFixed(draft, 'publish'),
      }),
    ),
    preview(say, draft, now),
    // The button that is disabled meanwhile may be far from the hours.
    ...[notice, isFaulty ? say('setup.quietHours.blocksSave') : undefined].flatMap((each) =>
      each === undefined ? [] : words(each),
    ),
    buttons(say, draft, isFaulty),
  );
}

/** What a channel can't have can still be switched off, for it may have been a channel of another kind. */
function isFixed({ kind, chosen }: Draft, name: 'thread' | 'publish'): boolean {
  return !chosen[name] && !canHave(kind, name);
}

/** What is said once the form is done with, with a way back. */
export function setupDoneView(say: Say, channelId: string, ...lines: string[]): ComponentsView {
  return componentsView(
    words(lines.join('\n')),
    row(button({ custom_id: `${setupIds.edit}:${channelId}`, label: say('setup.form.changeButton') })),
  );
}

/** What a message can't hold: times and the zone, as one types them. */
export function hoursModal(say: Say, draft: Draft): APIModalInteractionResponseCallbackData {
  const { from, until, zone } = draft.hours;
  return {
    custom_id: idOf('hours', draft),
    title: say('setup.quietHours.modalTitle'),
    components: [
      input(say, { custom_id: 'from', value: from, placeholder: '22:00' }),
      input(say, { custom_id: 'until', value: until, placeholder: '07:00' }),
      input(say, { custom_id: 'zone', value: zone, placeholder: say('setup.quietHours.zonePlaceholder') }),
    ],
  };
}

function idOf(control: keyof typeof setupIds, draft: Draft): string {
  return `${setupIds[control]}:${textOf(draft)}`;
}

function whereAndWhom(say: Say, draft: Draft): APIComponentInContainer[] {
  const { channelId, roleId, isSilent } = draft;
  const { Channel, Role } = SelectMenuDefaultValueType;
  return [
    words(say('setup.form.channel')),
    row({
      type: ComponentType.ChannelSelect,
      custom_id: idOf('channel', draft),
      channel_types: channelTypes,
      placeholder: say('setup.form.channelPlaceholder'),
      default_values: [{ id: channelId, type: Channel }],
    }),
    words([say('setup.form.role'), ...(isSilent ? [`-# ${say('setup.form.silentRole')}`] : [])].join('\n')),
    row({
      type: ComponentType.RoleSelect,
      custom_id: idOf('role', draft),
      placeholder: say('setup.form.rolePlaceholder'),
      min_values: 0,
      default_values: roleId === null ? [] : [{ id: roleId, type: Role }],
    }),
    ...(roleId === null ? [] : menu(say, draft, 'mentionFor')),
  ];
}

type MenuName = Exclude<Choice, 'thread' | 'publish'>;

function menu(say: Say, draft: Draft, name: MenuName): APIComponentInContainer[] {
  const offered = options(say)[name].map((option) => ({
    ...option,
    default: option.value === String(draft.chosen[name]),
  }));
  return [
    words(say(`setup.${name}.title`)),
    row({ type: ComponentType.StringSelect, custom_id: idOf(name, draft), options: offered }),
  ];
}

type Option = { value: string; label: string; description?: string };

function options(say: Say): Record<MenuName, Option[]> {
  const after = (minutes: number) => ({
    value: String(minutes),
    label: say('setup.shortestMinutes.afterOption', { length: say.duration(minutes * 60_000) }),
    description: say('setup.shortestMinutes.afterDescription'),
  });
  return {
    tellOf: [
      {
        value: 'all',
        label: say('setup.tellOf.allOption'),
        description: say('setup.tellOf.allDescription'),
      },
      {
        value: 'down',
        label: say('setup.tellOf.downOption'),
        description: say('setup.tellOf.downDescription'),
      },
    ],
    mentionFor: [
      { value: 'all', label: say('setup.mentionFor.allOption') },
      {
        value: 'down',
        label: say('setup.mentionFor.downOption'),
        description: say('setup.mentionFor.downDescription'),
      },
      { value: 'nothing', label: say('setup.mentionFor.nothingOption') },
    ],
    shortestMinutes: [
      { value: '0', label: say('setup.shortestMinutes.atOnceOption') },
      ...[5, 15].map(after),
    ],
    end: [
      { value: 'reply', label: say('setup.end.replyOption') },
      { value: 'edit', label: say('setup.end.editOption'), description: say('setup.end.editDescription') },
    ],
    language: locales.map((locale) => ({ value: locale, label: ownName(locale) })),
  };
}

function buttons(say: Say, draft: Draft, isFaulty: boolean): APIMessageTopLevelComponent {
  const save = button({
    custom_id: idOf('save', draft),
    label: say('setup.form.saveButton'),
    style: ButtonStyle.Success,
    disabled: isFaulty,
  });
  const remove = button({
    custom_id: `${setupIds.remove}:${draft.channelId}`,
    label: say('setup.form.removeButton'),
    style: ButtonStyle.Danger,
  });
  return row(save, ...(draft.isSubscribed ? [remove] : []));
}

function hoursLine(
  say: Say,
  typed: TypedHours,
  hours: QuietHours | HoursProblem[] | null,
  now: number,
): string {
  if (hours === null) return say('setup.quietHours.none');
  if (Array.isArray(hours)) {
    const [from, until, zone] = [typed.from, typed.until, typed.zone].map((each) =>
      plain(each, typedLength),
    ) as [string, string, string];
    const problems = new Set(hours.map((problem) => hoursProblem(say, typed, problem)));
    return [say('setup.quietHours.asTyped', { from, until, zone }), ...problems].join('\n');
  }
  return say('setup.quietHours.set', { ...hoursParts(hours), now: timeIn(hours.zone, now) });
}

function hoursProblem(say: Say, typed: TypedHours, problem: HoursProblem): string {
  if (problem === 'same') return say('setup.quietHours.same');
  const isEmpty = typed[problem] === '';
  const said = { typed: plain(typed[problem], typedLength) };
  if (problem === 'zone') {
    return isEmpty ? say('setup.quietHours.noZone') : say('setup.quietHours.unknownZone', said);
  }
  return isEmpty ? say('setup.quietHours.noTime') : say('setup.quietHours.unreadableTime', said);
}

/** `21:00`, written as the hours beside it are. */
function timeIn(timeZone: string, now: number): string {
  return Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

/** An alert as the channel would get it, in its language. */
function preview(say: Say, { roleId, chosen }: Draft, now: number): APIMessageTopLevelComponent {
  const sayThere = sayIn(chosen.language);
  const incident = exampleAt(now);
  const isMentioned = roleId !== null && chosen.mentionFor !== 'nothing';
  const alert = alertView(sayThere, incident, null, now).embeds.flatMap(
    ({ title, description, fields = [] }) => [
      `### ${title}`,
      description,
      ...fields.map(({ name, value }) => `**${name}**\n${value}`),
    ],
  );
  const lines = [isMentioned && mentionText(sayThere, incident, roleId), ...alert];
  const alertText = words(lines.filter(Boolean).join('\n'));
  return { ...container(words(say('setup.form.previewTitle')), alertText), accent_color: colours.down };
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
  say: Say,
  typed: { custom_id: keyof TypedHours; value: string; placeholder: string },
): APIModalInteractionResponseCallbackComponent {
  return {
    type: ComponentType.Label,
    label: say(`setup.quietHours.${typed.custom_id}Label`),
    description: say(`setup.quietHours.${typed.custom_id}Description`),
    component: {
      type: ComponentType.TextInput,
      style: TextInputStyle.Short,
      required: false,
      max_length: typedLength,
      ...typed,
    },
  };
}

/** The most that can be typed; the form keeps all of it as far as there is room. */
const typedLength = 32;
