export const refusals = { id: {}, en: {} };
