// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of pages for people to look at: node shots.mjs BASE_URL OUTDIR PATH…
// Writes name-360.png and name-1280.png, and name.pdf as it prints (PRINT=1).

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { baseAndRest, DESKTOP, launch, PHONE } from './browser.mjs'

const { base, rest: [folder, ...paths] } = baseAndRest('shots.mjs BASE_URL OUTDIR PATH…')
if (!folder) throw new Error('where to? node shots.mjs BASE_URL OUTDIR PATH…')
mkdirSync(folder, { recursive: true })

const browser = await launch()
for (const path of paths.length > 0 ? paths : ['/']) {
  const name = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'
  for (const viewport of [PHONE, DESKTOP]) {
    const page = await browser.newPage({ viewport })
    await page.goto(base + path, { waitUntil: 'networkidle' })
    const file = join(folder, `${name}-${viewport.width}.png`)
    await page.screenshot({ path: file, fullPage: true })
    console.log(file)
    if (process.env.PRINT && viewport === DESKTOP) await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true })
    await page.close()
  }
}
await browser.close()
