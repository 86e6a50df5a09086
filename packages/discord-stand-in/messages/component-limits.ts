import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Problem, problemIf } from '../refusals.ts';
import { type AnyComponent, type Placed, placedComponents } from './components.ts';

type Path = PropertyKey[];
type Chosen = { default?: boolean };
type Choosing = Pick<AnyComponent, 'type'> & {
  min_values?: number;
  max_values?: number;
  options?: readonly ({ value: string } & Chosen)[];
  default_values?: readonly unknown[];
};

const rowCount = 5;
const componentCount = 40;
const displayedLength = 4_000;

/** Where the components of an ordinary message, which stand below its text, break Discord's rules. */
export function legacyProblems(components: readonly AnyComponent[]): Problem[] {
  const message = 'Value of field "type" must be one of (1,).';
  return [
    ...tooLongIf(components.length > rowCount, ['components'], rowCount),
    ...components.flatMap(({ type }, index) =>
      problemIf(
        type !== ComponentType.ActionRow,
        ['components', index, 'type'],
        'UNION_TYPE_CHOICES',
        message,
      ),
    ),
    ...componentsProblems(components),
  ];
}

/** The same for a message that is made of nothing but components. */
export function madeOfComponentsProblems(components: readonly AnyComponent[]): Problem[] {
  const placed = placedComponents(components);
  const length = placed.reduce((sum, { component }) => sum + displayed(component).length, 0);
  return [
    ...problemIf(
      placed.length > componentCount,
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `Total number of components exceeds the maximum of ${componentCount}`,
    ),
    ...problemIf(
      length > displayedLength,
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Components displayable text size exceeds maximum size of ${displayedLength}`,
    ),
    ...componentsProblems(components),
  ];
}

/** Where any components break Discord's rules, in a message or a modal. */
export function componentsProblems(components: readonly AnyComponent[]): Problem[] {
  const placed = placedComponents(components);
  const customIds = placed.flatMap(({ component }) => ('custom_id' in component ? component.custom_id : []));
  const ids = placed.flatMap(({ component }) => component.id || []);
  return [
    ...problemIf(
      hasDuplicates(customIds),
      ['components'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...problemIf(
      hasDuplicates(ids),
      ['components'],
      'COMPONENT_ID_DUPLICATED',
      'Component id cannot be duplicated',
    ),
    ...placed.flatMap(componentProblems),
  ];
}

function componentProblems({ component, path }: Placed): Problem[] {
  if (component.type === ComponentType.Button) return buttonProblems(component, path);
  if (component.type === ComponentType.ActionRow) {
    const hasOther = component.components.some(({ type }) => type !== ComponentType.Button);
    return problemIf(
      hasOther && component.components.length > 1,
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
  return choiceProblems(component, path);
}

/** How much may be chosen, and what is chosen already. */
function choiceProblems(component: Choosing, path: Path): Problem[] {
  const { options, default_values } = component;
  const { least, most } = bounds(component);
  const values = options?.map(({ value }) => value) ?? [];
  const chosen = default_values?.length ?? options?.filter((option) => option.default).length ?? 0;
  const place = [...path, options ? 'options' : 'default_values'];
  return [
    ...problemIf(
      hasDuplicates(values),
      place,
      'COMPONENT_OPTION_VALUE_DUPLICATED',
      'A value is already used.',
    ),
    ...badLengthIf(
      options !== undefined && Math.max(least, most) > values.length,
      place,
      'There are too few options.',
    ),
    ...badLengthIf(least > most, [...path, 'min_values'], 'It must not be greater than max_values.'),
    ...badLengthIf(chosen > most, place, `No more than ${most} can be chosen.`),
    ...badLengthIf(
      default_values !== undefined && chosen > 0 && chosen < least,
      place,
      `No fewer than ${least} can be chosen.`,
    ),
  ];
}

/** How many may be chosen. */
export function bounds({ type, min_values, max_values, options }: Choosing): { least: number; most: number } {
  const unsaid = type === ComponentType.CheckboxGroup ? (options?.length ?? 1) : 1;
  return { least: min_values ?? 1, most: max_values ?? unsaid };
}

function buttonProblems(button: APIButtonComponent, path: Path): Problem[] {
  if (button.style === ButtonStyle.Premium) return [];
  const isLink = button.style === ButtonStyle.Link;
  return [
    ...requiredIf(isLink !== 'url' in button, [...path, 'url']),
    ...requiredIf(isLink === 'custom_id' in button, [...path, 'custom_id']),
    ...requiredIf(!button.label && !button.emoji, [...path, 'label']),
  ];
}

function displayed(component: AnyComponent): string {
  return component.type === ComponentType.TextDisplay ? component.content : '';
}

export function tooLongIf(applies: boolean, path: Path, length: number): Problem[] {
  return problemIf(applies, path, 'BASE_TYPE_MAX_LENGTH', `Must be ${length} or fewer in length.`);
}

export function requiredIf(applies: boolean, path: Path): Problem[] {
  return problemIf(applies, path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

export function badLengthIf(applies: boolean, path: Path, message: string): Problem[] {
  return problemIf(applies, path, 'BASE_TYPE_BAD_LENGTH', message);
}

function hasDuplicates(values: readonly (string | number)[]): boolean {
  return new Set(values).size < values.length;
}
