import type {
  APIMediaGalleryItem,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APIThumbnailComponent,
} from 'discord.js';
import { kinds } from './component-kinds.ts';
import { Control, type Use } from './controls.tsx';
import { Markdown } from './markdown.tsx';

type Props = { components: readonly APIMessageTopLevelComponent[]; onUse: Use };

const largeSpacing = 2;

/** What a message is made of, or the rows of buttons and menus below it. */
export function Components({ components, onUse }: Props) {
  return (
    <>
      {components.map((component, index) => (
        <Component key={index} component={component} onUse={onUse} />
      ))}
    </>
  );
}

function Component({ component, onUse }: { component: APIMessageTopLevelComponent; onUse: Use }) {
  switch (component.type) {
    case kinds.row:
      return (
        <div class="controls">
          {component.components.map((control, place) => (
            <Control key={place} component={control} onUse={onUse} />
          ))}
        </div>
      );
    case kinds.text:
      return (
        <div class="content">
          <Markdown text={component.content} />
        </div>
      );
    case kinds.section:
      return <Section section={component} onUse={onUse} />;
    case kinds.container:
      return (
        <div class="container" style={barOf(component.accent_color)}>
          <Components components={component.components} onUse={onUse} />
        </div>
      );
    case kinds.separator: {
      const size = component.spacing === largeSpacing ? 'large' : 'small';
      return component.divider ? <hr class={`separator ${size}`} /> : <div class={`separator ${size}`} />;
    }
    case kinds.gallery:
      return (
        <div class="gallery">
          {component.items.map((item, place) => (
            <Picture key={place} item={item} />
          ))}
        </div>
      );
    default:
      return <p class="file">{component.name}</p>;
  }
}

function Section({ section, onUse }: { section: APISectionComponent; onUse: Use }) {
  const { components, accessory } = section;
  return (
    <div class="section">
      <div>
        <Components components={components} onUse={onUse} />
      </div>
      {accessory.type === kinds.button ? (
        <Control component={accessory} onUse={onUse} />
      ) : (
        <Picture item={accessory} />
      )}
    </div>
  );
}

function Picture({ item: { media, description } }: { item: APIMediaGalleryItem | APIThumbnailComponent }) {
  return <img src={media.url} alt={description ?? ''} />;
}

function barOf(colour: number | null | undefined): { borderInlineStartColor?: string } {
  return colour == null ? {} : { borderInlineStartColor: `#${colour.toString(16).padStart(6, '0')}` };
}
