import { firstOutageInSight } from './first-outage.ts';
import { wide } from './sight.ts';

firstOutageInSight(wide);
