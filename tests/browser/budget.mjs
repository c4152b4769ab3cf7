// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first visit downloads: node budget.mjs BASE_URL PATH…
// Scripts and styles are weighed as `gzip -9`, however the server sends them.

import { gzipSync } from 'node:zlib'
import { baseAndRest, DESKTOP, launch, Report, watch } from './browser.mjs'

const LIMITS = { script: 60 * 1024, stylesheet: 90 * 1024, font: 90 * 1024, requests: 20 }

const { base, rest } = baseAndRest('budget.mjs BASE_URL PATH…')
const report = new Report()
const browser = await launch()

console.log(`${'page'.padEnd(48)} ${['html', 'script', 'style', 'font', 'image'].map((word) => word.padStart(8)).join('')} requests`)
for (const path of rest.length > 0 ? rest : ['/']) {
  const context = await browser.newContext({ viewport: DESKTOP })
  const page = await context.newPage()
  const { foreign } = watch(page, new URL(base).origin)
  const responses = []
  page.on('response', (response) => responses.push(response))
  await page.goto(base + path, { waitUntil: 'networkidle' })

  const weight = { document: 0, script: 0, stylesheet: 0, font: 0, image: 0 }
  let requests = 0
  for (const response of responses) {
    if (response.url().startsWith('data:')) continue
    requests++
    const kind = response.request().resourceType()
    const body = await response.body().catch(() => Buffer.alloc(0))
    weight[kind] = (weight[kind] ?? 0) + (kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length)
  }
  console.log(`${path.slice(0, 47).padEnd(48)} ${Object.values(weight).map((bytes) => String(bytes).padStart(8)).join('')} ${String(requests).padStart(8)}`)
  for (const kind of ['script', 'stylesheet', 'font']) report.check(`${path}: ${kind} within ${LIMITS[kind]} bytes`, weight[kind] <= LIMITS[kind], weight[kind])
  report.check(`${path}: at most ${LIMITS.requests} requests`, requests <= LIMITS.requests, requests)
  report.check(`${path}: no third party`, foreign.length === 0, foreign.join('\n'))
  await context.close()
}
await browser.close()
report.end()
