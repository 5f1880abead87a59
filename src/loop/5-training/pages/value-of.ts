/** What a question answers when it is not refused: the data of its page. */
export type ValueOf<Asked> = Asked extends { readonly run: (...given: never[]) => Promise<infer Answer> } ? (Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never) : never;
