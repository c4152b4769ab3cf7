// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten thousand strangers who hold a connection: most say nothing, some drip a letter now and then. Whoever asks beside them must be
// served as if they were not there, and all of them must be cut off on time.
//   node bench/idle.mjs http://127.0.0.1:8080/plans
// Prints one JSON object; times in milliseconds and seconds.
import http from 'node:http';
import net from 'node:net';
import { performance } from 'node:perf_hooks';

const url = new URL(process.argv[2]);
const silent = Number(process.env.SILENT ?? 9000);
const dripping = Number(process.env.DRIPPING ?? 1000);
const requests = 200;
const patience = 40_000;

function connect(onClose) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(url.port), url.hostname, () => resolve(socket));
    socket.on('error', reject);
    socket.on('close', onClose);
    socket.resume();
  });
}

function ask() {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    http.get(url, { agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(performance.now() - began));
    }).on('error', reject);
  });
}

async function median() {
  const times = [];
  for (let i = 0; i < requests; i += 1) times.push(await ask());
  times.sort((a, b) => a - b);
  return { median: times[requests / 2], slowest: times.at(-1) };
}

const alone = await median();

let open = 0;
const held = [];
const cutOffAfter = [];
for (let i = 0; i < silent + dripping; i += 1) {
  const began = performance.now();
  const socket = await connect(() => {
    open -= 1;
    cutOffAfter.push((performance.now() - began) / 1000);
  });
  open += 1;
  held.push(socket);
}
const opened = open;
const drips = setInterval(() => {
  for (const socket of held.slice(0, dripping)) if (socket.writable) socket.write('G');
}, 1000);
const beside = await median();
const openWhileServing = open;

const until = performance.now() + patience;
while (open > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
clearInterval(drips);
for (const socket of held) socket.destroy();

const round = (number) => Math.round(number * 100) / 100;
console.log(JSON.stringify({
  held: opened,
  held_while_serving: openWhileServing,
  alone_ms: round(alone.median),
  beside_ms: round(beside.median),
  beside_slowest_ms: round(beside.slowest),
  beside_to_alone: round(beside.median / alone.median),
  left_after_s: patience / 1000,
  left: open,
  cut_off_s: round(Math.max(...cutOffAfter)),
}));
