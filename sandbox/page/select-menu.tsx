import { useId, useState } from 'preact/hooks';
import { useFloating } from './floating.ts';
import { Icon } from './icons.tsx';
import { onKey } from './on-key.ts';
import type { SelectOption } from './select-options.ts';
import { useList } from './use-list.ts';

type Props = {
  /** The ids of its button and of what that is labelled by, if it has a label. */
  labelled?: { buttonId: string; labelId: string };
  placeholder: string | undefined;
  options: readonly SelectOption[];
  chosen: readonly string[];
  /** How many can be chosen. */
  most: number;
  isBusy?: boolean;
  isDisabled?: boolean;
  onChoose: (values: string[]) => void;
};

/**
 * A select menu. It shows what is chosen in it, and its placeholder only as long as nothing is. Of several, each is chosen or
 * not, until the menu closes.
 */
export function SelectMenu({
  labelled,
  placeholder,
  options,
  chosen,
  most,
  isBusy = false,
  isDisabled = false,
  onChoose,
}: Props) {
  const id = useId();
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const { anchor, panel, isOpen, open, close, onToggle } = useFloating();
  const first = options.findIndex(({ value }) => chosen.includes(value));
  const list = useList(`${id} ${isOpen}`, options.length, Math.max(0, first));
  const shown = ticked ?? chosen;
  const labels = options.filter(({ value }) => shown.includes(value)).map(({ label }) => label);

  function choose(index: number | undefined): void {
    const option = index === undefined ? undefined : options[index];
    if (option && most > 1) {
      setTicked(toggled(shown, option.value, most));
      return;
    }
    close();
    if (option) onChoose([option.value]);
  }

  function onClosed(): void {
    if (ticked !== null && ticked.join() !== chosen.join()) onChoose([...ticked]);
    setTicked(null);
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
        id={labelled?.buttonId}
        type="button"
        class="select-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-busy={isBusy}
        aria-labelledby={labelled && `${labelled.labelId} ${labelled.buttonId}`}
        disabled={isDisabled}
        onClick={open}
      >
        <span>{labels.length > 0 ? labels.join(', ') : (placeholder ?? 'Make a selection')}</span>
        <Icon name="down" />
      </button>
      <div
        ref={panel}
        popover="auto"
        class="options"
        role="listbox"
        aria-label={placeholder ?? 'Options'}
        aria-multiselectable={most > 1}
        aria-activedescendant={list.active === undefined ? undefined : `${id}-${list.active}`}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          onToggle(event);
          if (event.newState !== 'open') onClosed();
        }}
      >
        {isOpen &&
          options.map(({ value, label, detail, icon }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for all of them.
            <div
              key={value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={shown.includes(value)}
              class={index === list.active ? 'lit' : ''}
              onMouseMove={() => list.light(index)}
              onClick={() => choose(index)}
            >
              <span>
                {icon && <Icon name={icon} />}
                {label}
              </span>
              {detail && <small>{detail}</small>}
            </div>
          ))}
      </div>
    </div>
  );
}

/** With or without it; where no more can be chosen, as it was. */
function toggled(values: readonly string[], value: string, most: number): readonly string[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  return values.length < most ? [...values, value] : values;
}
