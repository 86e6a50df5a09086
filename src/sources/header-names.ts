import { DecoratorHandler, type Dispatcher } from 'undici';

/**
 * Leaves out headers whose names every object knows, such as `constructor`: undici collects headers in a plain object, and throws
 * where it finds something there. Trailers, which nobody reads, it collects the same way.
 */
export function withoutInheritedNames(dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] {
  return (options, handler) => {
    const filtered: Dispatcher.DispatchHandlers = {
      onHeaders: (status, pairs, resume, text) =>
        handler.onHeaders?.(status, ownNames(pairs ?? []), resume, text) ?? true,
      onComplete: () => handler.onComplete?.([]),
    };
    return dispatch(options, Object.assign(new DecoratorHandler(handler), filtered));
  };
}

/** Names and values come by turns. */
function ownNames(pairs: Buffer[] | string[]): Buffer[] {
  const all = pairs.map((each) => Buffer.from(each));
  return all.filter((_, index) => !(String(all[index - (index % 2)]).toLowerCase() in {}));
}
