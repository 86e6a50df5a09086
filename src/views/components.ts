import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { ComponentsView } from '../sending/message.ts';

export type ButtonParts = Pick<APIButtonComponentWithCustomId, 'custom_id' | 'label' | 'disabled'> & {
  style?: APIButtonComponentWithCustomId['style'];
};

export function componentsView(...components: APIMessageTopLevelComponent[]): ComponentsView {
  return { flags: MessageFlags.IsComponentsV2, components };
}

export function words(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function row(
  ...components: APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}

export function container(...components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, components };
}

export function button({
  style = ButtonStyle.Secondary,
  ...parts
}: ButtonParts): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, ...parts };
}

/** Words with a button beside them. */
export function section(content: string, pressed: ButtonParts): APISectionComponent {
  return { type: ComponentType.Section, components: [words(content)], accessory: button(pressed) };
}
