// Builds, starts, and does both again when a source changes.
import { fork } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quietMs = 150;
let server;
let turn = Promise.resolve();
let timer;

watch(join(root, 'src'), { recursive: true }, (_event, file) => {
  if (!file || /\.test\.tsx?$|~$|\.sw.$/.test(file)) return;
  clearTimeout(timer);
  timer = setTimeout(() => void (turn = turn.then(again)), quietMs);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void (turn = turn.then(stop).then(() => process.exit(0))));
turn = turn.then(again);

async function again() {
  try {
    const isDone = await buildIfStale(() => console.log('Building ...'));
    if (!isDone && server?.exitCode === null) return;
  } catch (problem) {
    console.error(`Not built, the old one goes on: ${problem instanceof Error ? problem.message : problem}`);
    return;
  }
  await stop();
  server = fork(join(root, 'dist/start/main.js'), { cwd: root, execArgv: ['--enable-source-maps'], detached: process.platform !== 'win32' });
}

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}
