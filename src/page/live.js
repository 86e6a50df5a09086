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
  shown.className = section.className;
  replaceChanged(shown, [...section.children]);
}

/**
 * What is announced to those who listen is what is put in, so whatever says the same stays, and with it who has come to a link in it.
 * @param {Element} whole
 * @param {Element[]} parts
 */
function replaceChanged(whole, parts) {
  const said = new Set(parts.map(({ outerHTML }) => outerHTML));
  for (const each of [...whole.children]) if (!said.has(each.outerHTML)) each.remove();
  for (const [index, part] of parts.entries()) {
    const there = whole.children[index] ?? null;
    if (there?.outerHTML !== part.outerHTML) whole.insertBefore(part, there);
  }
  for (const each of [...whole.children].slice(parts.length)) each.remove();
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
