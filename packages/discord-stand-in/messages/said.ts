import {
  type APIApplication,
  type APIPoll,
  type EmbedType,
  MessageFlags,
  MessageReferenceType,
} from 'discord-api-types/v10';
import type { Besides, Channel, Message, Said, User, World } from '../model.ts';
import { givenAttachment } from './api-message.ts';
import { isMadeOfComponents } from './components.ts';
import { post } from './messages.ts';

const hourMs = 3_600_000;

/** Posts what a person, or another bot, writes: it did not go through the API, and is shown as it is. */
export function say(world: World, channel: Channel, author: User, content: string, said: Said): Message {
  const { embeds = [], components = [], attachments = [], forward } = said;
  return post(
    world,
    channel,
    { content, components },
    {
      author,
      flags:
        (isMadeOfComponents(components) ? MessageFlags.IsComponentsV2 : 0) |
        (forward ? MessageFlags.HasSnapshot : 0),
      foreign: {
        embeds: embeds.map((embed) => ({ type: 'rich' as EmbedType, ...embed })),
        attachments: attachments.map((file) => givenAttachment(world, channel, file)),
        besides: besides(world, said),
      },
    },
  );
}

function besides(world: World, { poll, forward, application }: Said): Besides {
  return {
    ...(poll && { poll: shownPoll(world, poll) }),
    ...(application && { application: { ...applicationFacts, ...application } as Partial<APIApplication> }),
    ...(forward && forwarded(world, forward)),
  };
}

// Of an application that nobody made here, no more is known.
const applicationFacts: object = { icon: null, description: '', type: null, flags: 0, flags_new: '0' };

function shownPoll(world: World, { answers, duration = 24, ...poll }: NonNullable<Said['poll']>): APIPoll {
  return {
    allow_multiselect: false,
    layout_type: 1,
    ...poll,
    answers: answers.map((answer, index) => ({ answer_id: index + 1, ...answer })),
    expiry: new Date(world.clock() + duration * hourMs).toISOString(),
    results: { answer_counts: [], is_finalized: false },
  };
}

/** A copy of what was forwarded, as it is now; what had been forwarded in it does not come along. */
function forwarded({ channels }: World, { id, channelId, raw }: Message): Besides {
  const { type, content, embeds, attachments, timestamp, edited_timestamp, mentions, mention_roles } = raw;
  const { components = [], flags = 0 as MessageFlags } = raw;
  const guildId = channels.get(channelId)?.guild?.id;
  const parts = { type, content, embeds, attachments, timestamp, edited_timestamp, mentions, mention_roles };
  return {
    message_reference: {
      type: MessageReferenceType.Forward,
      channel_id: channelId,
      message_id: id,
      ...(guildId && { guild_id: guildId }),
    },
    message_snapshots: [{ message: structuredClone({ ...parts, components, flags }) }],
  };
}
