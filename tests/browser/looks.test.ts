import { looksRightTo } from './looks-right.ts';

looksRightTo([{ width: 360, height: 740, colorScheme: 'light' }]);
