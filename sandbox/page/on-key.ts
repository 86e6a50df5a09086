/** Does what belongs to the key that was pressed; the browser does not, unless that returns false. */
export function onKey(event: KeyboardEvent, actions: Record<string, () => unknown>): void {
  const act = actions[event.key];
  if (act !== undefined && act() !== false) event.preventDefault();
}
