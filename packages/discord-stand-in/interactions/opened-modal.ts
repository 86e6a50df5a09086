import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { badLengthIf, componentsProblems, requiredIf, tooLongIf } from '../messages/component-limits.ts';
import { placedComponents } from '../messages/components.ts';
import { numbers } from '../messages/shown-components.ts';
import { type Problem, problemIf, refusal } from '../refusals.ts';
import { withoutNulls } from '../without-nulls.ts';

type Path = PropertyKey[];

const componentCount = 5;

/** The modal as the client opens it: each component has a number of its own. Refuses one that breaks Discord's rules. */
export function openedModal(
  modal: APIModalInteractionResponseCallbackData,
): APIModalInteractionResponseCallbackData {
  const said = withoutNulls(modal);
  const problems = modalLimitProblems(said);
  if (problems.length > 0) throw refusal('invalidBody', problems);
  const numbered = numbers(said.components);
  return {
    ...said,
    components: said.components.map((component) => {
      const id = numbered(component);
      if (component.type === ComponentType.TextDisplay) return { ...component, id };
      if (component.type === ComponentType.Label) {
        return { ...component, id, component: { ...component.component, id: numbered(component.component) } };
      }
      const inputs = component.components.map((input) => ({ ...input, id: numbered(input) }));
      return { ...component, id, components: inputs };
    }),
  };
}

/** Where a modal breaks rules of Discord that its published schema does not hold. */
function modalLimitProblems({ components }: APIModalInteractionResponseCallbackData): Problem[] {
  const problems = [
    ...badLengthIf(components.length > componentCount, ['components'], 'Must be between 1 and 5 in length.'),
    ...componentsProblems(components),
    ...placedComponents(components).flatMap(({ component, path }) => [
      ...(component.type === ComponentType.Label
        ? fieldProblems(component.component, [...path, 'component'])
        : []),
      ...(component.type === ComponentType.TextInput ? textInputProblems(component, path) : []),
    ]),
    ...components.flatMap((row, index) =>
      row.type === ComponentType.ActionRow
        ? row.components.flatMap(({ label }, place) =>
            requiredIf(!label, ['components', index, 'components', place, 'label']),
          )
        : [],
    ),
  ];
  return problems.map(({ path, ...problem }) => ({ ...problem, path: ['data', ...path] }));
}

function fieldProblems(field: APIComponentInLabel, path: Path): Problem[] {
  const { required, min_values, disabled } = { required: true, min_values: 1, disabled: false, ...field };
  return [
    ...badLengthIf(
      required && min_values === 0,
      [...path, 'min_values'],
      'It must be 1 or more if required.',
    ),
    ...problemIf(
      disabled,
      [...path, 'disabled'],
      'COMPONENT_DISABLED_IN_MODAL',
      'Modals cannot have disabled components',
    ),
  ];
}

function textInputProblems(input: APITextInputComponent, path: Path): Problem[] {
  const { value = '', min_length: least = 0, max_length: most = 4_000 } = input;
  return [
    ...tooLongIf(value.length > most, [...path, 'value'], most),
    ...badLengthIf(least > most, [...path, 'min_length'], 'It must not be greater than max_length.'),
  ];
}
