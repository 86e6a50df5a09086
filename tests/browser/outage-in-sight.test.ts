import { firstOutageInSight } from './first-outage.ts';
import { phone } from './sight.ts';

firstOutageInSight(phone);
