import {
  type APIAttachment,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { withoutNulls } from '../without-nulls.ts';
import { type AnyComponent, placedComponents } from './components.ts';

type Files = { attachments: readonly APIAttachment[]; newId: () => string };

const attached = 'attachment://';

/** Components as messages show them: each has a number of its own, and what may be left out in a request is filled in. */
export function shownComponents(
  components: readonly APIMessageTopLevelComponent[],
  { attachments, newId }: Files,
): APIMessageTopLevelComponent[] {
  const said = withoutNulls(components);
  const numbered = numbers(said);
  const media = (item: APIUnfurledMediaItem) => {
    const file = attachments.find(({ filename }) => item.url === attached + filename);
    const url = file?.url ?? item.url;
    return { id: newId(), proxy_url: url, ...item, url, ...(file && { attachment_id: file.id }) };
  };
  const each = <T extends APIMessageComponent>(inner: readonly T[]): T[] =>
    inner.map((one) => shown(one) as T);
  const shown = (component: APIMessageComponent): APIMessageComponent =>
    filled({ ...component, id: numbered(component) });
  const filled = (component: APIMessageComponent): APIMessageComponent => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return { ...component, components: each(component.components) };
      case ComponentType.Container: {
        const { accent_color = null, spoiler = false } = component;
        return { ...component, accent_color, spoiler, components: each(component.components) };
      }
      case ComponentType.Section: {
        const texts = each(component.components);
        const [accessory = component.accessory] = each([component.accessory]);
        return { ...component, components: texts, accessory };
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
  return each(said);
}

/** Numbers components in the order in which they are asked about; one that has a number keeps it, and no other gets it. */
export function numbers(components: readonly AnyComponent[]): (component: AnyComponent) => number {
  const taken = new Set(placedComponents(components).map(({ component }) => component.id));
  let latest = 0;
  return ({ id }) => {
    if (id) return id;
    do latest += 1;
    while (taken.has(latest));
    return latest;
  };
}

// Of a file that nobody uploaded here, nothing is known.
const fileFacts = { name: null, size: null, spoiler: false } as object;

function described<T extends { description?: string | null; spoiler?: boolean }>(item: T): T {
  return { ...item, description: item.description ?? null, spoiler: item.spoiler ?? false };
}
