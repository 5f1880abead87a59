/** What a command says about a file: the document or sentence for standard output, complaints for standard error, and the exit code (2: the file is not what the command reads). */
export type FileAnswer = { readonly out: string; readonly complaints: readonly string[]; readonly exit: 0 | 1 | 2 };

/** One JSON document, one line for each member of it, so that two answers can be compared line by line. */
export const documentAnswer = (document: Readonly<Record<string, unknown>>): FileAnswer => ({
  out: `{\n${Object.entries(document).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`, complaints: [], exit: 0,
});

export const refusedFile = (sentence: string): FileAnswer => ({ out: '', complaints: [sentence], exit: 2 });
