import { describe, expect, test } from 'vitest';
import { catalogue, entryById } from '../../src/catalogue/catalogue.ts';
import { inEnglish } from './in-english.ts';

test('the ids never change: messages already sent carry them', () => {
  expect(catalogue.map(({ id }) => id)).toEqual([
    ...['http_500', 'something_wrong_our_end', 'http_502', 'http_503', 'http_504', 'maintenance_page'],
    ...['delete_failed', 'garbled_text'],
    ...['cf_520', 'cf_521', 'cf_522', 'cf_523', 'cf_524', 'cf_525_527'],
    ...['cf_1102', 'cf_1000', 'cf_1033', 'cf_1034'],
    ...['outage_general', 'network_error', 'failed_to_load', 'unable_reach_chat_servers', 'neo_refused'],
    ...['rate_exceeded', 'login_loop', 'cf_unblock', 'edge_rollout', 'http_408_413_431'],
    ...['something_went_wrong_generic', 'chat_error', 'error_generating_reply', 'aborted_reply', 'neo_error'],
    'an_error_occurred',
    ...['chats_missing', 'create_failed', 'image_failed', 'voice_error', 'call_failed'],
    ...[
      'next_client_exception',
      'csrf_403',
      'http_400',
      'google_sso_state',
      'mic_error',
      'duplicate_request',
    ],
    ...['http_429', 'cf_1015', 'slow_mode', 'swipe_limit', 'goon_limit', 'daily_message_limit', 'pin_limit'],
    ...['voice_call_limit', 'charms'],
    ...['cf_waiting_room', 'high_traffic'],
    ...['filter_reply', 'filter_input', 'avatar_failed', 'help_available'],
    ...['cf_blocked', 'cf_1020', 'cf_challenge', 'http_403', 'unable_to_load_chat', 'vpn'],
    ...['http_401', 'login_link', 'invalid_credentials', 'not_eligible', 'account_suspended', 'ws_403'],
    'force_login',
    ...['age_check', 'age_readonly', 'under18_changes', 'time_limit', 'age_7days'],
    ...['http_404', 'moderated', 'character_private_or_moderated', 'character_unavailable', 'edit_locked'],
    ...['voice_muted', 'statuspage_401', 'model_changed'],
  ]);
  expect(catalogue).toHaveLength(86);
});

test('an entry is found by its id, and by nothing else', () => {
  for (const entry of catalogue) expect(entryById(entry.id)).toBe(entry);
  for (const id of ['', 'HTTP_500', 'http_500 ', 'constructor', '__proto__']) {
    expect(entryById(id), id).toBeUndefined();
  }
});

describe.each(catalogue.map(inEnglish))('$id', ({ name, screenTexts, steps, topics, link }) => {
  test('has a name that fits a menu and a button', () => {
    expect(name).toMatch(/\S/);
    expect(name.length).toBeLessThanOrEqual(80);
  });

  test('has words to be known by, and more than one thing to try', () => {
    expect(screenTexts.length).toBeGreaterThan(0);
    expect(new Set(screenTexts).size).toBe(screenTexts.length);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.length).toBeLessThanOrEqual(4);
  });

  test('leads on to no topic twice, and to official pages only', () => {
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics.length).toBeLessThanOrEqual(4);
    if (link === null) return;
    expect(new URL(link.url).protocol).toBe('https:');
    expect(['support.character.ai', 'character.ai', 'status.character.ai']).toContain(new URL(link.url).host);
  });
});

test('no two entries are copies of each other', () => {
  for (const part of ['name', 'meaning', 'steps'] as const) {
    const texts = catalogue.map((entry) => JSON.stringify(inEnglish(entry)[part]).toLowerCase());
    expect(new Set(texts).size, part).toBe(catalogue.length);
  }
});

test('what is broken at C.AI leads on to what to do now', () => {
  for (const { id, side, topics } of catalogue) {
    if (side === 'theirs') expect(topics, id).toContain('what-now');
  }
});
