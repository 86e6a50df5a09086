import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import { type Problem, problemIf } from '../refusals.ts';
import { withoutNulls } from '../without-nulls.ts';
import type { MessageBody } from './body.ts';
import { legacyProblems, madeOfComponentsProblems, requiredIf, tooLongIf } from './component-limits.ts';

type Path = PropertyKey[];

const contentLength = 2_000;
const embedsLength = 6_000;

/** Where a message breaks rules of Discord that its published schema does not hold. `flags` are those it then has. */
export function messageLimitProblems(body: MessageBody, flags = body.flags ?? 0): Problem[] {
  const { content, embeds, components, allowed_mentions: allowed } = withoutNulls(body);
  const isOfComponents = (flags & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...tooLongIf((content?.length ?? 0) > contentLength, ['content'], contentLength),
    ...embedsProblems(embeds ?? []),
    ...(isOfComponents
      ? [...legacyFieldProblems(body), ...madeOfComponentsProblems(components ?? [])]
      : legacyProblems(components ?? [])),
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

/** What a message that is made of components must not hold besides. */
export function legacyFieldProblems(body: Pick<MessageBody, 'content' | 'embeds'>): Problem[] {
  return (['content', 'embeds'] as const).flatMap((field) =>
    problemIf(
      Boolean(body[field]?.length),
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  );
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
