import { render } from 'preact';
import { Message } from '../../../sandbox/page/message.tsx';
import { ReaderProvider } from '../../../sandbox/page/reader.ts';
import '../../../sandbox/page/styles/theme.css';
import '../../../sandbox/page/styles/page.css';
import '../../../sandbox/page/styles/channel.css';
import '../../../sandbox/page/styles/markdown.css';
import '../../../sandbox/page/styles/embed.css';
import '../../../sandbox/page/styles/controls.css';
import '../../../sandbox/page/styles/beside-message.css';
import '../../../sandbox/page/styles/message.css';
import type { View } from '../../../src/sending/message.ts';

declare global {
  interface Window {
    /** Shows these messages, and no others. */
    showViews: (views: readonly View[], now: number) => void;
  }
}

const bot = { id: '1', name: 'C.AI Status', bot: true };
const ticker = { now: () => 0, listen: () => () => {} };

window.showViews = (views, now) => {
  const pace = { realAt: 0, at: now, speed: 1 };
  const messages = views.map(({ content = '', embeds, components }, index) => ({
    ...{ id: String(index), channelId: '1', author: bot, createdAt: now, editedAt: null },
    ...{ content, pictures: [], embeds, components, loading: false, onlyFor: null, askedBy: null },
    ...{ pings: { users: [], roles: [], everyone: false }, replyTo: null, command: null },
    ...{ published: false, thread: null },
  }));
  const nameable = { server: undefined, people: [], bot: { id: '1', name: 'C.AI Status' } };
  const reader = {
    pace,
    ticker,
    nameable,
    names: new Map([['12345678901234567890', 'C.AI news']]),
    goTo: () => {},
    locale: 'en-US' as const,
  };
  const nothing = async () => {};
  render(
    <ReaderProvider value={reader}>
      <div class="talk">
        {messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            isContinued={false}
            isForReader={false}
            commands={[]}
            failure={undefined}
            onAct={nothing}
            onDismiss={nothing}
          />
        ))}
      </div>
    </ReaderProvider>,
    document.body,
  );
};
