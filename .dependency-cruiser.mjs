import { registry, stages } from './tools/module-order.mjs';

const module = '^src/(loop|registry)/[^/]+/';
/** Tests and what only tests stand on: `x.test.ts`, `testing.ts`, `testing/…`. */
const testFile = '([.]test[.]tsx?|/testing[.]ts|/testing/.+[.]tsx?)$';
const testTools = ['node_modules/(vitest|fast-check)/', '^src/platform/testing/', '^src/platform/database/testing[.]ts$'];
// Packages that only answer `import` (typebox) are still found.
const packages = { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default', 'require'] };
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const backOnly = stages.slice(0, -1).map((stage, index) =>
  rule(`stage-${index + 1}-looks-back-only`, 'Announce an event; start/reactions.ts says who reacts.',
    { path: `^src/loop/${index + 1}-${stage}/` }, { path: `^src/loop/[${index + 2}-9]-` }));

const registryOrder = registry.slice(0, -1).map((name, index) =>
  rule(`registry-${name}-looks-back-only`, 'The order is in tools/module-order.mjs.',
    { path: `^src/registry/${name}/` }, { path: `^src/registry/(${registry.slice(index + 1).join('|')})/` }));

/** The arrows of ARCHITECTURE.md as rules; `npm run check` reads them, and check-architecture proves that each still bites. */
export default {
  forbidden: [
    ...backOnly,
    ...registryOrder,
    rule('only-through-the-door', 'Ask for what you need in the other module\'s public.ts.',
      { path: '^src/(loop|registry)/([^/]+)/', pathNot: testFile }, { path: module, pathNot: ['^src/$1/$2/', '/public[.]ts$'] }),
    rule('tests-through-the-door', 'A test may mount another module.ts and use its public.ts, nothing deeper.',
      { path: `^src/(loop|registry)/([^/]+)/.*${testFile}` }, { path: module, pathNot: ['^src/$1/$2/', '/(public|module)[.]ts$'] }),
    rule('overview-through-the-door', 'Overview shows; it does not know insides.',
      { path: '^src/overview/' }, { path: module, pathNot: '/public[.]ts$' }),
    rule('nobody-imports-overview', 'Overview stands on top; only start/ mounts it.',
      { path: '^src/(loop|registry|platform|ui|kernel)/' }, { path: '^src/overview/' }),
    rule('start-mounts-modules', 'start/ sees module.ts and public.ts, nothing deeper.',
      { path: '^src/start/' }, { path: [module, '^src/overview/'], pathNot: '/(public|module)[.]ts$' }),
    rule('registry-knows-no-stage', 'Who and where do not depend on what happens.',
      { path: '^src/registry/' }, { path: '^src/loop/' }),
    rule('rules-are-pure', 'A rule decides. It never reads, writes, waits or looks at the clock.',
      { path: '^src/.*/rules/', pathNot: testFile }, { pathNot: ['^src/kernel/', '^src/.*/rules/', '^src/.*/public[.]ts$'] }),
    rule('rule-tests-are-plain', 'A rule is tested with plain data: the runner, fast-check and nothing that waits.',
      { path: '^src/.*/rules/.*[.]test[.]tsx?$' }, { pathNot: ['^src/kernel/', '^src/.*/rules/', '^src/.*/public[.]ts$', ...testTools] }),
    // better-auth brings its own SQL and asks for a pool; a test may look into the database behind the product's back.
    rule('sql-only-in-store', 'Name the question and put it in store/.',
      { path: '^src/(loop|registry|overview|start|ui)/', pathNot: ['/(store|migrations|testing)/', '^src/registry/access/sign-in/better-auth[.]ts$', testFile] }, { path: 'node_modules/(kysely|pg|@types/pg)/' }),
    rule('screens-call-actions', 'api/ and pages/ go through actions/.',
      { path: '^src/.*/(pages|api)/' }, { path: '^src/(loop|registry|overview)/.*/store/' }),
    rule('store-does-not-decide', 'A store answers; it does not act.',
      { path: '^src/.*/store/' }, { path: '^src/(loop|registry|overview)/.*/(actions|pages|api)/' }),
    rule('actions-show-nothing', 'An action answers with values; pages and api word them.',
      { path: '^src/.*/actions/' }, { path: ['^src/(loop|registry|overview)/.*/(pages|api)/', '^src/ui/'] }),
    rule('kernel-stands-alone', 'Pure vocabulary.',
      { path: '^src/kernel/', pathNot: testFile }, { pathNot: '^src/kernel/' }),
    rule('kernel-tests-are-plain', 'Pure vocabulary is tested with plain data.',
      { path: '^src/kernel/.*[.]test[.]tsx?$' }, { pathNot: ['^src/kernel/', 'node_modules/(vitest|fast-check)/', '^node:crypto$', '^crypto$'] }),
    rule('technology-knows-no-domain', 'Pass it in.',
      { path: '^src/(platform|ui)/' }, { path: '^src/(loop|registry|start)/' }),
    rule('platform-knows-no-ui', 'Pass the page in.', { path: '^src/platform/' }, { path: '^src/ui/' }),
    rule('ui-knows-no-platform', 'A component shows what it is given.', { path: '^src/ui/' }, { path: '^src/platform/' }),
    rule('nobody-imports-start', 'start/ knows all, nobody knows start/.',
      { path: '^src/(loop|registry|overview|kernel)/' }, { path: '^src/start/' }),
    rule('product-knows-no-tests', 'The runner and its doubles stay in tests.',
      { path: '^src/', pathNot: [testFile, '/start-test-server[.]ts$'] }, { path: [testFile, ...testTools] }),
    rule('no-cycles', 'Draw it: one arrow is wrong.', {}, { circular: true }),
    rule('resolvable', 'This import leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: packages },
};
