import { Type } from 'typebox';
import { employerOptions } from '#employers';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { occupationOptions, regencies } from '#standards';

/** What the form for a new need offers to choose from. */
export const openNeedForm = question('demand.record-need', Type.Object({}), async ({ tx }) =>
  ok({ employers: await employerOptions(tx), occupations: occupationOptions(), regions: [...regencies('36'), ...regencies('31'), ...regencies('32')] }));
