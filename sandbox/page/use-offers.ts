import { useEffect, useState } from 'preact/hooks';
import type { Language, Offers, Scene } from '../window/protocol.ts';
import type { Connection } from './connection.ts';

const nothing: Offers = { slash: [], message: [] };

/** The commands that Discord offers this person in this channel, in the person's language; none until that is known. */
export function useOffers(ask: Connection['ask'], { as, channel }: Scene, locale: Language): Offers {
  const scene = `${channel} ${as} ${locale}`;
  const [offered, setOffered] = useState({ to: '', offers: nothing });
  useEffect(() => {
    let current = true;
    const offer = (offers: Offers) => current && setOffered({ to: scene, offers });
    ask({ do: 'offers', as, channel }).then(offer, () => offer(nothing));
    return () => {
      current = false;
    };
  }, [scene]);
  // What was offered to somebody else, elsewhere or in another language is not offered here.
  return offered.to === scene ? offered.offers : nothing;
}
