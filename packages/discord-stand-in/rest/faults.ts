import type { RefusalName } from '../refusals.ts';

/** What goes wrong instead of, or after, an ordinary answer. */
export type Fault =
  | {
      status: number;
      body?: object;
      /** For a 429, in seconds; `headers: false` leaves only the body to say so. */
      retryAfter?: number;
      scope?: 'user' | 'global' | 'shared';
      headers?: boolean;
    }
  /**
   * What stands before Discord answers in its place, with a page or a line that is no JSON, and with none of Discord's
   * headers; of a 429 perhaps how many seconds to wait.
   */
  | { status: number; page: string; retryAfter?: number }
  /** Discord refuses as it is known to in a situation that is named; of a 429, `retryAfter` is in seconds. */
  | { refusal: RefusalName; retryAfter?: number }
  /** No answer comes, until the client gives up or the stand-in stops. */
  | { hang: true }
  /** The connection is reset before the request takes effect, or after. */
  | { reset: 'before' | 'after' }
  /** The request takes effect, but half of the answer is missing. */
  | { brokenJson: true };

export type FaultOrder = {
  /** As in `POST /channels/:channel/messages`, or `every route`. */
  route: string;
  times?: number;
  with: Fault;
  /** Only calls about this channel. */
  channel?: { readonly id: string };
  /** Only calls about this message. */
  message?: { readonly id: string };
};

const everyRoute = 'every route';

/** The faults that are ordered and have not happened yet. */
export function faults(routes: readonly string[]) {
  const ordered: { order: FaultOrder; left: number }[] = [];

  return {
    order(order: FaultOrder): () => void {
      if (order.route !== everyRoute && !routes.includes(order.route)) {
        throw new Error(`no route ${order.route} is played; there are:\n${routes.join('\n')}`);
      }
      const due = { order, left: order.times ?? 1 };
      ordered.push(due);
      return () => {
        due.left = 0;
      };
    },
    /** The fault for a call, which counts as one of its times. */
    take(route: string, channelId: string, messageId: string): Fault | undefined {
      const due = ordered.find(
        ({ order, left }) =>
          left > 0 &&
          (order.route === everyRoute || order.route === route) &&
          (!order.channel || order.channel.id === channelId) &&
          (!order.message || order.message.id === messageId),
      );
      if (!due) return undefined;
      due.left -= 1;
      return due.order.with;
    },
  };
}

export type Faults = ReturnType<typeof faults>;
