import type { Say } from '../../src/language/say.ts';
import type { ComponentsView } from '../../src/sending/message.ts';
import { type Draft, newDraft, withChoice, withHours, withRole } from '../../src/setup/draft.ts';
import { hoursModal, setupDoneView, setupView } from '../../src/views/setup-view.ts';
import { followText } from '../../src/views/subscription-view.ts';
import { english } from '../../tests/english.ts';
import { now } from '../situation/states.ts';
import { allSettings } from './view-states.ts';

const roleId = '12345678901234567890';
const channelId = '18446744073709551615';

const fresh = newDraft({ channelId, kind: 'text' }, null, 'en');
const zone = 'America/North_Dakota/New_Salem';
const fullest = newDraft({ channelId, kind: 'announcement' }, { roleId, settings: allSettings }, 'en');

const drafts: Record<string, Draft> = {
  fresh,
  fullest,
  'in a thread': newDraft({ channelId, kind: 'thread' }, { roleId: null }, 'en'),
  'with a silent role': withRole(fresh, { id: roleId, notifies: false }),
  'mentioning nobody': withChoice(withRole(fresh, { id: roleId, notifies: true }), 'mentionFor', 'nothing'),
  ...Object.fromEntries(
    [
      { from: '22:00', until: '07:00', zone: 'Berlim' },
      { from: '22:00', until: '07:00', zone: '' },
      { from: '22:00', until: '', zone },
      { from: '**late**', until: '07:00', zone },
      { from: '22:00', until: '22:00', zone },
      { from: '', until: '07:00', zone: 'viertel nach sieben' },
      { from: 'halb neun am Abend', until: 'viertel nach sieben', zone: 'wo ich gerade wohne' },
    ].map((hours) => [`with quiet hours ${Object.values(hours).join()}`, withHours(fullest, hours)]),
  ),
};

/** Every form of `/cai-alerts setup`. */
export const setupViewsIn = (say: Say): [name: string, view: ComponentsView][] => [
  ...Object.entries(drafts).map(([name, draft]): [string, ComponentsView] => [
    name,
    setupView(say, draft, now),
  ]),
  ['with what went wrong', setupView(say, fullest, now, 'I need **Send Messages** there.')],
  ['done', setupDoneView(say, channelId, "Done. I'll post there.")],
  ...[true, false].map((may): [string, ComponentsView] => [
    `done where it ${may ? 'may' : 'may not'} follow`,
    setupDoneView(say, channelId, "Done. I'll post there.", followText(say, may)),
  ]),
];
export const setupViews: [name: string, view: ComponentsView][] = setupViewsIn(english);

export const setupModalsIn = (say: Say) => Object.values(drafts).map((each) => hoursModal(say, each));
export const setupModals = setupModalsIn(english);
