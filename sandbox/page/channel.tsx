import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
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
/** So many messages are drawn in one go, the newest first, and so often. */
const atOnce = 40;
const growEveryMs = 50;

/**
 * The messages of a channel. It is laid out from its end (`column-reverse`), so the browser itself keeps the end in sight, whatever
 * grows or shrinks in it and whenever, as long as nobody scrolls up.
 */
export function Channel({ name, messages, reader, commands, failures, onAct, onDismiss }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const own = messages.findLast((message) => isOwn(reader, message));
  const newestOwn = useRef(own?.id ?? '0');

  function isNearEnd(): boolean {
    return -(log.current?.scrollTop ?? 0) < nearPx;
  }

  function toEnd(): void {
    if (log.current !== null) log.current.scrollTop = 0;
    setAtEnd(true);
  }

  useLayoutEffect(() => {
    if (isNearEnd()) toEnd();
  }, [messages]);

  // One's own answer is shown wherever one is, and once more when the bot has thought about it.
  useLayoutEffect(() => {
    if (own === undefined || BigInt(own.id) < BigInt(newestOwn.current)) return;
    newestOwn.current = own.id;
    toEnd();
  }, [own?.id, own?.loading]);

  /** The button is gone then, and with it the focus. */
  function toPresent(): void {
    toEnd();
    log.current?.focus({ preventScroll: true });
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

  const first = useFirst(messages.length);
  const shown = useMemo(
    () =>
      messages
        .map((message, index) => ({ message, isContinued: isContinued(messages[index - 1], message) }))
        .slice(first),
    [messages, first],
  );

  return (
    <div class="channel">
      <div
        class={isAtEnd ? 'log at-end' : 'log'}
        ref={log}
        role="log"
        aria-label={`Messages in ${name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        tabIndex={0}
        onScroll={() => setAtEnd(isNearEnd())}
        onKeyDown={onKeyDown}
      >
        <div class="talk">
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
      {!isAtEnd && (
        <button type="button" class="to-end" onClick={toPresent}>
          Jump to present
        </button>
      )}
    </div>
  );
}

const none: readonly string[] = [];

/** The first message to draw: of many, the newest at once and the rest a few at a time, so that the page is never busy for long. */
function useFirst(all: number): number {
  const [first, setFirst] = useState(Math.max(0, all - atOnce));
  useEffect(() => {
    if (first === 0) return;
    const growing = setTimeout(() => setFirst(Math.max(0, first - atOnce)), growEveryMs);
    return () => clearTimeout(growing);
  }, [first]);
  return first;
}

function isContinued(
  before: ShownMessage | undefined,
  { author, createdAt, ...message }: ShownMessage,
): boolean {
  if (message.replyTo !== null || message.command !== null) return false;
  if (before?.author.id !== author.id || createdAt - before.createdAt > togetherMs) return false;
  return (before.onlyFor === null) === (message.onlyFor === null);
}

/** Whether it is theirs: what they wrote, or what the bot answered them. */
function isOwn(reader: ShownPerson, { author, askedBy }: ShownMessage): boolean {
  return author.id === reader.id || askedBy === reader.id;
}

/** Roles are everybody's here: whoever is asked for in the sandbox is there. */
function isFor(reader: ShownPerson, { author, pings }: ShownMessage): boolean {
  return (
    author.id !== reader.id && (pings.everyone || pings.roles.length > 0 || pings.users.includes(reader.id))
  );
}
