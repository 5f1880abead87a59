// Brings node_modules in line with package-lock.json before anything else runs. Built-ins only, and words an old Node understands.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.balai-install');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Balai needs Node.js 20.19 or newer, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`);
}
const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform} ${process.arch}`).digest('hex');
const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (found !== wanted) {
  if (isInstalled()) writeFileSync(stamp, wanted);
  else await install();
}

/** Whether npm itself already brought everything the lock file asks for on this machine, by `npm ci` say. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const [asked, present] = [join(root, 'package-lock.json'), hidden].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(asked).every(([path, { version, optional, os, cpu, libc }]) => {
    if (path === '') return true;
    if (present[path]) return present[path].version === version;
    // What is optional may be for another system, or for something that is; only what names ours must be here.
    const isForUs = os?.includes(process.platform) && (!cpu || cpu.includes(process.arch)) && !libc;
    return Boolean(optional) && !isForUs;
  });
}

async function install() {
  process.stderr.write('Installing the dependencies (this is needed once, and takes a minute or two) ...\n');
  const began = Date.now();
  const code = await run(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) fail('The dependencies could not be installed: see the message of npm above, then run the same command again.');
  writeFileSync(stamp, wanted);
  process.stderr.write(`Installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

/** npm by the path it was started with, so that it is the same one; what would leave out packages is taken from its environment. */
function run(args) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^(NODE_ENV|npm_config_(omit|include|only|production|global|prefix|dry_run|package_lock_only))$/i.test(name)) delete env[name];
  const npm = process.env.npm_execpath;
  const [command, before] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve) => {
    // Its words go to the error stream: standard output belongs to the command that was asked for.
    const child = spawn(command, [...before, ...args], { cwd: root, env, stdio: ['ignore', 2, 2], shell: command === 'npm' && process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
