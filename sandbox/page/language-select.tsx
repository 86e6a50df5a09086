import type { Language } from '../window/protocol.ts';

type Props = {
  label: string;
  chosen: Language;
  languages: readonly Language[];
  onChoose: (language: Language) => void;
};

const named = new Intl.DisplayNames('en', { type: 'language' });

/** Which language Discord speaks. */
export function LanguageSelect({ label, chosen, languages, onChoose }: Props) {
  return (
    <label class="language">
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value as Language)}>
        {languages.map((language) => (
          <option key={language} value={language}>
            {named.of(language)}
          </option>
        ))}
      </select>
    </label>
  );
}
