import { systemActor } from '#kernel/actor';
import type { Job } from '#platform/jobs/job';
import { closeOffers, countLateOffers } from './close-offers.ts';

/** Every ten minutes: offers that ran out move on to the next in line. */
export const closeOffersJob: Job = {
  name: 'admission-close-offers',
  cron: '*/10 * * * *',
  run: async ({ runner, centre }) => {
    const caller = { centre, actor: systemActor('admission.close-offers') };
    const late = await runner.ask(countLateOffers, {}, caller);
    if (late.ok && late.value.late > 0) await runner.run(closeOffers, {}, caller);
  },
};
