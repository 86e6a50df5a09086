import { looksRightTo } from './looks-right.ts';

looksRightTo([
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
]);
