import type { ComponentChildren } from 'preact';
import type { BotReport, ShownChannel } from '../window/protocol.ts';
import { Icon } from './icons.tsx';

type Props = {
  where: string;
  /** Undefined in direct messages. */
  kind: ShownChannel['kind'] | undefined;
  verdict: BotReport['verdict'] | undefined;
  open: 'places' | 'panel' | null;
  onOpen: (panel: 'places' | 'panel') => void;
};

/** Where one is, and the way to what a narrow window hides. */
export function Header({ where, kind, verdict = 'unseen', open, onOpen }: Props) {
  const toggle = (panel: 'places' | 'panel', label: string, shown: ComponentChildren) => (
    <button
      type="button"
      class={`toggle to-${panel}`}
      aria-label={label}
      aria-controls={panel}
      aria-expanded={open === panel}
      onClick={() => onOpen(panel)}
    >
      {shown}
    </button>
  );
  return (
    <header class="header">
      {toggle('places', 'Servers and channels', <Icon name="places" />)}
      <h1>
        <Icon name={kind ?? 'person'} />
        {where.slice(1)}
      </h1>
      {toggle(
        'panel',
        "Weather and the bot's thoughts",
        <>
          <span class={`dot ${verdict}`} />
          <Icon name="weather" />
        </>,
      )}
    </header>
  );
}
