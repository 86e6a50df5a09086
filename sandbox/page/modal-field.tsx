import type { APIComponentInLabel, APISelectMenuComponent, APITextInputComponent } from 'discord.js';
import { useId } from 'preact/hooks';
import type { FilledOnPage } from '../window/protocol.ts';
import { kinds } from './component-kinds.ts';
import { picked } from './picked.ts';
import { useReader } from './reader.ts';
import { SelectMenu } from './select-menu.tsx';
import { chosenAtFirst, chosenOf, selectOptions } from './select-options.ts';
import { TickGroup } from './tick-group.tsx';

type Props<Field = APIComponentInLabel> = {
  label: string;
  hint: string | undefined;
  field: Field;
  /** Undefined: as the modal shows it at first. */
  value: FilledOnPage | undefined;
  onFill: (value: FilledOnPage) => void;
};

const paragraph = 2;

/** One field of a modal, with its label and what is said about it. */
export function ModalField(props: Props) {
  const { label, hint, field } = props;
  const id = useId();
  const isRequired = field.type !== kinds.checkbox && field.required !== false;
  const isGroup = field.type === kinds.radioGroup || field.type === kinds.checkboxGroup;
  const name = (
    <>
      {label}
      {isRequired && (
        <span class="required" aria-hidden="true">
          {' *'}
        </span>
      )}
    </>
  );
  const said = hint && <p class="hint">{hint}</p>;
  if (isGroup) {
    return (
      <fieldset class="modal-field">
        <legend>{name}</legend>
        {said}
        <TickGroup field={field} value={props.value} onFill={props.onFill} />
      </fieldset>
    );
  }
  return (
    <div class="modal-field">
      <label id={`${id}-label`} for={id}>
        {name}
      </label>
      {said}
      <Input {...props} id={id} />
    </div>
  );
}

function Input({ id, field, value, onFill }: Props & { id: string }) {
  switch (field.type) {
    case kinds.textInput:
      return <TextInput id={id} field={field} value={value} onFill={onFill} />;
    case kinds.checkbox:
      return (
        <input
          id={id}
          type="checkbox"
          checked={(value ?? field.default ?? false) === true}
          onChange={({ currentTarget }) => onFill(currentTarget.checked)}
        />
      );
    case kinds.fileUpload:
      return (
        <input
          id={id}
          type="file"
          accept="image/*"
          multiple={(field.max_values ?? 1) > 1}
          onChange={async ({ currentTarget }) => onFill(await picked(currentTarget.files))}
        />
      );
    case kinds.radioGroup:
    case kinds.checkboxGroup:
      return null;
    default:
      return <Select id={id} field={field} value={value} onFill={onFill} />;
  }
}

type InputProps<Field> = Pick<Props<Field>, 'field' | 'value' | 'onFill'> & { id: string };

function TextInput({ id, field, value, onFill }: InputProps<APITextInputComponent>) {
  const given = {
    id,
    placeholder: field.placeholder,
    maxLength: field.max_length,
    value: typeof value === 'string' ? value : (field.value ?? ''),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onFill(currentTarget.value),
  };
  return field.style === paragraph ? <textarea rows={4} {...given} /> : <input type="text" {...given} />;
}

function Select({ id, field, value, onFill }: InputProps<APISelectMenuComponent>) {
  const { nameable } = useReader();
  const chosen = Array.isArray(value) ? value.map(idOf) : chosenAtFirst(field);
  return (
    <SelectMenu
      labelled={{ buttonId: id, labelId: `${id}-label` }}
      placeholder={field.placeholder}
      options={selectOptions(field, nameable)}
      chosen={chosen}
      most={field.max_values ?? 1}
      onChoose={(values) => onFill(chosenOf(field, values))}
    />
  );
}

function idOf(chosen: Extract<FilledOnPage, unknown[]>[number]): string {
  if (typeof chosen === 'string') return chosen;
  return 'id' in chosen ? chosen.id : chosen.filename;
}
