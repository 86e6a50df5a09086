import type { APIEmbed } from 'discord.js';
import { Markdown } from './markdown.tsx';
import { useReader } from './reader.ts';
import { formatted } from './timestamp.tsx';

/** An embed, with its colour as a bar at its side. */
export function Embed({ embed }: { embed: APIEmbed }) {
  const { author, title, description, fields = [], footer, color, image, thumbnail, timestamp } = embed;
  const { locale } = useReader();
  const bar =
    color === undefined ? {} : { borderInlineStartColor: `#${color.toString(16).padStart(6, '0')}` };
  const below = [footer?.text, timestamp && formatted(Date.parse(timestamp), 'f', locale)]
    .filter(Boolean)
    .join(' • ');
  return (
    <div class="embed" style={bar}>
      {thumbnail && <img class="thumbnail" src={thumbnail.url} alt="" />}
      {author && <p class="embed-author">{author.name}</p>}
      {title && (
        <div class="embed-title">
          <Markdown text={title} />
        </div>
      )}
      {description && <Markdown text={description} />}
      {fields.length > 0 && (
        <dl>
          {fields.map(({ name, value, inline }, index) => (
            <div key={index} class={inline ? 'inline' : ''}>
              <dt>
                <Markdown text={name} />
              </dt>
              <dd>
                <Markdown text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {image && <img class="embed-image" src={image.url} alt="" />}
      {below && <p class="embed-footer">{below}</p>}
    </div>
  );
}
