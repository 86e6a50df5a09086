import type { Command } from '../src/discord/command.ts';
import caiAlerts from './cai-alerts.ts';
import caiError from './cai-error.ts';
import caiHistory from './cai-history.ts';
import caiPanel from './cai-panel.ts';
import caiStatus from './cai-status.ts';
import explainCaiError from './explain-cai-error.ts';
import help from './help.ts';

export const commands: readonly Command[] = [
  caiStatus,
  caiError,
  caiHistory,
  explainCaiError,
  caiAlerts,
  caiPanel,
  help,
];
