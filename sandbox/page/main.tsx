import { render } from 'preact';
import { App } from './app.tsx';
import { connection } from './connection.ts';
import { ticker } from './ticker.ts';

const place = document.querySelector('#app');
if (place === null) throw new Error('the page has no place for itself');

const socketUrl = `ws://${location.host}/socket`;
const connected = connection(
  () => new WebSocket(socketUrl),
  () => location.reload(),
);
place.replaceChildren();
render(<App connection={connected} ticker={ticker(Date.now)} />, place);
