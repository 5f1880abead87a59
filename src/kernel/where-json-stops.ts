const space = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a text stops being JSON: the position of the first thing that cannot stand there. Engines do not agree on saying it, so we look ourselves. */
export function whereJsonStops(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const is = (sign: string): boolean => text[at] === sign && (at += 1) > 0;
  const open: ('}' | ']')[] = [];
  const begin = (): boolean => (is('{') ? open.push('}') > 0 : is('[') && open.push(']') > 0);

  for (let wants: 'value' | 'first' | 'key' | 'next' = 'value'; ; ) {
    take(space);
    if (wants === 'next' && open.length === 0) return at;
    if ((wants === 'next' || wants === 'first') && is(open.at(-1)!)) {
      open.pop();
      wants = 'next';
    } else if (wants === 'next') {
      if (!is(',')) return at;
      wants = open.at(-1) === '}' ? 'key' : 'value';
    } else if (wants === 'key' || (wants === 'first' && open.at(-1) === '}')) {
      if (!take(string) || (take(space), !is(':'))) return at;
      wants = 'value';
    } else if (begin()) wants = 'first';
    else if (take(scalar)) wants = 'next';
    else return at;
  }
}
