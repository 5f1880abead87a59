import { keepPages } from '#ui/scripts/page-keeper';

// A door page and what it is drawn with open without network on the phone that opened it, for eighteen hours: the day of a test.
keepPages({ name: 'balai-doors', longest: 18 * 3_600_000, isKept: (pathname) => pathname.startsWith('/penerimaan/pintu/') });
