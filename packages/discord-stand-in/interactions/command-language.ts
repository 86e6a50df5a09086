import type { Locale, LocalizationMap } from 'discord-api-types/v10';

type Described = {
  description?: string;
  description_localizations?: LocalizationMap | null;
  options?: readonly object[];
  choices?: readonly object[];
};

type Named = { name: string; name_localizations?: LocalizationMap | null };

/**
 * A command, or a part of one, as Discord's client shows it to somebody with this language, and in its own words where it has no
 * others. What is sent by name keeps its name.
 */
export function describedIn<T extends object>(locale: `${Locale}`, part: T): T {
  const { description, description_localizations: others, options, choices } = part as Described;
  return {
    ...part,
    ...(description !== undefined && { description: others?.[locale] ?? description }),
    ...(options && { options: options.map((option) => describedIn(locale, option)) }),
    ...(choices && { choices: choices.map((choice) => namedIn(locale, choice as Named)) }),
  };
}

/** Of a choice not the name is sent, but the value. */
function namedIn(locale: `${Locale}`, choice: Named): Named {
  return { ...choice, name: choice.name_localizations?.[locale] ?? choice.name };
}
