// Everything that can be known without a database or a browser: `npm run check`.
import { checkSteps } from './check-steps.mjs';
import { endWith, runSteps } from './run-steps.mjs';

endWith(await runSteps(checkSteps));
