const paths = {
  text: 'M10 3 8 21M16 3l-2 18M4 8h17M3 16h17',
  announcement: 'M4 10v4l3 .5L8 20h3l-1-5 9 4V5l-11 5z',
  thread: 'M10 3 8.5 14M16 3l-.6 5M5 8h16M4 14h7M13 13h8v6h-5l-3 3z',
  places: 'M4 6h16M4 12h16M4 18h16',
  weather: 'M7 18a4 4 0 0 1-.5-8A6 6 0 0 1 18 9a4.5 4.5 0 0 1 0 9zM9 21l1-2M14 21l1-2',
  close: 'M5 5l14 14M19 5 5 19',
  attach: 'M12 5v14M5 12h14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  down: 'M5 9l7 7 7-7',
  pulse: 'M3 13h4l2-6 4 11 3-8 1 3h4',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-5 4-7 8-7s8 2 8 7',
} as const;

export type IconName = keyof typeof paths;

/** A drawing that says nothing by itself: what it stands on has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
