import { buildStale } from './build-stale.mjs';
import { preflight } from './preflight.mjs';

preflight();
if (!(await buildStale(console.log))) process.exit(1);
