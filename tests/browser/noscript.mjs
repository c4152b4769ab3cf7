// SPDX-License-Identifier: AGPL-3.0-or-later
// The same site with scripts off: node noscript.mjs BASE_URL [PLAN_PATH]

import { baseAndRest, DESKTOP, launch, PHONE, Report } from './browser.mjs'

const { base, rest: [plan = '/plans/torino-2021'] } = baseAndRest('noscript.mjs BASE_URL [PLAN_PATH]')
const projects = `${plan}/projects`
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
await browser.close()
report.end()
