import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { withoutNulls } from '../without-nulls.ts';

/** Components as messages show them: each has a number of its own, and what may be left out in a request is filled in. */
export function shownComponents(
  components: readonly APIMessageTopLevelComponent[],
  newId: () => string,
): APIMessageTopLevelComponent[] {
  let numbered = 0;
  const media = (item: APIUnfurledMediaItem) => ({ id: newId(), proxy_url: item.url, ...item });
  const each = <T extends APIMessageComponent>(inner: readonly T[]): T[] =>
    inner.map((one) => shown(one) as T);
  const shown = (component: APIMessageComponent): APIMessageComponent => {
    numbered += 1;
    return filled({ ...component, id: component.id ?? numbered });
  };
  const filled = (component: APIMessageComponent): APIMessageComponent => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return { ...component, components: each(component.components) };
      case ComponentType.Container: {
        const { accent_color = null, spoiler = false } = component;
        return { ...component, accent_color, spoiler, components: each(component.components) };
      }
      case ComponentType.Section: {
        const [accessory = component.accessory] = each([component.accessory]);
        return { ...component, components: each(component.components), accessory };
      }
      case ComponentType.MediaGallery:
        return {
          ...component,
          items: component.items.map((item) => ({ ...described(item), media: media(item.media) })),
        };
      case ComponentType.Thumbnail:
        return { ...described(component), media: media(component.media) };
      case ComponentType.File:
        return { ...fileFacts, ...component, file: media(component.file) };
      case ComponentType.Separator:
        return { ...component, spacing: component.spacing ?? 1, divider: component.divider ?? true };
      case ComponentType.TextDisplay:
      case ComponentType.Button:
        return component;
      default:
        return { ...component, min_values: component.min_values ?? 1, max_values: component.max_values ?? 1 };
    }
  };
  return each(withoutNulls(components));
}

// Of a file that nobody uploaded here, nothing is known.
const fileFacts = { name: null, size: null, spoiler: false } as object;

function described<T extends { description?: string | null; spoiler?: boolean }>(item: T): T {
  return { ...item, description: item.description ?? null, spoiler: item.spoiler ?? false };
}
