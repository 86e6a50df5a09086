import type { AlertsDesk } from '../discord/alerts-desk.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Status } from '../health/status.ts';

/** What commands are answered from, whether this process leads or not. */
export type Role = {
  status(): Status;
  outlook(): Outlook | null;
  alerts: AlertsDesk;
};
