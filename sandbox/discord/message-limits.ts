import { type APIComponentInMessageActionRow, type APIEmbed, ButtonStyle, ComponentType } from 'discord.js';
import { interactiveComponents } from './message-content.ts';
import type { MessageBody, Upload } from './messages.ts';
import type { Problem } from './refusals.ts';

const contentLength = 2_000;
const embedsLength = 6_000;
const rowCount = 5;

/** Where a message breaks rules of Discord that its published schema does not hold. */
export function messageProblems(body: MessageBody): Problem[] {
  const { content, embeds, allowed_mentions: allowed } = body;
  return [
    ...((content?.length ?? 0) > contentLength ? [tooLong(['content'], contentLength)] : []),
    ...embedProblems(embeds ?? []),
    ...componentProblems(body),
    ...(['users', 'roles'] as const)
      .filter((kind) => allowed?.parse?.some((parsed) => parsed === kind) && allowed[kind]?.length)
      .map((kind) => ({
        path: ['allowed_mentions'],
        code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      })),
  ];
}

/** Whether nothing would be left to show. */
export function isEmpty(body: MessageBody, uploads: readonly Upload[]): boolean {
  const parts = [body.content, body.embeds, body.components, uploads];
  return parts.every((part) => !part?.length);
}

function embedProblems(embeds: readonly APIEmbed[]): Problem[] {
  const length = embeds.reduce((sum, embed) => sum + textLength(embed), 0);
  return [
    ...(length > embedsLength
      ? [
          {
            path: ['embeds'],
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: `Embed size exceeds maximum size of ${embedsLength}`,
          },
        ]
      : []),
    ...embeds.flatMap((embed, index) => [
      ...(Object.values(embed).some((part) => part !== null && part !== undefined)
        ? []
        : [required(['embeds', index, 'description'])]),
      ...(embed.fields ?? []).flatMap((field, position) =>
        (['name', 'value'] as const)
          .filter((part) => field[part].trim() === '')
          .map((part) => required(['embeds', index, 'fields', position, part])),
      ),
    ]),
  ];
}

function textLength({ title, description, footer, author, fields = [] }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function componentProblems({ components }: MessageBody): Problem[] {
  const rows = components ?? [];
  const customIds = interactiveComponents(rows).flatMap((component) => customId(component) ?? []);
  return [
    ...(rows.length > rowCount ? [tooLong(['components'], rowCount)] : []),
    ...(new Set(customIds).size < customIds.length
      ? [
          {
            path: ['components'],
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]
      : []),
    ...rows.flatMap((row, rowIndex) => {
      if (row.type !== ComponentType.ActionRow) {
        return [problem(['components', rowIndex, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of {1}.')];
      }
      const place = ['components', rowIndex, 'components'];
      const hasSelect = row.components.some(({ type }) => type !== ComponentType.Button);
      return [
        ...(hasSelect && row.components.length > 1
          ? [problem(place, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select takes a row of its own.')]
          : []),
        ...row.components.flatMap((component, index) => lonelyProblems(component, [...place, index])),
      ];
    }),
  ];
}

function lonelyProblems(component: APIComponentInMessageActionRow, path: PropertyKey[]): Problem[] {
  if (component.type === ComponentType.StringSelect) {
    const values = component.options.map(({ value }) => value);
    return [
      ...(new Set(values).size < values.length
        ? [
            problem(
              [...path, 'options'],
              'COMPONENT_OPTION_VALUE_DUPLICATED',
              'The specified option value is already used',
            ),
          ]
        : []),
      ...((component.min_values ?? 1) > values.length || (component.max_values ?? 1) > values.length
        ? [
            problem(
              [...path, 'options'],
              'BASE_TYPE_BAD_LENGTH',
              'There are fewer options than values to choose.',
            ),
          ]
        : []),
    ];
  }
  if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
  const isLink = component.style === ButtonStyle.Link;
  return [
    ...(isLink !== 'url' in component ? [required([...path, 'url'])] : []),
    ...(isLink === 'custom_id' in component ? [required([...path, 'custom_id'])] : []),
    ...(component.label || component.emoji ? [] : [required([...path, 'label'])]),
  ];
}

function customId(component: APIComponentInMessageActionRow): string | undefined {
  return 'custom_id' in component ? component.custom_id : undefined;
}

function tooLong(path: PropertyKey[], length: number): Problem {
  return problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${length} or fewer in length.`);
}

function required(path: PropertyKey[]): Problem {
  return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function problem(path: PropertyKey[], code: string, message: string): Problem {
  return { path, code, message };
}
