import { timeIn } from '#kernel/zone';

/** The languages of the screen. */
export type Lang = 'id' | 'en' | 'ja';

const months = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const shortMonths = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;
const weekdays = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
} as const;
/** Monday first, as a calendar here begins. */
export const weekdayNames = (lang: Lang): string[] => Array.from({ length: 7 }, (_, at) => weekdays[lang][(at + 1) % 7]!);

let zoneShown: () => string | undefined = () => undefined;
/** Whose clock is shown: `start/` says once where to read the zone of the centre a page or letter is of. Without one it is Jakarta's. */
export const showClockOf = (read: () => string | undefined): void => { zoneShown = read; };
/** A moment as if its clock on the wall were UTC's. */
const wallClock = (instant: string): string => new Date(Date.parse(instant) + timeIn(zoneShown()).hours * 3_600_000).toISOString();

interface Parts { readonly year: number; readonly month: number; readonly date: number; readonly weekday: number }

function partsOf(day: string): Parts {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return { year, month: month - 1, date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() };
}

/** `Senin, 7 Juli 2025`: the form for everything a person must remember, always with its weekday. */
export function formatDay(day: string, lang: Lang): string {
  const { year, month, date, weekday } = partsOf(day);
  if (lang === 'ja') return `${year}年${month + 1}月${date}日(${weekdays.ja[weekday]})`;
  return `${weekdays[lang][weekday]}, ${date} ${months[lang][month]} ${year}`;
}

/** `7 Juli 2025`: for headings and certificates, where the weekday says nothing. */
export function formatDate(day: string, lang: Lang): string {
  const { year, month, date } = partsOf(day);
  return lang === 'ja' ? `${year}年${month + 1}月${date}日` : `${date} ${months[lang][month]} ${year}`;
}

/** `7 Jul 2025`: for tables. */
export function formatDayShort(day: string, lang: Lang): string {
  const { year, month, date } = partsOf(day);
  return lang === 'ja' ? `${year}年${month + 1}月${date}日` : `${date} ${shortMonths[lang][month]} ${year}`;
}

/** `28 Apr – 10 Jun 2025`: says year and month once where both ends share them. */
export function formatDayRange(from: string, until: string, lang: Lang): string {
  if (from === until) return formatDayShort(from, lang);
  const first = partsOf(from);
  const last = partsOf(until);
  if (lang === 'ja' || first.year !== last.year) return `${formatDayShort(from, lang)} – ${formatDayShort(until, lang)}`;
  if (first.month === last.month) return `${first.date}–${formatDayShort(until, lang)}`;
  return `${first.date} ${shortMonths[lang][first.month]} – ${formatDayShort(until, lang)}`;
}

/** `Juli 2025` from a day or from `2025-07`. */
export function formatMonth(month: string, lang: Lang): string {
  const parts = partsOf(`${month.slice(0, 7)}-01`);
  return lang === 'ja' ? `${parts.year}年${parts.month + 1}月` : `${months[lang][parts.month]} ${parts.year}`;
}

/** The centre's calendar day of a moment in UTC. */
export const dayOf = (instant: string): string => wallClock(instant).slice(0, 10);

function clockOf(instant: string, lang: Lang): string {
  const clock = wallClock(instant).slice(11, 16);
  return lang === 'id' ? clock.replace(':', '.') : clock;
}

/** `07.30 WIB`, in a centre of Sulawesi `08.30 WITA`. */
export const formatTime = (instant: string, lang: Lang): string => `${clockOf(instant, lang)} ${timeIn(zoneShown()).short}`;

/** `Jumat, 12 Desember 2026, 10.00 WIB`. */
export const formatMoment = (instant: string, lang: Lang): string => `${formatDay(dayOf(instant), lang)}, ${formatTime(instant, lang)}`;

/** `17 Apr 2026 09.02`: for histories and tables. */
export const formatMomentShort = (instant: string, lang: Lang): string => `${formatDayShort(dayOf(instant), lang)} ${clockOf(instant, lang)}`;

/** `1.250` or `87,5`; `decimals` fixes the number of decimals, otherwise at most two and no trailing zeros. */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const fixed = Math.abs(value).toFixed(decimals ?? 2);
  const [whole = '0', rest = ''] = (decimals === undefined ? fixed.replace(/\.?0+$/, '') : fixed).split('.');
  const [group, point] = lang === 'id' ? ['.', ','] : [',', '.'];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (rest ? point + rest : '');
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** `87,5 %` from the ratio 0.875; at most one decimal. */
export function formatPercent(ratio: number, lang: Lang, decimals?: number): string {
  const points = formatNumber(decimals === undefined ? Math.round(ratio * 1000) / 10 : ratio * 100, lang, decimals);
  return lang === 'id' ? `${points}\u00a0%` : `${points}%`;
}

/** `66–81 %` from two ratios, whole points: silence is shown as a range. */
export function formatPercentRange(lower: number, upper: number, lang: Lang): string {
  const [low, high] = [Math.round(lower * 100), Math.round(upper * 100)];
  const sign = lang === 'id' ? '\u00a0%' : '%';
  return low === high ? `${low}${sign}` : `${low}–${high}${sign}`;
}

/** `Rp 64.500.000`: whole rupiah. */
export const formatRupiah = (amount: number, lang: Lang): string => `${amount < 0 ? '−' : ''}Rp ${formatNumber(Math.abs(amount), lang, 0)}`;

/** `36•• •••• •••• ••04`: a NIK is never shown whole (personal data law, UU 27/2022). */
export function maskNik(nik: string): string {
  const digits = nik.replace(/\D/g, '');
  return digits.length < 4 ? '•••• •••• •••• ••••' : `${digits.slice(0, 2)}•• •••• •••• ••${digits.slice(-2)}`;
}

/** `0812-3456-7890` from any way of writing an Indonesian number. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^62/, '0');
  return digits.replace(/^(\d{4})(\d{3,4})(\d*)$/, (_, a: string, b: string, c: string) => [a, b, c].filter(Boolean).join('-'));
}

/** `SM` of Sari Melati Putri: the first letters of the first two names; one name is enough. */
export const initialsOf = (name: string): string => name.trim().split(/\s+/).slice(0, 2).map((part) => [...part][0] ?? '').join('').toUpperCase();

/** The same address with one query value set anew, all others kept. */
export function withQuery(path: string, name: string, value: string): string {
  const [base = '', query = ''] = path.split('?');
  const values = new URLSearchParams(query);
  values.set(name, value);
  return `${base}?${values.toString()}`;
}
