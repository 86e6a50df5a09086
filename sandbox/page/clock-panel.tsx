import { useNow } from './reader.ts';
import { formatted } from './timestamp.tsx';

const speeds = [1, 5, 20, 60];

/** The sandbox's time, and how fast it goes. */
export function ClockPanel({ speed, onSpeed }: { speed: number; onSpeed: (speed: number) => void }) {
  return (
    <fieldset class="clock">
      <legend>Time</legend>
      <time class="now">{formatted(useNow(), 'T')}</time>
      <div class="speeds">
        {speeds.map((one) => (
          <label key={one} class="pill">
            <input type="radio" name="speed" checked={one === speed} onChange={() => onSpeed(one)} />
            <span>{one}×</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
