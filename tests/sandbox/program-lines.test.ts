import { expect, test } from 'vitest';
import { slashCommand } from '../../sandbox/slash-command.ts';

test.for([
  ['/cai-status', { name: 'cai-status', options: {} }],
  ['  /cai-status  share:true ', { name: 'cai-status', options: { share: 'true' } }],
  ['/cai-status share: True', { name: 'cai-status', options: { share: 'True' } }],
  ['/cai-alerts list', { name: 'cai-alerts', subcommand: 'list', options: {} }],
  [
    '/cai-alerts subscribe #alerts @C.AI news',
    { name: 'cai-alerts', subcommand: 'subscribe', options: { channel: '#alerts', role: '@C.AI news' } },
  ],
  [
    '/cai-alerts subscribe @C.AI news #alerts',
    { name: 'cai-alerts', subcommand: 'subscribe', options: { channel: '#alerts', role: '@C.AI news' } },
  ],
  [
    '/cai-alerts subscribe channel:#alerts role:@C.AI news',
    { name: 'cai-alerts', subcommand: 'subscribe', options: { channel: '#alerts', role: '@C.AI news' } },
  ],
  [
    '/cai-error message:internal server error share:true',
    { name: 'cai-error', options: { message: 'internal server error', share: 'true' } },
  ],
  ['/cai-error error 1015: @me #what', { name: 'cai-error', options: { message: 'error 1015: @me #what' } }],
  ['/cai-error 500', { name: 'cai-error', options: { message: '500' } }],
  ['/cai-error', { name: 'cai-error', options: {} }],
  ['/', { name: '', options: {} }],
] as const)('%s is read as a slash command', ([line, command]) => {
  expect(slashCommand(line)).toEqual(command);
});
