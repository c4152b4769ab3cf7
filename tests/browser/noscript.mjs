// SPDX-License-Identifier: AGPL-3.0-or-later
// The same site with scripts off, and on paper: node noscript.mjs BASE_URL [PLAN_PATH]

import { baseAndRest, DESKTOP, launch, PHONE, Report } from './browser.mjs'

const { base, rest: [plan = '/plans/torino-2021'] } = baseAndRest('noscript.mjs BASE_URL [PLAN_PATH]')
const projects = `${plan}/projects`
const SHEET = 'DEMO-001' // of the demonstration plan, with something in every part

/** How many pages a PDF has: the objects of type Page, of which the tree of pages (Pages) is none. */
const pagesOf = (pdf) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

const report = new Report()
const browser = await launch()

for (const viewport of [PHONE, DESKTOP]) {
  const at = `at ${viewport.width}`
  const context = await browser.newContext({ viewport, javaScriptEnabled: false })
  context.setDefaultTimeout(8000)
  const page = await context.newPage()

  for (const path of ['/', '/en/', plan, projects, `${projects}?view=map`, `${projects}?view=table`]) {
    const response = await page.goto(base + path)
    report.check(`${path} ${at}: answers`, response.status() < 400, response.status())
    report.check(`${path} ${at}: has its heading`, await page.locator('h1').first().isVisible())
    report.check(`${path} ${at}: the menu can be seen`, await page.locator('[data-element="main-navigation"] a').first().isVisible())
  }

  await report.attempt(`search form ${at}`, async () => {
    await page.goto(`${base}/`)
    const field = page.locator('input[type="search"]:visible').first()
    await field.fill('scuola')
    await Promise.all([page.waitForURL(/[?&]q=scuola/), field.press('Enter')])
    if (!await page.locator('h1').first().isVisible()) throw new Error('no heading on the page of results')
  })

  await report.attempt(`facets form ${at}`, async () => {
    await page.goto(base + projects)
    const form = page.locator('form.facets')
    const box = form.locator('input[type="checkbox"]').first()
    if (!await box.isVisible()) await page.locator('.facets-box > summary').click()
    const [name, value] = [await box.getAttribute('name'), await box.getAttribute('value')]
    await box.check()
    await Promise.all([
      page.waitForURL((url) => url.searchParams.getAll(name).includes(value)),
      form.locator('button[type="submit"]').click(),
    ])
    if (!await page.locator(`form.facets input[name="${name}"][value="${value}"]`).isChecked()) throw new Error('the chosen facet is not shown as chosen')
  })

  await report.attempt(`tree opens ${at}`, async () => {
    await page.goto(base + plan)
    const branch = page.locator('.plan-tree details:not([open])').first()
    if (await branch.count() === 0) return
    const summary = await branch.locator('> summary').elementHandle()
    await summary.click()
    if (!await summary.evaluate((element) => element.parentElement.open).catch(() => true)) throw new Error('a branch of the tree stays closed')
  })
  await context.close()
}

// A project sheet is handed out on paper: one sheet of A4, whatever is in it.
await report.attempt('a project sheet fills one sheet of A4', async () => {
  const context = await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: false })
  const page = await context.newPage()
  const response = await page.goto(`${base}${projects}/${SHEET}`)
  if (response.status() !== 200) throw new Error(`${SHEET} answers ${response.status()}`)
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper-columns')
  if (!await paper.isVisible() || !(await page.locator('main').innerText()).includes('2.650.000,00')) throw new Error('the sheet loses its figures on paper')
  const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  if (pages !== 1) throw new Error(`${SHEET} is printed on ${pages} pages`)
  await context.close()
})

await browser.close()
report.end()
