import { expect, test } from 'vitest';
import { accessModule } from '../registry/access/module.ts';
import { listModules } from './modules.ts';
import { reactions, reactionsTo } from './reactions.ts';

const modules = listModules(accessModule);
const offered = modules.flatMap((module) => (module.reactions ?? []).map(({ name, action }) => ({ name, module: module.name, action })));
const wanted = Object.values(reactions).flat();

test('every reaction in the table is one a module has', () => {
  expect(wanted.filter((name) => !offered.some((one) => one.name === name))).toEqual([]);
});

test('every reaction a module has stands in the table, once: none waits for news that never comes', () => {
  expect(offered.map(({ name }) => name).filter((name) => !(wanted as readonly string[]).includes(name))).toEqual([]);
  expect(offered.filter(({ name }, index) => offered.findIndex((one) => one.name === name) !== index)).toEqual([]);
});

test('a reaction carries the name of its module, and runs a deed its module lists under its own permission', () => {
  for (const { name, module, action } of offered) {
    expect(name.split('.')[0]).toBe(module);
    expect(modules.find((one) => one.name === module)!.deeds).toContain(action);
  }
});

test('news goes forward through the loop, and back in few lines only: seats drawn, hires promised, who waits, a place given up, how graduates fared, and hires that correct the demand', () => {
  const stage = (name: string): number => modules.find((module) => module.name === name.split('.')[0])?.stage ?? 99;
  const back = Object.entries(reactions).flatMap(([event, names]) => names.filter((name) => stage(name) < stage(event)).map((name) => `${event} → ${name}`));
  expect(back).toEqual(backward);
});

const backward = ['waves.wave-published → demand.draw-seats', 'waves.hires-promised → demand.take-pledge', 'admission.waiting-changed → waves.note-waiting', 'training.left → admission.note-leaving', 'outcomes.placement-measured → admission.note-placement', 'outcomes.hire-recorded → demand.pay-back', 'outcomes.hire-recorded → matching.note-hire'];

test('nobody reacts to what is not in the table', () => {
  expect(reactionsTo('nobody.announces')).toEqual([]);
});
