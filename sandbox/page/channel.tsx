import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShownMessage, ShownPerson } from '../window/protocol.ts';
import { type Act, Message } from './message.tsx';
import { Welcome } from './welcome.tsx';

type Props = {
  name: string;
  messages: readonly ShownMessage[];
  reader: ShownPerson;
  commands: readonly string[];
  failures: ReadonlyMap<string, string>;
  onAct: (message: ShownMessage, act: Act) => Promise<void>;
  onDismiss: (id: string) => void;
};

const togetherMs = 7 * 60_000;
/** So near to the end of the channel, one is at its end. */
const nearPx = 80;

/** The messages of a channel, which stays at its end while somebody is there. */
export function Channel({ name, messages, reader, commands, failures, onAct, onDismiss }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const staysAtEnd = useRef(true);
  const newest = messages.at(-1);

  // Messages grow when they come into view and are drawn in full, and when they are edited.
  useLayoutEffect(() => {
    if (content.current === null) return;
    const growing = new ResizeObserver(() => staysAtEnd.current && toEnd());
    growing.observe(content.current);
    return () => growing.disconnect();
  }, []);

  function toEnd(): void {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }

  function onScroll(): void {
    if (log.current === null) return;
    const { scrollTop, clientHeight, scrollHeight } = log.current;
    staysAtEnd.current = scrollHeight - clientHeight - scrollTop < nearPx;
    setAtEnd(staysAtEnd.current);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isHere = event.target === log.current || (event.target as Element).matches('.message');
    if (step === undefined || !isHere) return;
    const all = [...(log.current?.querySelectorAll<HTMLElement>('.message') ?? [])];
    const here = all.findIndex((message) => message.matches(':focus'));
    const next = here < 0 ? all.at(-1) : all[here + step];
    next?.focus();
    event.preventDefault();
  }

  const shown = useMemo(
    () =>
      messages.map((message, index) => {
        return { message, isContinued: isContinued(messages[index - 1], message) };
      }),
    [messages],
  );

  return (
    <div class="channel">
      <div
        class="log"
        ref={log}
        role="log"
        aria-label={`Messages in ${name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        tabIndex={0}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        <div ref={content}>
          <Welcome name={name} />
          {shown.map(({ message, isContinued }) => (
            <Message
              key={message.id}
              message={message}
              isContinued={isContinued}
              isForReader={isFor(reader, message)}
              commands={message.onlyFor === null && !message.loading ? commands : none}
              failure={failures.get(message.id)}
              onAct={onAct}
              onDismiss={onDismiss}
            />
          ))}
        </div>
      </div>
      {!isAtEnd && newest && (
        <button type="button" class="to-end" onClick={toEnd}>
          Jump to present
        </button>
      )}
    </div>
  );
}

const none: readonly string[] = [];

function isContinued(
  before: ShownMessage | undefined,
  { author, createdAt, ...message }: ShownMessage,
): boolean {
  if (message.replyTo !== null || message.command !== null) return false;
  if (before?.author.id !== author.id || createdAt - before.createdAt > togetherMs) return false;
  return (before.onlyFor === null) === (message.onlyFor === null);
}

/** Roles are everybody's here: whoever is asked for in the sandbox is there. */
function isFor(reader: ShownPerson, { author, pings }: ShownMessage): boolean {
  return (
    author.id !== reader.id && (pings.everyone || pings.roles.length > 0 || pings.users.includes(reader.id))
  );
}
