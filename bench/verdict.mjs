// SPDX-License-Identifier: AGPL-3.0-or-later
// Says of every ratio in build/bench/report.json whether it holds; ends with 1 when one does not.
import { readFileSync } from 'node:fs';

const { limits, rows, connections, writers } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let missed = 0;

function judge(what, name, value, limit = limits[name]) {
  const holds = value <= limit;
  if (!holds) missed += 1;
  console.log(`${holds ? 'holds ' : 'MISSES'}  ${what}: ${name} ${value} (at most ${limit})`);
}

for (const row of rows) {
  const what = `${row.projects} projects on ${row.engine}`;
  judge(what, 'dynamic_to_nginx', row.dynamic_to_nginx, limits.dynamic_to_nginx[row.engine]); // why they differ: docs/decisions/0007
  judge(what, 'cached_to_nginx', row.cached_to_nginx);
  if (row.engine === 'sqlite') judge(what, 'to_smallest', row.to_smallest);
  if (row.projects === 10000) judge(what, 'memory_mb', row.memory_mb);
}
if (connections) {
  judge(`${connections.held} connections held`, 'beside_to_alone', connections.beside_to_alone);
  judge(`${connections.held} connections held`, 'cut_off_s', connections.cut_off_s);
}
for (const row of writers) {
  judge(`saves on ${row.engine} beside readers`, 'save_beside_to_alone', row.save_beside_to_alone);
  judge(`pages on ${row.engine} beside people who save`, 'page_beside_to_alone', row.page_beside_to_alone);
}
console.log(missed === 0 ? 'Every ratio holds.' : `${missed} do not hold. The report: ${process.argv[2]}`);
process.exit(missed === 0 ? 0 : 1);
