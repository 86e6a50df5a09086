/** What people call the things that the default targets look at; targets of one's own are called as they are named. */
const labels = new Map([
  ['api', 'chat servers'],
  ['account', 'account servers'],
  ['web', 'website'],
]);

export function sourceLabel(name: string): string {
  return labels.get(name) ?? name;
}
