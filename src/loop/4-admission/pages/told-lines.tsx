import { formatPhone } from '#ui/format';
import type { Guardian } from '../rules/guardian.ts';
import type { T } from './field-at.ts';
import type { Own } from './own.ts';

export const guardianLine = ({ fullName, relation, phone }: Guardian, t: T): string => `${fullName} (${t(`relation.${relation}`).toLowerCase()}), ${formatPhone(phone)}`;

/** Documents sent, and those that will be brought. */
export function documentLines({ documents, application }: Pick<Own, 'documents' | 'application'>, t: T): string {
  const brought = application.draft.atCounter ?? [];
  const sent = documents.filter(({ kind }) => !brought.includes(kind)).map(({ kind }) => t(`document.${kind}`));
  return [...sent, ...brought.map((kind) => t('brought-one', { document: t(`document.${kind}`) }))].join(', ') || t('none');
}
