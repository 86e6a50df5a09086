import {
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type Problem, problemIf } from '../refusals.ts';
import { withoutNulls } from '../without-nulls.ts';
import type { MessageBody } from './body.ts';
import { interactiveComponents } from './content.ts';

type Rows = NonNullable<MessageBody['components']>;
type Path = PropertyKey[];

const contentLength = 2_000;
const embedsLength = 6_000;
const rowCount = 5;

/** Where a message breaks rules of Discord that its published schema does not hold. */
export function messageLimitProblems(body: MessageBody): Problem[] {
  const { content, embeds, components, allowed_mentions: allowed } = withoutNulls(body);
  return [
    ...tooLongIf((content?.length ?? 0) > contentLength, ['content'], contentLength),
    ...embedsProblems(embeds ?? []),
    ...componentsProblems(components ?? []),
    ...(['users', 'roles'] as const).flatMap((kind) =>
      problemIf(
        Boolean(allowed?.parse?.some((parsed) => parsed === kind) && allowed[kind]?.length),
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    ),
  ];
}

function embedsProblems(embeds: readonly APIEmbed[]): Problem[] {
  const length = embeds.reduce((sum, embed) => sum + textLength(embed), 0);
  const message = `Embed size exceeds maximum size of ${embedsLength}`;
  return [
    ...problemIf(length > embedsLength, ['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message),
    ...embeds.flatMap((embed, index) => embedProblems(embed, ['embeds', index])),
  ];
}

function embedProblems(embed: APIEmbed, path: Path): Problem[] {
  return [
    ...requiredIf(Object.keys(embed).length === 0, [...path, 'description']),
    ...(embed.fields ?? []).flatMap(({ name, value }, index) => [
      ...requiredIf(name.trim() === '', [...path, 'fields', index, 'name']),
      ...requiredIf(value.trim() === '', [...path, 'fields', index, 'value']),
    ]),
  ];
}

function textLength({ title, description, footer, author, fields = [] }: APIEmbed): number {
  const ofFields = fields.flatMap(({ name, value }) => [name, value]);
  const texts = [title, description, footer?.text, author?.name, ...ofFields];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function componentsProblems(rows: Rows): Problem[] {
  const ids = interactiveComponents(rows).flatMap((one) => ('custom_id' in one ? one.custom_id : []));
  const message = 'Component custom id cannot be duplicated';
  return [
    ...tooLongIf(rows.length > rowCount, ['components'], rowCount),
    ...problemIf(hasDuplicates(ids), ['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message),
    ...rows.flatMap((row, index) => rowProblems(row, ['components', index])),
  ];
}

function rowProblems(row: Rows[number], path: Path): Problem[] {
  if (row.type !== ComponentType.ActionRow) {
    return problemIf(true, [...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of {1}.');
  }
  const place = [...path, 'components'];
  const hasSelect = row.components.some(({ type }) => type !== ComponentType.Button);
  const isCrowded = hasSelect && row.components.length > 1;
  return [
    ...problemIf(isCrowded, place, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select takes a row of its own.'),
    ...row.components.flatMap((component, index) => componentProblems(component, [...place, index])),
  ];
}

function componentProblems(component: APIComponentInMessageActionRow, path: Path): Problem[] {
  if (component.type === ComponentType.StringSelect) {
    const { min_values: least = 1, max_values: most = 1 } = component;
    const values = component.options.map(({ value }) => value);
    const place = [...path, 'options'];
    return [
      ...problemIf(
        hasDuplicates(values),
        place,
        'COMPONENT_OPTION_VALUE_DUPLICATED',
        'A value is already used.',
      ),
      ...problemIf(
        Math.max(least, most) > values.length,
        place,
        'BASE_TYPE_BAD_LENGTH',
        'There are too few options.',
      ),
    ];
  }
  if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
  const isLink = component.style === ButtonStyle.Link;
  return [
    ...requiredIf(isLink !== 'url' in component, [...path, 'url']),
    ...requiredIf(isLink === 'custom_id' in component, [...path, 'custom_id']),
    ...requiredIf(!component.label && !component.emoji, [...path, 'label']),
  ];
}

function tooLongIf(applies: boolean, path: Path, length: number): Problem[] {
  return problemIf(applies, path, 'BASE_TYPE_MAX_LENGTH', `Must be ${length} or fewer in length.`);
}

function requiredIf(applies: boolean, path: Path): Problem[] {
  return problemIf(applies, path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function hasDuplicates(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
