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
  return (
    <header class="header">
      <button
        type="button"
        class="toggle to-places"
        aria-label="Servers and channels"
        aria-controls="places"
        aria-expanded={open === 'places'}
        onClick={() => onOpen('places')}
      >
        <Icon name="places" />
      </button>
      <h1>
        <Icon name={kind ?? 'person'} />
        {where.slice(1)}
      </h1>
      <button
        type="button"
        class="toggle to-panel"
        aria-label="Weather and the bot's thoughts"
        aria-controls="panel"
        aria-expanded={open === 'panel'}
        onClick={() => onOpen('panel')}
      >
        <span class={`dot ${verdict}`} />
        <Icon name="weather" />
      </button>
    </header>
  );
}
