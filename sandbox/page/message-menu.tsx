import { useEffect } from 'preact/hooks';
import { useFloating } from './floating.ts';
import { Icon } from './icons.tsx';
import { onKey } from './on-key.ts';

type Props = { commands: readonly string[]; onUse: (name: string) => void };

/** The menu of a message: what can be done with it. A right click, Enter or the menu key opens it too. */
export function MessageMenu({ commands, onUse }: Props) {
  const { anchor, panel, isOpen, open, close, onToggle } = useFloating('[role=menuitem]');
  useEffect(() => {
    const message = anchor.current?.closest<HTMLElement>('.message');
    if (!message) return;
    const onContextMenu = (event: Event) => {
      event.preventDefault();
      open();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target === message && event.key === 'Enter') onContextMenu(event);
    };
    message.addEventListener('contextmenu', onContextMenu);
    message.addEventListener('keydown', onKeyDown);
    return () => {
      message.removeEventListener('contextmenu', onContextMenu);
      message.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    onKey(event, { ArrowDown: () => move(1), ArrowUp: () => move(-1), Escape: leave, Tab: leave });
  }

  function move(by: number): void {
    const items = [...(panel.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const here = items.findIndex((item) => item.matches(':focus'));
    items.at((here + by) % items.length)?.focus();
  }

  function leave(): void {
    close();
    anchor.current?.closest<HTMLElement>('.message')?.focus();
  }

  return (
    <div class="message-menu">
      <button
        ref={anchor}
        type="button"
        class="more"
        tabIndex={-1}
        aria-label="Message actions"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={open}
      >
        <Icon name="more" />
      </button>
      <div
        ref={panel}
        popover="auto"
        class="menu"
        role="menu"
        aria-label="Apps"
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onToggle={onToggle}
      >
        {isOpen && <p class="menu-heading">Apps</p>}
        {commands.map((name) => (
          <button
            key={name}
            type="button"
            role="menuitem"
            onClick={() => {
              leave();
              onUse(name);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
