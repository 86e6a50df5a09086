import { type ChannelSettings, withDefaults } from '../alerts/settings.ts';
import type { Wish } from '../alerts/subscription.ts';
import { type Locale, locales } from '../language/locales.ts';
import { type HoursProblem, quietHoursOf, type TypedHours, typed } from './quiet-hours.ts';

/** What is set by a choice among few. */
export type Choice = Exclude<keyof ChannelSettings, 'quietHours'>;

/** In the order in which a draft holds them; a new one goes to the end. */
export const choices = {
  tellOf: ['all', 'down'],
  mentionFor: ['all', 'down', 'nothing'],
  shortestMinutes: [0, 5, 15],
  end: ['reply', 'edit'],
  thread: [false, true],
  publish: [false, true],
  language: locales,
} as const satisfies { [C in Choice]: readonly ChannelSettings[C][] };

export const choiceNames = Object.keys(choices) as Choice[];

/** What alerts can have in a channel depends on its kind: a thread has no threads, and only announcements are published. */
export const channelKinds = ['text', 'announcement', 'thread'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** What can be changed in the form. */
export const fields = ['role', 'quietHours', ...choiceNames] as const;
export type Field = (typeof fields)[number];

/** What an admin has chosen for a channel, but not saved. */
export type Draft = {
  channelId: string;
  kind: ChannelKind;
  roleId: string | null;
  /** Discord shows the mention of the role and tells nobody. */
  isSilent: boolean;
  isSubscribed: boolean;
  chosen: Omit<ChannelSettings, 'quietHours'>;
  hours: TypedHours;
  /** What was changed: all else stays as it is when this is saved, even if another admin has changed it meanwhile. */
  touched: readonly Field[];
};

/** What is known of a channel's alerts; null if it has none. */
export type KnownAlerts = { roleId: string | null; settings?: Partial<ChannelSettings> } | null;

/** The form as it opens on a channel. */
export function newDraft(
  { channelId, kind }: Pick<Draft, 'channelId' | 'kind'>,
  known: KnownAlerts,
  languageAtFirst: Locale,
): Draft {
  const { quietHours, ...chosen } = withDefaults(
    known === null ? { language: languageAtFirst } : known.settings,
  );
  return {
    channelId,
    kind,
    roleId: known?.roleId ?? null,
    isSilent: false,
    isSubscribed: known !== null,
    chosen,
    hours: typed(quietHours),
    touched: [],
  };
}

/** The same changes on another channel. */
export function moved(
  draft: Draft,
  place: Pick<Draft, 'channelId' | 'kind'>,
  known: KnownAlerts,
  languageAtFirst: Locale,
): Draft {
  const there = newDraft(place, known, languageAtFirst);
  const touched = draft.touched.filter((field) => !isOn(draft, field) || canHave(place.kind, field));
  const kept = choiceNames.filter((name) => touched.includes(name));
  const isRoleKept = touched.includes('role');
  return {
    ...there,
    ...(isRoleKept && { roleId: draft.roleId, isSilent: draft.isSilent }),
    chosen: { ...there.chosen, ...Object.fromEntries(kept.map((name) => [name, draft.chosen[name]])) },
    ...(touched.includes('quietHours') && { hours: draft.hours }),
    touched,
  };
}

/** Whether it can be switched on in such a channel. */
export function canHave(kind: ChannelKind, field: Field): boolean {
  if (field === 'publish') return kind === 'announcement';
  return field !== 'thread' || kind !== 'thread';
}

/** The same changes on what others have made of the channel meanwhile. Where they removed the alerts, all that is shown is chosen anew. */
export function renewed(draft: Draft, known: KnownAlerts): Draft {
  if (known !== null) return moved(draft, draft, known, draft.chosen.language);
  return draft.isSubscribed ? { ...draft, isSubscribed: false, touched: fields } : draft;
}

export function withRole(draft: Draft, role: { id: string; notifies: boolean } | null): Draft {
  return touch({ ...draft, roleId: role?.id ?? null, isSilent: role?.notifies === false }, 'role');
}

export function withHours(draft: Draft, hours: TypedHours): Draft {
  return touch({ ...draft, hours }, 'quietHours');
}

/** With the choice that is called so, as menus call it; as before if there is none. */
export function withChoice(draft: Draft, name: Choice, value: string): Draft {
  const choice = choices[name].find((each) => String(each) === value);
  return choice === undefined
    ? draft
    : touch({ ...draft, chosen: { ...draft.chosen, [name]: choice } }, name);
}

/** What saving it asks for, or why it can't be saved. */
export function wishOf({ roleId, chosen, hours, touched, isSubscribed }: Draft): Wish | HoursProblem[] {
  const quietHours = quietHoursOf(hours);
  if (Array.isArray(quietHours)) return quietHours;
  const settings = Object.entries({ ...chosen, quietHours }).filter(([name]) =>
    touched.includes(name as Field),
  );
  return {
    ...(touched.includes('role') && { roleId }),
    settings: Object.fromEntries(settings),
    ...(!isSubscribed && { languageAtFirst: chosen.language }),
  };
}

function isOn({ chosen }: Draft, field: Field): boolean {
  return (field === 'publish' || field === 'thread') && chosen[field];
}

function touch(draft: Draft, field: Field): Draft {
  return { ...draft, touched: fields.filter((each) => each === field || draft.touched.includes(each)) };
}
