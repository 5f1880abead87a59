/** Whole rupiah as a safe integer. No floats, no formatting in rules. */
export type Money = { readonly amount: number; readonly currency: 'IDR' };
export type Rounding = 'down' | 'up' | 'nearest';

export const rupiah = (amount: number): Money => ({ amount, currency: 'IDR' });
export const add = (one: Money, other: Money): Money => rupiah(one.amount + other.amount);
export const compare = (one: Money, other: Money): number => one.amount - other.amount;

export function times(money: Money, rate: number, rounding: Rounding): Money {
  const exact = money.amount * rate;
  if (rounding === 'nearest') return rupiah(Math.round(exact));
  return rupiah(rounding === 'down' ? Math.floor(exact) : Math.ceil(exact));
}
