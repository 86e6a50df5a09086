import {
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { interactiveComponents, type Message } from '../packages/discord-stand-in/index.ts';
import { wrapped } from './wrapped.ts';

const indent = '  ';
const embedBar = `${indent}│ `;

/** Turns markup into what is read. */
export type ReadMarkup = (markup: string) => string;

/** What stands below the author's name: text, embeds, and rows of buttons and menus. */
export function messageText({ content, embeds, components }: Message, read: ReadMarkup): string[] {
  return [
    ...paragraph(content, indent, read),
    ...embeds.flatMap((embed) => embedText(embed, read)),
    ...components.flatMap((component) => componentText(component, read)),
  ];
}

function componentText(component: APIMessageTopLevelComponent, read: ReadMarkup): string[] {
  if (component.type === ComponentType.TextDisplay) return paragraph(component.content, indent, read);
  if (component.type === ComponentType.Container) {
    return component.components.flatMap((inner) => componentText(inner, read));
  }
  const texts = component.type === ComponentType.Section ? component.components : [];
  const controls = interactiveComponents([component]).map(controlText);
  return [
    ...texts.flatMap(({ content }) => paragraph(content, indent, read)),
    ...(controls.length > 0 ? [indent + controls.join(' ')] : []),
  ];
}

function embedText({ title, description, fields = [], footer }: APIEmbed, read: ReadMarkup): string[] {
  return [
    ...paragraph(title, embedBar, read),
    ...paragraph(description, embedBar, read),
    ...fields.flatMap(({ name, value }) => [
      ...paragraph(name, embedBar, read),
      ...paragraph(value, embedBar + indent, read),
    ]),
    ...(footer ? wrapped(`\n${footer.text}`, embedBar) : []),
  ];
}

function paragraph(markup: string | undefined, margin: string, read: ReadMarkup): string[] {
  return markup ? wrapped(read(markup), margin) : [];
}

// A menu shows what is chosen in it, and its placeholder only as long as nothing is.
function controlText(component: APIComponentInMessageActionRow): string {
  if (component.type === ComponentType.Button) return `[ ${'label' in component ? component.label : ''} ]`;
  const options = component.type === ComponentType.StringSelect ? component.options : [];
  const chosen = options.find((option) => option.default);
  return `( ${chosen?.label ?? component.placeholder} ▾ )`;
}
