import type { Day } from '#kernel/day';
import { translator } from '#kernel/translate';
import type { Page, Request } from '#platform/http/routes';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { formatDay } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { texts } from '../texts/words.ts';

type Made = { readonly employer: string; readonly link: string; readonly until: Day; readonly channel: string };

/** Shows a fresh link this once, in a field from which it can be copied whole. */
export function linkPage(request: Request, { employer, link, until, channel }: Made): Page {
  const t = translator(texts, request.language);
  return {
    title: t('link-made'), shell: 'staff', current: '/perusahaan',
    body: (
      <>
        <PageHead title={t('link-made')} up={{ href: `/perusahaan/${employer}`, text: t('back') }} />
        <Card>
          {channel !== 'none' && <p class="govuk-body">{t('link-sent')}</p>}
          <TextField name="link" label={t('link')} hint={t('link-once', { until: formatDay(until, request.language) })} value={link} />
          <Button secondary href={`/perusahaan/${employer}`}>{t('back')}</Button>
        </Card>
      </>
    ),
  };
}
