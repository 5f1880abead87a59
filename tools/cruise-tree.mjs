import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { join } from 'node:path';
import config from '../.dependency-cruiser.mjs';

const comments = new Map(config.forbidden.map(({ name, comment }) => [name, comment]));

/** Reads every import under `root`/src and answers which arrows are wrong and which files were read. */
export async function cruiseTree(root) {
  const before = process.cwd();
  process.chdir(root);
  try {
    const { output } = await cruise(['src'], { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true }, undefined, { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) });
    return {
      violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to, comment: comments.get(rule.name) })),
      cruised: new Set(output.modules.map((module) => module.source)),
    };
  } finally {
    process.chdir(before);
  }
}
