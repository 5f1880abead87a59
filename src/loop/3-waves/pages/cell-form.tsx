import { mondayOf } from '#kernel/day';
import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { openCell } from '../actions/see-class.ts';
import { setCell } from '../actions/set-cell.ts';
import { texts } from '../texts/words.ts';

type Opened = Extract<Awaited<ReturnType<typeof openCell.run>>, { ok: true }>['value'];
const path = '/gelombang/kelas/:class/jadwal/:day/:period';

export const cellFormPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, openCell, (opened) => cellPage(request, opened, { ...emptyForm, values: valuesOf(opened) })));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: setCell,
    again: async (form) => {
      const opened = await request.ask(openCell, readQuery(request, openCell));
      if (!opened.ok) throw new Gone();
      return cellPage(request, opened.value, form);
    },
    done: ({ class: id, day }) => ({ to: `/gelombang/kelas/${id}?week=${mondayOf(day)}`, say: translator(texts, request.language)('done-saved') }),
  }));
};

const valuesOf = ({ blocks, cell, instructors }: Opened): Record<string, string> => ({
  block: cell ? String(blocks.findIndex((block) => (cell.unitKey ? block.unitKey === cell.unitKey : block.title === cell.blockTitle))) : '',
  instructor: cell?.instructor ?? instructors[0]?.id ?? '',
});

function cellPage(request: Request, { class: one, day, period, blocks, instructors }: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  const at = fieldAt(form, t);
  return {
    title: t('edit-cell'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead
          title={t('cell-title', { n: period, day: formatDay(day, request.language) })} detail={one.label}
          up={{ href: `/gelombang/kelas/${one.id}?week=${mondayOf(day)}`, text: one.label }}
        />
        <Form action={`/gelombang/kelas/${one.id}/jadwal/${day}/${period}`}>
          <Select {...at('block', 'block')} options={blocks.map((block, position) => ({ value: String(position), text: block.title }))} empty={t('empty-period')} />
          <Select {...at('instructor', 'instructor')} options={instructors.map((person) => ({ value: person.id, text: person.name }))} empty={t('without-instructor')} />
          <Button>{t('save')}</Button>
        </Form>
      </>
    ),
  };
}
