import { paletteId, paletteItemId } from './palette-list.tsx';

type Props = {
  name: string;
  label: string;
  text: string;
  placeholder?: string;
  /** Whether what stands there was picked. */
  isFilled?: boolean;
  isOpen: boolean;
  active: number | undefined;
  onFocus: () => void;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** One field of a command. It is as wide as what stands in it. */
export function FieldInput({ name, label, text, placeholder = '', isFilled, isOpen, active, ...on }: Props) {
  const isTail = name === 'tail';
  return (
    <span class={isTail ? 'field tail' : 'field'}>
      {!isTail && <span class="field-name">{name}</span>}
      <span class="field-size">
        <span class="field-text" aria-hidden="true">
          {text || placeholder || ' '}
        </span>
        <input
          type="text"
          size={1}
          name={name}
          class={isFilled ? 'filled' : ''}
          role="combobox"
          autocomplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? paletteId : undefined}
          aria-activedescendant={isOpen && active !== undefined ? paletteItemId(active) : undefined}
          placeholder={placeholder}
          value={text}
          onFocus={on.onFocus}
          onInput={({ currentTarget }) => on.onText(currentTarget.value)}
          onKeyDown={on.onKeyDown}
        />
      </span>
    </span>
  );
}
