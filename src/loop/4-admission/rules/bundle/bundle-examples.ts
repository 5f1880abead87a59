import { sha256 } from '#kernel/sha256';
import type { Bundle } from './bundle.ts';

const [secret, publicValue] = ['twelve cold stones', '6-2-5-1-4'];
const proof = { commitment: sha256(secret), secret, publicValue };

/** A small wave, as the documentation prints it, without its result. */
export const smallBundle: Bundle = {
  format: 'balai-admission/1',
  wave: 'Gelombang 3 2026',
  seed: sha256(`${secret}:${publicValue}`),
  seedProof: proof,
  policy: { reserves: 'one-person-one-reserve' },
  classes: [{ id: 'smaw-a', seats: 2, reserves: [{ trait: 'disability', seats: 1 }] }, { id: 'sewing', seats: 1, reserves: [] }],
  applicants: [
    { id: 'G3-0001', choices: [{ class: 'smaw-a', score: 8125, traits: ['women'] }] },
    { id: 'G3-0002', choices: [{ class: 'smaw-a', score: 9000, traits: [] }] },
    { id: 'G3-0003', choices: [{ class: 'smaw-a', score: 5050, traits: ['disability'] }, { class: 'sewing', score: 5050, traits: ['disability'] }] },
    { id: 'G3-0004', choices: [{ class: 'smaw-a', score: 8000, traits: [] }, { class: 'sewing', score: 7000, traits: [] }] },
  ],
};
