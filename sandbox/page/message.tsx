import { memo } from 'preact/compat';
import type { Ask, ShownMessage } from '../window/protocol.ts';
import { Avatar } from './avatar.tsx';
import { Components } from './components.tsx';
import { Embed } from './embed.tsx';
import { Icon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { MessageMenu } from './message-menu.tsx';
import { useReader } from './reader.ts';
import { formatted } from './timestamp.tsx';

export type MessageProps = {
  message: ShownMessage;
  /** Stands right below another of the same author. */
  isContinued: boolean;
  /** Notifies whoever reads it. */
  isForReader: boolean;
  /** What can be done with it, by name. */
  commands: readonly string[];
  /** What went wrong with what was last pressed on it. */
  failure: string | undefined;
  onAct: (message: ShownMessage, act: Act) => Promise<void>;
  onDismiss: (id: string) => void;
};

export type Act =
  | Pick<Extract<Ask, { do: 'press' }>, 'do' | 'control'>
  | Pick<Extract<Ask, { do: 'choose' }>, 'do' | 'control' | 'values'>
  | Pick<Extract<Ask, { do: 'message-command' }>, 'do' | 'name'>;

/** A message as Discord shows it. */
export const Message = memo(function Message(props: MessageProps) {
  const { message, isContinued, isForReader, commands, failure, onAct, onDismiss } = props;
  const { author, onlyFor, editedAt } = message;
  const classes = ['message', isContinued && 'continued', isForReader && 'for-reader', onlyFor && 'only-for'];

  return (
    <article class={classes.filter(Boolean).join(' ')} data-id={message.id} tabIndex={-1}>
      <Above message={message} />
      {isContinued ? (
        <time class="beside">{formatted(message.createdAt, 't')}</time>
      ) : (
        <Avatar name={author.name} bot={author.bot} />
      )}
      <div class="body">
        {!isContinued && (
          <header>
            <span class={author.bot ? 'author bot' : 'author'}>{author.name}</span>
            {author.bot && <span class="badge">APP</span>}
            <time dateTime={new Date(message.createdAt).toISOString()}>
              {formatted(message.createdAt, 't')}
            </time>
          </header>
        )}
        {message.loading && <p class="thinking">{author.name} is thinking…</p>}
        {message.content !== '' && (
          <div class="content">
            <Markdown text={message.content} />
            {editedAt !== null && <Edited at={editedAt} />}
          </div>
        )}
        {message.pictures.map(({ name, url }) => (
          <img key={name} class="picture" src={url} alt={name} />
        ))}
        {message.embeds.map((embed, index) => (
          <Embed key={index} embed={embed} />
        ))}
        {message.content === '' && message.embeds.length > 0 && editedAt !== null && <Edited at={editedAt} />}
        <div class="components">
          <Components components={message.components} onUse={(act) => onAct(message, act)} />
        </div>
        {message.content === '' && message.embeds.length === 0 && editedAt !== null && (
          <Edited at={editedAt} />
        )}
        <Below message={message} />
        {failure !== undefined && <p class="failure">{failure}</p>}
        {onlyFor !== null && (
          <p class="footnote">
            <Icon name="eye" /> Only you can see this ·{' '}
            <button type="button" class="link" onClick={() => onDismiss(message.id)}>
              Dismiss message
            </button>
          </p>
        )}
      </div>
      {commands.length > 0 && (
        <MessageMenu commands={commands} onUse={(name) => onAct(message, { do: 'message-command', name })} />
      )}
    </article>
  );
});

/** What it answers: another message, or a command. */
function Above({ message: { replyTo, command } }: { message: ShownMessage }) {
  if (command !== null) {
    return (
      <p class="above">
        <Avatar name={command.user} /> <strong>{command.user}</strong> used{' '}
        <span class="used">{command.name}</span>
      </p>
    );
  }
  if (replyTo === null) return null;
  return (
    <div class="above">
      <Avatar name={replyTo.author} bot /> <strong>{replyTo.author}</strong>
      <div class="quote">
        <Markdown text={replyTo.text} />
      </div>
    </div>
  );
}

/** What became of it: where it was published, and where one talks about it. */
function Below({ message: { published, thread } }: { message: ShownMessage }) {
  const { goTo } = useReader();
  return (
    <>
      {published && (
        <p class="footnote">
          <Icon name="announcement" /> Published to the channels that follow this one
        </p>
      )}
      {thread && (
        <button type="button" class="thread-link" onClick={() => goTo(thread.id)}>
          <Icon name="thread" /> <strong>{thread.name}</strong> <span>See thread</span>
        </button>
      )}
    </>
  );
}

function Edited({ at }: { at: number }) {
  return (
    <small class="edited" title={formatted(at, 'F')}>
      (edited)
    </small>
  );
}
