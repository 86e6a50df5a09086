import { statusPageLooksRightTo } from './status-page-looks.ts';

statusPageLooksRightTo([
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { viewport: { width: 2560, height: 1440 }, colorScheme: 'light' },
  { viewport: { width: 2560, height: 1440 }, colorScheme: 'dark' },
]);
