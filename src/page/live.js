// Times in the reader's own zone, and the page as it is now. Everything is there without this, too.

const styles = {
  time: { timeStyle: 'short' },
  undefined: { dateStyle: 'medium', timeStyle: 'short' },
};

// As the reader has dates in the language of the page, or as that has them.
const language = document.documentElement.lang;
const region = navigator.languages.find((each) => each.split('-')[0] === language.split('-')[0]) ?? language;

/** @param {ParentNode} part */
function localize(part) {
  for (const time of part.querySelectorAll('time')) {
    const { style } = time.dataset;
    if (style === 'as-is') continue;
    time.title = time.textContent ?? '';
    time.textContent = new Intl.DateTimeFormat(region, styles[style]).format(new Date(time.dateTime));
  }
}

/** @param {string} text */
function replaceNow(text) {
  const section = new DOMParser().parseFromString(text, 'text/html').getElementById('now');
  const shown = document.getElementById('now');
  if (section === null || shown === null) return;
  localize(section);
  if (section.innerHTML === shown.innerHTML) return;
  // What is announced to those who listen is what changes within it.
  shown.className = section.className;
  shown.replaceChildren();
  while (section.firstChild !== null) shown.append(section.firstChild);
}

/** @param {string} address */
function follow(address) {
  const events = new EventSource(address);
  events.addEventListener('now', ({ data }) => replaceNow(data));
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

const { events } = document.currentScript.dataset;
addEventListener('DOMContentLoaded', () => {
  localize(document);
  for (const note of document.querySelectorAll('.local')) note.hidden = false;
  if (events) follow(events);
});
