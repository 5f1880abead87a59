import { keepPages } from '#ui/scripts/page-keeper';

// The calendar and the forms of visits open without network on the officer's phone for three days; never what was told before.
keepPages({ name: 'balai-visits', longest: 72 * 3_600_000, isKept: (pathname) => /^\/kebutuhan\/kunjungan(\/catat|\/[0-9a-f-]{36}\/catat)?$/.test(pathname) });
