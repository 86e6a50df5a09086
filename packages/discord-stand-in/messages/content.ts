import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
  type EmbedType,
} from 'discord-api-types/v10';
import { withoutNulls } from '../without-nulls.ts';

type TopLevel = APIMessageTopLevelComponent | APIComponentInContainer;

/** Embeds as messages show them: Discord adds the type and says of every field whether it is inline. */
export function shownEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return withoutNulls(embeds).map(({ fields, ...embed }) => ({
    ...embed,
    type: 'rich' as EmbedType,
    ...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
  }));
}

/** The buttons and selects of a message, wherever they stand in it. */
export function interactiveComponents(components: readonly TopLevel[]): APIComponentInMessageActionRow[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.ActionRow) return component.components;
    if (component.type === ComponentType.Container) return interactiveComponents(component.components);
    if (component.type !== ComponentType.Section) return [];
    return component.accessory.type === ComponentType.Button ? [component.accessory] : [];
  });
}

/** The texts that stand in the components of a message. */
export function componentTexts(components: readonly TopLevel[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return component.content;
    const isGroup = component.type === ComponentType.Container || component.type === ComponentType.Section;
    return isGroup ? componentTexts(component.components) : [];
  });
}

/** Whether there is one that only a message of components can hold, which has no text and no embeds. */
export function isMadeOfComponents(components: readonly TopLevel[]): boolean {
  return components.some(({ type }) => type !== ComponentType.ActionRow);
}
