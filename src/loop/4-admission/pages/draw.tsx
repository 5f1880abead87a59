import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Form } from '#ui/form';
import { formatMoment, type Lang } from '#ui/format';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { enterPublicValue } from '../actions/enter-public-value.ts';
import { seeSelection } from '../actions/see-selection.ts';
import { fieldAt, spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { selectionAgain, selectionPath } from './selection-again.tsx';
import type { Selection } from './seen-selection.ts';

/** Two people enter what was thrown at the public session, each without seeing the other's entry. */
export const drawPages: Routes = (app) => {
  app.get('/penerimaan/aturan/:wave/undian', (request, reply) => show(request, reply, seeSelection, (selection) => drawPage(request, selection, emptyForm)));
  app.post('/penerimaan/aturan/:wave/undian', (request, reply) => submit(request, reply, {
    deed: enterPublicValue, again: (form) => selectionAgain(request, (selection) => drawPage(request, selection, form)),
    done: ({ wave, isSettled }) => ({ to: selectionPath(wave), say: spoken(request).t(isSettled ? 'value-agreed' : 'value-saved') }),
  }));
};

function drawPage(request: Request, selection: Selection, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('enter-public-value'), <DrawForm selection={selection} form={form} may={request.may('admission.enter-public-value')} {...words} />), problems: form.problems };
}

const DrawForm = ({ selection, form, may, t, lang }: { selection: Selection; form: FormState; may: boolean } & Spoken) => {
  const { wave, policy, draw, isOver, isOwnEntry } = selection;
  const at = fieldAt(form, t);
  return (
    <>
      <PageHead title={t('enter-public-value')} detail={policy.policy.publicValue} up={{ href: selectionPath(wave.id), text: t('selection-of', { wave: wave.label }) }} />
      {!draw || draw.settled || !isOver ? <p class="govuk-body">{drawText(selection, t, lang)}</p> : may && (
        <>
          <Notice tone="info">{draw.entered ? t(isOwnEntry ? 'own-entry' : 'second-entry', { name: draw.entered.name, moment: formatMoment(draw.entered.at, lang) }) : t('first-entry')}</Notice>
          <Form action={`/penerimaan/aturan/${wave.id}/undian`}>
            <TextField {...at('value')} hint={t('value-hint')} autocomplete="off" width={20} />
            {draw.entered && !isOwnEntry && form.problems.length > 0 && <Checkbox name="restart" value="true" text={t('restart')} hint={t('restart-hint', { name: draw.entered.name })} />}
            <Button>{t('enter-public-value')}</Button>
          </Form>
        </>
      )}
    </>
  );
};

/** How far the draw is, in one sentence. */
export function drawText({ draw, policy, isOver, endsAt }: Selection, t: T, lang: Lang): string {
  if (!policy.frozenAt || !draw) return t('rules-not-frozen');
  if (draw.settled) return draw.settled.publicValue ? t('draw-state.settled', { value: draw.settled.publicValue, names: draw.settled.names.join(', ') }) : t('draw-state.old');
  if (!isOver) return t('draw-state.waits', { moment: formatMoment(endsAt, lang) });
  return draw.entered ? t('draw-state.half', { name: draw.entered.name }) : t('draw-state.due');
}
