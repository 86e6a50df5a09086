type Props = {
  legend: string;
  name: string;
  tiles: readonly { value: string; label: string }[];
  chosen: string;
  hint: string;
  onChoose: (value: string) => void;
};

/** One of several, side by side. */
export function Tiles({ legend, name, tiles, chosen, hint, onChoose }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="tiles">
        {tiles.map(({ value, label }) => (
          <label key={value} class={`tile tile-${value}`}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="hint">{hint}</p>
    </fieldset>
  );
}
