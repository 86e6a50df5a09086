import type { APIStringSelectComponent } from 'discord.js';
import { useId } from 'preact/hooks';
import { useFloating } from './floating.ts';
import { Icon } from './icons.tsx';
import { onKey } from './on-key.ts';
import { useList } from './use-list.ts';

type Props = { menu: APIStringSelectComponent; isBusy: boolean; onChoose: (value: string) => void };

/** A select menu. It shows what is chosen in it, and its placeholder only as long as nothing is. */
export function SelectMenu({ menu: { options, placeholder, custom_id, disabled }, isBusy, onChoose }: Props) {
  const id = useId();
  const chosen = options.findIndex((option) => option.default);
  const { anchor, panel, isOpen, open, close, onToggle } = useFloating();
  const list = useList(`${custom_id} ${isOpen}`, options.length, Math.max(0, chosen));
  const label = options[chosen]?.label ?? placeholder ?? 'Make a selection';

  function choose(index: number | undefined): void {
    const option = index === undefined ? undefined : options[index];
    close();
    if (option) onChoose(option.value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    onKey(event, {
      ArrowDown: () => list.move(1),
      ArrowUp: () => list.move(-1),
      Home: () => list.light(0),
      End: () => list.light(options.length - 1),
      Enter: () => choose(list.active),
      ' ': () => choose(list.active),
      Tab: close,
      Escape: close,
    });
  }

  return (
    <div class="select">
      <button
        ref={anchor}
        type="button"
        class="select-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-busy={isBusy}
        disabled={disabled ?? false}
        onClick={open}
      >
        <span>{label}</span>
        <Icon name="down" />
      </button>
      <div
        ref={panel}
        popover="auto"
        class="options"
        role="listbox"
        aria-label={placeholder ?? 'Options'}
        aria-activedescendant={list.active === undefined ? undefined : `${id}-${list.active}`}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onToggle={onToggle}
      >
        {isOpen &&
          options.map(({ value, label, description }, index) => (
            <div
              key={value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              class={index === list.active ? 'lit' : ''}
              onMouseMove={() => list.light(index)}
              onPointerUp={() => choose(index)}
            >
              <span>{label}</span>
              {description && <small>{description}</small>}
            </div>
          ))}
      </div>
    </div>
  );
}
