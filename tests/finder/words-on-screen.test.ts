import { describe, expect, test } from 'vitest';
import { judge } from '../../src/finder/find-error.ts';
import { wordsOnScreen } from '../../src/finder/words-on-screen.ts';

const chat = [['9:41'], ['Mira Vale', 'By @harbourlights'], ['Message Mira...']];

describe('of all that a screen shows', () => {
  test.each<[string, string[][], string[]]>([
    ['a toast', [...chat, ['Chat error. Please try again.']], ['Chat error. Please try again.']],
    [
      'a dialog of several lines',
      [...chat, ['Something went wrong on', 'our end'], ['OK']],
      ['Something went wrong on our end'],
    ],
    [
      'a line that runs into what stands below',
      [['Failed to load characters', 'Captain Rook', 'The sleepy dragon', 'English teacher']],
      ['Failed to load characters'],
    ],
    [
      "a page of Cloudflare's, without its foot",
      [['Bad gateway', 'Error code 502'], ['Cloudflare Ray ID: 8f2c1ab7d9e03a51']],
      ['Bad gateway Error code 502'],
    ],
  ])('%s is kept', (_, screen, kept) => {
    expect(wordsOnScreen(screen, judge)).toEqual(kept);
  });

  test.each<[string, string[][]]>([
    ['nothing', []],
    ['a chat', chat],
    ['a menu', [['Account'], ['Appearance'], ['Log out']]],
    ['a story', [['The server slams the tray on the table.', '"Something went wrong in the kitchen."']]],
  ])('%s is no error', (_, screen) => {
    expect(wordsOnScreen(screen, judge)).toEqual([]);
  });
});
