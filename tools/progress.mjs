/** Says a step on the error stream only if it takes longer than a second, so that a quick start is a quiet one. */
export async function withProgress(name, work) {
  const timer = setTimeout(() => process.stderr.write(`${name} ...\n`), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
