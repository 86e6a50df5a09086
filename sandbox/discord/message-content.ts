import {
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';

/** Embeds as messages show them: Discord adds the type, fills in `inline` and leaves out what was null. */
export function shownEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return embeds.map((embed) => {
    const { fields, ...rest } = withoutNulls(embed);
    return {
      ...rest,
      type: 'rich' as NonNullable<APIEmbed['type']>,
      ...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
    };
  });
}

/** Components as messages show them: each has got a number of its own, and selects how many values they take. */
export function shownComponents(rows: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let numbered = 0;
  const number = <T extends { id?: number }>(component: T): T => {
    numbered += 1;
    return { ...withoutNulls(component), id: component.id ?? numbered };
  };
  return rows.map((row) =>
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

function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined),
  ) as T;
}
