// The sizes of our own files, so that drift is seen the week it happens.
import { readFileSync } from 'node:fs';
import { listFiles } from './list-files.mjs';

const files = listFiles('src', /\.tsx?$/).map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
const isTest = ({ file }) => /\.test\.tsx?$/.test(file);
const isText = ({ file }) => /\/(texts|packs)\//.test(file);
const code = files.filter((file) => !isTest(file) && !isText(file)).sort((a, b) => a.lines - b.lines);
const sum = (list) => list.reduce((total, { lines }) => total + lines, 0);
const at = (share) => code[Math.min(code.length - 1, Math.floor(code.length * share))];
const longest = code.at(-1);

console.log(`${code.length} files of code, ${sum(code)} lines: median ${at(0.5).lines}, 9 in 10 up to ${at(0.9).lines}, longest ${longest.lines} (${longest.file})`);
console.log(`${files.filter(isTest).length} test files, ${sum(files.filter(isTest))} lines; ${files.filter(isText).length} files of texts, ${sum(files.filter(isText))} lines`);
