import {
  type APIComponentInLabel,
  type APIFileUploadComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { bounds } from '../messages/component-limits.ts';
import type { GivenFile } from '../messages/given-file.ts';
import { type Choice, chosenValues } from './component-input.ts';
import type { Chosen, Filled, FilledIn } from './input.ts';
import type { Resolved } from './resolved.ts';

type Field = APIComponentInLabel;
type Listing = Choice | APIFileUploadComponent;
/** What a field sends besides its type, number and custom id. */
type Value = { value: string | boolean | null } | { values: string[] };

/** What Discord's client would send of a modal that is filled in so; throws where it would not let it be sent. */
export function submittedComponents(
  components: readonly APIModalInteractionResponseCallbackComponent[],
  filled: FilledIn,
  resolved: Resolved,
): object[] {
  const left = new Map(Object.entries(filled));
  const sent = (field: Field, label: string | undefined): object => {
    const name = [label, field.custom_id].find((one) => one !== undefined && left.has(one)) ?? '';
    const given = left.get(name);
    left.delete(name);
    const { type, id, custom_id } = field;
    const said = `the field "${label ?? custom_id}"`;
    return { type, id, custom_id, ...fieldValue(field, given, said, resolved) };
  };
  const all = components.map((component) => {
    const { type, id } = component;
    if (component.type === ComponentType.Label) {
      return { type, id, component: sent(component.component, component.label) };
    }
    if (component.type === ComponentType.TextDisplay) return { type, id };
    return { type, id, components: component.components.map((input) => sent(input, input.label)) };
  });
  const [unknown] = left.keys();
  if (unknown !== undefined) throw new Error(`the modal has no field "${unknown}"`);
  return all;
}

function fieldValue(field: Field, given: Filled | undefined, said: string, resolved: Resolved): Value {
  switch (field.type) {
    case ComponentType.TextInput:
      return { value: text(field, given ?? field.value ?? '', said) };
    case ComponentType.Checkbox:
      if (given !== undefined && typeof given !== 'boolean')
        throw new Error(`${said} is either ticked or not`);
      return { value: given ?? field.default ?? false };
    case ComponentType.RadioGroup:
      return { value: values(field, typeof given === 'string' ? [given] : given, said, resolved)[0] ?? null };
    default:
      return { values: values(field, given, said, resolved) };
  }
}

function text(input: APITextInputComponent, given: Filled, said: string): string {
  const { required = true, min_length: least = 0, max_length: most = 4_000, style } = input;
  if (typeof given !== 'string') throw new Error(`${said} takes a text`);
  if (given === '' && required) throw new Error(`${said} must be filled in`);
  if (given !== '' && (given.length < least || given.length > most)) {
    throw new Error(`${said} takes ${least} to ${most} characters, not ${given.length}`);
  }
  if (style === TextInputStyle.Short && given.includes('\n')) throw new Error(`${said} takes a single line`);
  return given;
}

function values(field: Listing, given: Filled | undefined, said: string, resolved: Resolved): string[] {
  const { required = true } = { required: true, ...field };
  const chosen = given ?? defaults(field);
  if (!Array.isArray(chosen)) throw new Error(`${said} takes a list`);
  if (chosen.length === 0 && required) throw new Error(`${said} must be filled in`);
  if (chosen.length === 0) return [];
  return field.type === ComponentType.FileUpload
    ? uploads(field, chosen, said, resolved)
    : chosenValues(field, chosen, resolved);
}

/** What is chosen when the modal opens. */
function defaults(field: Listing): readonly Chosen[] {
  if ('options' in field) {
    return field.options.flatMap((option) => (option.default ? option.value : []));
  }
  return 'default_values' in field ? (field.default_values ?? []) : [];
}

function uploads(
  field: APIFileUploadComponent,
  files: readonly (Chosen | GivenFile)[],
  said: string,
  resolved: Resolved,
): string[] {
  const { least, most } = bounds(field);
  if (files.length < least || files.length > most) {
    throw new Error(`${said} takes ${least} to ${most} files, not ${files.length}`);
  }
  return files.map((file) => {
    if (typeof file === 'string' || !('filename' in file)) throw new Error(`${said} takes files`);
    return resolved.attachment(file);
  });
}
