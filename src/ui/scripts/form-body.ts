/** The form as the deed wants it: `needs.0.headcount` becomes a list of rows, figures become numbers, a photograph becomes text. Fields are read at once. */
export async function bodyOf(form: HTMLFormElement): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const rows = new Map<string, Record<string, unknown>[]>();
  const files: [name: string, file: File][] = [];
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('_')) continue;
    if (value instanceof File) {
      if (value.size > 0) files.push([name, value]);
      continue;
    }
    const [list = '', at, field] = name.split('.');
    const cell = valueOf(form, name, value);
    if (at === undefined || field === undefined) {
      if (cell !== undefined) body[name] = cell;
      continue;
    }
    const known = rows.get(list) ?? rows.set(list, []).get(list)!;
    const row = (known[Number(at)] ??= {});
    if (cell !== undefined) row[field] = cell;
  }
  for (const [list, known] of rows) body[list] = known.filter((row) => Object.keys(row).length > 0);
  for (const [name, file] of files) body[`${name}Data`] = await base64Of(file);
  return body;
}

function valueOf(form: HTMLFormElement, name: string, value: string): string | number | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  const isNumber = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)?.inputMode === 'numeric';
  return isNumber && /^\d[\d.]*$/.test(text) ? Number(text.replaceAll('.', '')) : text;
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}
