/** What people call the things that the default targets look at; other targets are called by their names. */
const labels = new Map([
  ['api', 'chat servers'],
  ['account', 'account servers'],
  ['web', 'website'],
]);

export function sourceLabel(name: string): string {
  return labels.get(name) ?? name;
}
