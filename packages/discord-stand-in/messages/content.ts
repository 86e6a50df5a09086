import {
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
  type EmbedType,
} from 'discord-api-types/v10';
import { withoutNulls } from '../without-nulls.ts';

/** Embeds as messages show them: Discord adds the type and says of every field whether it is inline. */
export function shownEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return withoutNulls(embeds).map(({ fields, ...embed }) => ({
    ...embed,
    type: 'rich' as EmbedType,
    ...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
  }));
}

/** Components as messages show them: each has a number of its own, and selects say how many values they take. */
export function shownComponents(rows: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let numbered = 0;
  const number = <T extends { id?: number }>(component: T): T => {
    numbered += 1;
    return { ...component, id: component.id ?? numbered };
  };
  return withoutNulls(rows).map((row) =>
    row.type === ComponentType.ActionRow
      ? { ...number(row), components: row.components.map((component) => withValueCounts(number(component))) }
      : number(row),
  );
}

/** The buttons and selects in the rows of a message. */
export function interactiveComponents(
  rows: readonly APIMessageTopLevelComponent[],
): APIComponentInMessageActionRow[] {
  return rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
}

function withValueCounts(component: APIComponentInMessageActionRow): APIComponentInMessageActionRow {
  return component.type === ComponentType.Button
    ? component
    : { ...component, min_values: component.min_values ?? 1, max_values: component.max_values ?? 1 };
}
