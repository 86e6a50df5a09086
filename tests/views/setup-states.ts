import type { ComponentsView } from '../../src/sending/message.ts';
import { type Draft, newDraft, withChoice, withHours, withRole } from '../../src/setup/draft.ts';
import { hoursModal, setupDoneView, setupView } from '../../src/views/setup-view.ts';
import { now } from '../situation/states.ts';
import { allSettings } from './view-states.ts';

const roleId = '12345678901234567890';
const channelId = '18446744073709551615';

const fresh = newDraft({ channelId, kind: 'text' }, null);
const zone = 'America/North_Dakota/New_Salem';
const fullest = newDraft({ channelId, kind: 'announcement' }, { roleId, settings: allSettings });

const drafts: Record<string, Draft> = {
  fresh,
  fullest,
  'in a thread': newDraft({ channelId, kind: 'thread' }, { roleId: null }),
  'with a silent role': withRole(fresh, { id: roleId, notifies: false }),
  'mentioning nobody': withChoice(withRole(fresh, { id: roleId, notifies: true }), 'mentionFor', 'nothing'),
  ...Object.fromEntries(
    [
      { from: '22:00', until: '07:00', zone: 'Berlim' },
      { from: '22:00', until: '07:00', zone: '' },
      { from: '22:00', until: '', zone },
      { from: '**late**', until: '07:00', zone },
      { from: '22:00', until: '22:00', zone },
    ].map((hours) => [`with quiet hours ${Object.values(hours).join()}`, withHours(fullest, hours)]),
  ),
};

/** Every form of `/cai-alerts setup`. */
export const setupViews: [name: string, view: ComponentsView][] = [
  ...Object.entries(drafts).map(([name, draft]): [string, ComponentsView] => [name, setupView(draft, now)]),
  ['with what went wrong', setupView(fullest, now, 'I need **Send Messages** there.')],
  ['done', setupDoneView(channelId, "Done. I'll post there.")],
];

export const setupModals = Object.values(drafts).map(hoursModal);
