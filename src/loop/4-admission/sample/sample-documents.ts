import type { Id } from '#kernel/id';
import type { SampleWorld } from '#platform/sample';
import { addRows } from '../store/new-applications.ts';
import { samplePhoto } from './sample-photo.ts';
import type { SampleApplication } from './sample-rows.ts';

/** Applications from a phone have their photographs: all the same picture, kept once. */
export async function addSampleDocuments({ tx, centre, files, newId }: SampleWorld, applications: readonly SampleApplication[], toFix: string): Promise<void> {
  const kept = await files.put(samplePhoto(), { centre, kinds: ['png'], maxBytes: 1_000_000 });
  if (!kept.ok) throw new Error('the sample photograph was refused');
  const fromPhones = applications.filter(({ hasPhotos }) => hasPhotos);
  await addRows(tx, 'admission.documents', fromPhones.flatMap(({ id, status, at }) => kindsOf(status).map((kind) => {
    const isUnclear = status === 'needs-fix' && kind === 'diploma';
    return {
      centre_id: centre, id: newId<'document'>() as Id<'document'>, application_id: id, kind, file_hash: kept.value.hash, file_name: kind === 'diploma' ? 'ijazah.png' : 'ktp.png', added_at: at,
      status: unseen.includes(status) ? 'new' : isUnclear ? 'unclear' : 'accepted', note: isUnclear ? toFix : null,
    };
  })));
}

const unseen: readonly SampleApplication['status'][] = ['draft', 'submitted', 'withdrawn'];

/** A draft has got as far as the identity card. */
const kindsOf = (status: SampleApplication['status']): readonly ('identity-card' | 'diploma')[] => (status === 'draft' ? ['identity-card'] : ['identity-card', 'diploma']);
