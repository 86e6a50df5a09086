import {
  type APIComponentInMessageActionRow,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIModalComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';

export type AnyComponent = APIMessageComponent | APIModalComponent;

/** A component, and where in the body it stands. */
export type Placed = { component: AnyComponent; path: PropertyKey[] };

/** All components, each followed by those that stand in it. */
export function placedComponents(
  components: readonly AnyComponent[],
  path: readonly PropertyKey[] = ['components'],
): Placed[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    return [{ component, path: here }, ...within(component, here)];
  });
}

function within(component: AnyComponent, here: PropertyKey[]): Placed[] {
  const inner = 'components' in component ? component.components : [];
  const only = { accessory: undefined, component: undefined, ...component };
  return [
    ...placedComponents(inner, [...here, 'components']),
    ...(['accessory', 'component'] as const).flatMap((key) => {
      const single: AnyComponent | undefined = only[key];
      return single ? [{ component: single, path: [...here, key] }] : [];
    }),
  ];
}

/** The buttons and selects of a message, wherever they stand in it. */
export function interactiveComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIComponentInMessageActionRow[] {
  return placedComponents(components).flatMap(({ component }) => (isInteractive(component) ? component : []));
}

/** The texts that stand in the components of a message. */
export function componentTexts(components: readonly APIMessageTopLevelComponent[]): string[] {
  return placedComponents(components).flatMap(({ component }) =>
    isTextDisplay(component) ? component.content : [],
  );
}

/** Whether there is one that only a message of components can hold, which has no text and no embeds. */
export function isMadeOfComponents(components: readonly APIMessageTopLevelComponent[]): boolean {
  return components.some(({ type }) => type !== ComponentType.ActionRow);
}

function isTextDisplay(component: AnyComponent): component is APITextDisplayComponent {
  return component.type === ComponentType.TextDisplay;
}

function isInteractive(component: AnyComponent): component is APIComponentInMessageActionRow {
  return interactiveTypes.includes(component.type);
}

const interactiveTypes: readonly ComponentType[] = [
  ComponentType.Button,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
