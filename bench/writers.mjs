// SPDX-License-Identifier: AGPL-3.0-or-later
// Fifty people save words of a plan while two hundred read another: how long an acknowledged save takes with and without the readers, and a
// page with and without the savers.
//   node bench/writers.mjs SETUP_URL     of a server over an empty database, as it prints it
// Prints one JSON object; times in milliseconds, the 99th percentile of each phase.
import http from 'node:http';
import { performance } from 'node:perf_hooks';

const setup = new URL(process.argv[2]);
const editors = 50;
const readers = 200;
const pause = 2_000; // between two saves of one person, and two pages of another: on average
const phase = Number(process.env.PHASE_MS ?? 6_000);
const rounds = Number(process.env.WRITERS_ROUNDS ?? 3);
const agent = new http.Agent({ keepAlive: true, maxSockets: editors + readers });
let cookie = '';

function ask(method, path, fields) {
  return new Promise((resolve, reject) => {
    const body = fields ? new URLSearchParams(fields).toString() : '';
    const headers = { ...(cookie && method !== 'READ' ? { cookie } : {}) };
    if (fields) Object.assign(headers, { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' });
    const began = performance.now();
    const request = http.request(new URL(path, setup), { method: method === 'READ' ? 'GET' : method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece) => { text += piece; });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text, ms: performance.now() - began }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const value = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

async function send(path, fields, expected = 303) {
  const answer = await ask('POST', path, { form_token: token, ...fields });
  if (answer.status !== expected) throw new Error(`${path}: ${answer.status} instead of ${expected}`);
  if (answer.headers['set-cookie']) cookie = answer.headers['set-cookie'][0].split(';')[0];
  return answer;
}

let token = '';
await send(setup.pathname, { key: setup.searchParams.get('key'), name: 'Ufficio', email: 'ufficio@ente.example', password: 'la torre guarda il fiume' });
token = value(await ask('GET', '/office/plans/new'), 'form_token');
for (const slug of ['read', 'written']) {
  await send('/office/plans/new', { title_it: `Piano ${slug}`, owner: `Ente ${slug}`, slug, levels: 'Asse / Assi\nAzione / Azioni' });
  for (let i = 1; i <= editors; i += 1) {
    await send(`/office/plans/${slug}/tree/new`, { code: String(i), title_it: `Parte ${i}`, text_it: 'Un testo di poche righe. '.repeat(40) });
  }
}
await send('/office/plans/read/editions/1/step', { to: 'in-force', act_body: 'Consiglio', act_number: '1', act_date: '2026-01-02' });

async function save(editor, turn, times) {
  const path = `/plans/written/nodes/${editor}/edit?edition=1`;
  const form = await ask('GET', path);
  const answer = await ask('POST', path, {
    form_token: token, seen: value(form, 'seen'), title_it: `Parte ${editor}`, text_it: `Versione ${turn}. ${'Un testo di poche righe. '.repeat(40)}`,
  });
  if (answer.status !== 303) throw new Error(`a save was answered ${answer.status}`);
  times.push(answer.ms);
}

async function read(times) {
  const answer = await ask('READ', '/plans/read/tree');
  if (answer.status !== 200) throw new Error(`a page was answered ${answer.status}`);
  times.push(answer.ms);
}

/** So many people, each doing it now and then until the phase is over. */
async function crowd(people, act) {
  const until = performance.now() + phase;
  const times = [];
  await Promise.all(Array.from({ length: people }, async (_, person) => {
    await sleep(Math.random() * pause);
    for (let turn = 0; performance.now() < until; turn += 1) {
      await act(person + 1, `${until} ${turn}`, times);
      await sleep(Math.random() * 2 * pause);
    }
  }));
  times.sort((a, b) => a - b);
  return { p99: times[Math.floor(times.length * 0.99)], count: times.length };
}

const saving = (people) => crowd(people, save);
const reading = (people) => crowd(people, (_person, _turn, times) => read(times));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (number) => Math.round(number * 100) / 100;

await Promise.all([saving(5), reading(20)]); // to warm up
const measured = [];
for (let i = 0; i < rounds; i += 1) { // in turn, because a shared machine and its disk are quick at one moment and slow at the next
  const alone = { saves: await saving(editors), pages: await reading(readers) };
  const [saves, pages] = await Promise.all([saving(editors), reading(readers)]);
  measured.push({ saveAlone: alone.saves.p99, pageAlone: alone.pages.p99, saveBeside: saves.p99, pageBeside: pages.p99, saves: saves.count, pages: pages.count });
}
agent.destroy();

const of = (name) => median(measured.map((one) => one[name]));
console.log(JSON.stringify({
  saves: of('saves'),
  pages: of('pages'),
  save_alone_ms: round(of('saveAlone')),
  save_beside_ms: round(of('saveBeside')),
  page_alone_ms: round(of('pageAlone')),
  page_beside_ms: round(of('pageBeside')),
  save_beside_to_alone: round(of('saveBeside') / of('saveAlone')),
  page_beside_to_alone: round(of('pageBeside') / of('pageAlone')),
}));
