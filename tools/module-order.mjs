/** The stages of the loop, in the order a centre lives them: a stage knows the ones before it. */
export const stages = ['demand', 'programs', 'waves', 'admission', 'training', 'certification', 'matching', 'outcomes'];

/** The registry, in the order its modules may know one another. */
export const registry = ['standards', 'centres', 'access', 'people', 'employers', 'schemes'];

/** Every module that owns a schema, earliest first: names and foreign keys point backward in this list. */
export const schemaOrder = ['platform', ...registry, ...stages];
