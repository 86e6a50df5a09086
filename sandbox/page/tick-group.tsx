import type { APICheckboxGroupComponent, APIRadioGroupComponent } from 'discord.js';
import { useId } from 'preact/hooks';
import type { FilledOnPage } from '../window/protocol.ts';
import { kinds } from './component-kinds.ts';

type Props = {
  field: APIRadioGroupComponent | APICheckboxGroupComponent;
  value: FilledOnPage | undefined;
  onFill: (value: FilledOnPage) => void;
};

/** The options of a radio group, of which one is chosen, or of a group of checkboxes. */
export function TickGroup({ field, value, onFill }: Props) {
  const name = useId();
  const isRadio = field.type === kinds.radioGroup;
  const atFirst = field.options.filter((option) => option.default).map((option) => option.value);
  const given = typeof value === 'string' ? [value] : value;
  const chosen = Array.isArray(given) ? given : atFirst;

  function tick(option: string, isTicked: boolean): void {
    const others = chosen.filter((other) => other !== option);
    onFill(isRadio ? option : isTicked ? [...others, option] : others);
  }

  return (
    <>
      {field.options.map((option) => (
        <label key={option.value} class="tick">
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget }) => tick(option.value, currentTarget.checked)}
          />
          <span>
            {option.label}
            {option.description && <small>{option.description}</small>}
          </span>
        </label>
      ))}
    </>
  );
}
