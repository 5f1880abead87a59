import { expect, test } from 'vitest';
import { costOfClass } from './class-cost.ts';
import { criteriaWithout, noSyllabus, proposeIndicators } from './syllabus.ts';

test('a class costs its materials by price and its other costs by class, trainee and lesson period; what has no price is told', () => {
  const cost = costOfClass({
    materials: [{ name: 'Elektroda', quantity: 2.5, measure: 'kg', price: 40_000 }, { name: 'Kain', quantity: 1, measure: 'm' }],
    costs: [{ name: 'Modul', amount: 500_000, per: 'class' }, { name: 'Konsumsi', amount: 10_000, per: 'trainee' }, { name: 'Honor', amount: 1_000, per: 'jp' }],
  }, { seats: 16, jp: 240 });
  expect(cost.lines.map(({ name, rupiah }) => [name, rupiah])).toEqual([['Elektroda', 1_600_000], ['Modul', 500_000], ['Konsumsi', 160_000], ['Honor', 240_000]]);
  expect([cost.rupiah, cost.unpriced]).toEqual([2_500_000, 1]);
  expect(costOfClass({ materials: [] }, { seats: 16, jp: 0 })).toEqual({ lines: [], rupiah: 0, unpriced: 0 });
});

test('a criterion is proposed three indicators, and criteria without any are named', () => {
  expect(proposeIndicators('Alat diperiksa.')).toEqual(['Dapat menjelaskan: alat diperiksa', 'Mampu melakukan: alat diperiksa', 'Cermat dan taat prosedur saat: alat diperiksa']);
  expect(proposeIndicators('WPS dibaca')[0]).toBe('Dapat menjelaskan: WPS dibaca');
  expect(criteriaWithout([{ no: '1.1' }, { no: '1.2' }], { ...noSyllabus, indicators: { '1.1': ['x'], '1.2': [] } })).toEqual(['1.2']);
});
