import { PermissionFlagsBits } from 'discord-api-types/v10';

export type PermissionName = keyof typeof PermissionFlagsBits;

/** What a role, an overwrite or a channel adds to (`allow`) and takes from (`deny`) the permissions below it. */
export type Overwrite = { allow: bigint; deny: bigint };

/** What @everyone may do in a new server, and so a bot that was given no more than that. */
export const everyonePermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'UseExternalApps',
];

const all = permissionBits(Object.keys(PermissionFlagsBits) as PermissionName[]);
const needsSending = permissionBits(['MentionEveryone', 'SendTTSMessages', 'AttachFiles', 'EmbedLinks']);

/** The bit field of the named permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

export function permits(bits: bigint, name: PermissionName): boolean {
  return (bits & PermissionFlagsBits[name]) !== 0n;
}

/** What a member with `base` permissions may do in a channel: administrators anything, and nothing where not even seeing is allowed. */
export function permissionsIn(base: bigint, overwrite: Overwrite): bigint {
  if (permits(base, 'Administrator')) return all;
  const bits = (base & ~overwrite.deny) | overwrite.allow;
  if (!permits(bits, 'ViewChannel')) return 0n;
  const mayWrite = permits(bits, 'SendMessages') || permits(bits, 'SendMessagesInThreads');
  return mayWrite ? bits : bits & ~needsSending;
}
