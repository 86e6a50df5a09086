import { RESTJSONErrorCodes as Code } from 'discord.js';

/**
 * What an error code of Discord's says about a message of ours. Of a `place`, somebody has to change something; a `moment` passes
 * by itself, and any code that is not listed here counts as one.
 */
export type CodeKind =
  | 'channel-gone'
  | 'no-direct-messages'
  | 'message-gone'
  | 'permission'
  | 'thread-locked'
  | 'body'
  | 'place'
  | 'moment';

/** The codes of every kind but the last. */
export const codes: Readonly<Record<Exclude<CodeKind, 'moment'>, readonly number[]>> = {
  'channel-gone': [Code.UnknownChannel, Code.UnknownGuild],
  'no-direct-messages': [
    Code.CannotSendMessagesToThisUser,
    Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  ],
  'message-gone': [Code.UnknownMessage],
  permission: [
    Code.MissingAccess,
    Code.MissingPermissions,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    Code.CannotReferenceAMessageWithoutPermissionToReadMessageHistory,
  ],
  'thread-locked': [Code.InvalidActionOnArchivedThread, Code.ThreadLocked],
  body: [
    Code.RequestEntityTooLarge,
    Code.CannotSendAnEmptyMessage,
    Code.InvalidFormBodyOrContentType,
    Code.InvalidMessageType,
    Code.RequestBodyContainsInvalidJSON,
  ],
  place: [
    Code.ExplicitContentCannotBeSentToTheDesiredRecipient,
    Code.UserBannedFromThisGuild,
    Code.CannotSendAMessageInAForumChannel,
    Code.TagRequiredToCreateAForumPostInThisChannel,
    Code.CannotExecuteActionOnDMChannel,
    Code.CannotSendMessagesInNonTextChannel,
    Code.ChannelVerificationLevelTooHighForYouToGainAccess,
    Code.CannotExecuteActionOnThisChannelType,
    Code.ServerNotAvailableInYourLocation,
    Code.TwoFactorAuthenticationIsRequired,
    Code.MaximumActiveThreads,
    Code.MaximumActiveAnnouncementThreads,
    Code.NSFWChannelMessageReferenceNotAllowed,
    Code.MessageWasBlockedByAutomaticModeration,
    Code.TitleWasBlockedByAutomaticModeration,
    Code.MessageBlockedByHarmfulLinksFilter,
  ],
};

const kinds = new Map<number, CodeKind>(
  Object.entries(codes).flatMap(([kind, listed]) => listed.map((code) => [code, kind as CodeKind] as const)),
);

/** Discord's own codes begin here; 0 is for what has none. */
const smallestCode = 10_000;

/** Whether Discord itself may have said this: what stands before it has no codes, or those of HTTP. */
export function isDiscordsCode(code: unknown): code is number {
  return typeof code === 'number' && (code === 0 || code >= smallestCode);
}

export function kindOf(code: number): CodeKind {
  return kinds.get(code) ?? 'moment';
}
