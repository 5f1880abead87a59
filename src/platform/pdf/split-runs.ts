type Node = Record<string, unknown>;
type FamilyFor = (sign: string) => string | undefined;

const containers = ['stack', 'columns', 'ul', 'ol'] as const;

/** Gives every sign of a document to a font that has it, by cutting texts into runs. Changes the document in place: it is the worker's own copy. */
export function splitRuns(content: unknown, familyFor: FamilyFor): unknown {
  if (typeof content === 'string') return runsOf(content, familyFor) ?? content;
  if (Array.isArray(content)) return content.map((part: unknown) => splitRuns(part, familyFor));
  if (typeof content !== 'object' || content === null) return content;
  const node = content as Node;
  if (typeof node['text'] === 'string') node['text'] = runsOf(node['text'], familyFor)?.text ?? node['text'];
  else if (Array.isArray(node['text'])) node['text'] = splitRuns(node['text'], familyFor);
  for (const name of containers) if (node[name] !== undefined) node[name] = splitRuns(node[name], familyFor);
  const table = node['table'] as { body?: unknown } | undefined;
  if (table?.body !== undefined) table.body = splitRuns(table.body, familyFor);
  return node;
}

/** Undefined when the document's own font has every sign, which is nearly always. */
function runsOf(text: string, familyFor: FamilyFor): { text: Node[] } | undefined {
  const runs: { text: string; font?: string }[] = [];
  for (const sign of text.normalize('NFC')) {
    const font = familyFor(sign);
    const last = runs.at(-1);
    if (last && last.font === font) last.text += sign;
    else runs.push(font === undefined ? { text: sign } : { text: sign, font });
  }
  return runs.some(({ font }) => font !== undefined) ? { text: runs } : undefined;
}
