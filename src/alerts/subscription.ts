/** A channel that wants to hear of outages. */
export type Subscription = {
  channelId: string;
  guildId: string;
  /** The role to mention when an outage starts, or none. */
  roleId: string | null;
  createdAt: number;
  /** Set when Discord refused for lack of permissions, named as Discord names them; a successful test or subscribe clears it. */
  paused: { at: number; missing: string[] } | null;
  lastDelivery: { at: number; what: 'start' | 'update' | 'end' | 'test' } | null;
};
