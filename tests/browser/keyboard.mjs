// SPDX-License-Identifier: AGPL-3.0-or-later
// The site without a mouse: node keyboard.mjs BASE_URL [PLAN_PATH]

import { baseAndRest, DESKTOP, launch, PHONE, Report } from './browser.mjs'

const STEPS = 400 // enough to go round a page; a longer way is followed only so far

const { base, rest: [plan = '/plans/torino-2021'] } = baseAndRest('keyboard.mjs BASE_URL [PLAN_PATH]')
const projects = `${plan}/projects`
const report = new Report()
const browser = await launch()

async function open(path, viewport = DESKTOP) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  page.setDefaultTimeout(8000)
  await page.goto(base + path, { waitUntil: 'networkidle' })
  return page
}

/** Runs inside the page: what has the focus, and can it be seen? */
function focused() {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) return null
  window.keyboardIds ??= new Map()
  const round = window.keyboardIds.has(element)
  window.keyboardIds.set(element, true)

  const boxes = [...element.getClientRects()]
  const onScreen = boxes.some((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0)
  // Not hidden behind something else (WCAG 2.4.11): one of nine points of it must be itself.
  const covered = onScreen && !boxes.some((box) => [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
    return hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
  })))
  const ringed = (node) => {
    const style = getComputedStyle(node)
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(style.outlineColor)
    return outline || style.boxShadow !== 'none'
  }
  const inSvg = element instanceof SVGElement
  const shape = inSvg ? element.querySelector('path, rect, circle, polygon, text') : null
  const visible = ringed(element)
    || (inSvg && shape && (parseFloat(getComputedStyle(shape).strokeWidth) >= 2 || getComputedStyle(shape).textDecorationLine === 'underline'))
    || (element.closest('label') && ringed(element.closest('label')))
  return {
    name: `${element.localName}${element.id ? `#${element.id}` : ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`,
    round, onScreen, covered, visible: Boolean(visible),
    inFooter: Boolean(element.closest('footer')), inMap: Boolean(element.closest('.map')), isTable: element.classList.contains('table-scroll'),
  }
}

// ---- every page: round it with Tab

for (const [path, viewport] of [['/', DESKTOP], ['/', PHONE], [plan, DESKTOP], [projects, DESKTOP], [projects, PHONE], [`${projects}?view=map`, DESKTOP], [`${projects}?view=table`, DESKTOP]]) {
  const name = `${path} at ${viewport.width}`
  const page = await open(path, viewport)

  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => ({ href: document.activeElement.getAttribute('href'), width: document.activeElement.getBoundingClientRect().width }))
  report.check(`${name}: the first Tab shows a skip link`, first.href?.startsWith('#') && first.width > 24, JSON.stringify(first))
  await page.keyboard.press('Enter')
  const landed = await page.evaluate(() => document.activeElement.id || document.activeElement.localName)
  report.check(`${name}: the skip link moves the focus`, `#${landed}` === first.href, `focus is on ${landed}`)

  await page.reload({ waitUntil: 'networkidle' })
  const stops = []
  let wrapped = false
  for (let i = 0; i < STEPS && !wrapped; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (!stop || stop.round) wrapped = true
    else stops.push(stop)
  }
  const bad = (test) => stops.filter(test).map((stop) => stop.name).slice(0, 8).join('\n')
  report.check(`${name}: focus can be seen on all ${stops.length} stops`, stops.every((stop) => stop.visible), bad((stop) => !stop.visible))
  report.check(`${name}: focus is on the screen`, stops.every((stop) => stop.onScreen), bad((stop) => !stop.onScreen))
  report.check(`${name}: focus is not covered`, stops.every((stop) => !stop.covered), bad((stop) => stop.covered))
  report.check(`${name}: no trap, Tab reaches the footer`, stops.length === STEPS || stops.some((stop) => stop.inFooter), `stopped at ${stops.at(-1)?.name}`)
  if (path.endsWith('view=map')) report.check(`${name}: Tab reaches the shapes of the map`, stops.some((stop) => stop.inMap))
  await page.keyboard.press('Shift+Tab')
  report.check(`${name}: Shift+Tab goes back`, await page.evaluate(() => document.activeElement !== document.body))
  await page.close()
}

// ---- single things

await report.attempt('menu on a phone: opens, holds the focus, Escape closes it', async () => {
  const page = await open('/', PHONE)
  const button = page.locator('.custom-navbar-toggler')
  await button.focus()
  await page.keyboard.press('Enter')
  await page.locator('.navbar-collapsable.expanded').waitFor()
  await page.waitForTimeout(500)
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    if (!await page.evaluate(() => Boolean(document.activeElement.closest('.navbar-collapsable')))) throw new Error('focus leaves the open menu')
  }
  await page.keyboard.press('Escape')
  await page.locator('.navbar-collapsable').waitFor({ state: 'hidden' })
  await page.waitForTimeout(300)
  if (!await button.evaluate((element) => element === document.activeElement)) throw new Error('focus does not return to the button')
  await page.close()
})

await report.attempt('search: "/" goes to the field, Enter searches', async () => {
  const page = await open('/')
  const field = page.locator('input[type="search"]:visible').first()
  if (await page.locator('html[data-shortcuts="on"]').count() > 0) await page.keyboard.press('/')
  else await field.focus()
  if (!await field.evaluate((element) => element === document.activeElement)) throw new Error('"/" does not reach the field')
  await page.keyboard.type('scuola')
  await Promise.all([page.waitForURL(/[?&]q=scuola/), page.keyboard.press('Enter')])
  await page.close()
})

await report.attempt('facets: Space chooses, the address and the announcement follow', async () => {
  const page = await open(projects)
  const box = page.locator('form.facets input[type="checkbox"]').first()
  const name = await box.getAttribute('name')
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForURL((url) => url.searchParams.has(name)).catch(() => page.keyboard.press('Enter'))
  await page.waitForURL((url) => url.searchParams.has(name))
  await page.waitForFunction(() => /\d/.test(document.querySelector('#live')?.textContent ?? ''), null, { timeout: 4000 })
    .catch(() => { throw new Error('#live does not say how many results there are') })
  await page.close()
})

await report.attempt('facets on a phone: the box opens with Enter', async () => {
  const page = await open(projects, PHONE)
  const summary = page.locator('.facets-box > summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.locator('form.facets input[type="checkbox"]').first().waitFor()
  await page.close()
})

await report.attempt('map: Enter on a shape follows it', async () => {
  const page = await open(`${projects}?view=map`)
  const before = page.url()
  await page.locator('.map a').first().focus()
  await Promise.all([page.waitForURL((url) => url.href !== before), page.keyboard.press('Enter')])
  await page.close()
})

await report.attempt('table: its box takes the focus and scrolls with the arrows', async () => {
  const page = await open(`${projects}?view=table`, PHONE)
  const box = page.locator('.table-scroll').first()
  await box.focus()
  const room = await box.evaluate((element) => element.scrollWidth - element.clientWidth)
  if (room <= 0) return
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(300)
  if (await box.evaluate((element) => element.scrollLeft) === 0) throw new Error('the arrows do not scroll it')
  await page.close()
})

await report.attempt('tree: Enter opens a branch', async () => {
  const page = await open(plan)
  const branch = page.locator('.plan-tree details:not([open]) > summary:visible').first()
  if (await branch.count() === 0) return
  const summary = await branch.elementHandle()
  await summary.focus()
  await page.keyboard.press('Enter')
  if (!await summary.evaluate((element) => element.parentElement.open)) throw new Error('it stays closed')
  await page.close()
})

await browser.close()
report.end()
