import { sha256After } from '#kernel/sha256';

/**
 * One number per applicant for all classes, larger first: the first 13 hexadecimal digits (52 bits) of sha256(`seed:applicant`).
 * Anyone who has the published seed can compute it again.
 */
export function lotteryNumbers(seed: string): (applicant: string) => number {
  const digest = sha256After(`${seed}:`);
  return (applicant) => {
    const words = digest(applicant);
    return words[0]! * 0x10_0000 + (words[1]! >>> 12);
  };
}

export const lotteryNumber = (seed: string, applicant: string): number => lotteryNumbers(seed)(applicant);
