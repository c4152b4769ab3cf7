// SPDX-License-Identifier: AGPL-3.0-or-later
// Walks the site from / and /en/ and checks every kind of page on a phone and on a desk:
//   node crawl.mjs BASE_URL [PLAN_PATH]
// A kind of page is a path with its ids replaced; PER_SHAPE pages of each kind are visited, PAGES in all. The first page of each
// route is visited even beyond PAGES, and at the end no route of src/areas/*/routes.cpp may be without a visit.
// PLAN_PATH is a plan that has zones and projects. COOKIE=name=value visits as somebody.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { baseAndRest, DESKTOP, launch, PHONE, Report, watch } from './browser.mjs'

const PER_SHAPE = Number(process.env.PER_SHAPE ?? 3)
const PAGES = Number(process.env.PAGES ?? 150)
const LINKS_PER_SHAPE = 5
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const NOT_A_PAGE = /^\/(api|assets)(\/|$)|\.(csv|xlsx|json|jsonld|geojson|ics|atom|rss|xml|ttl|rdf|pdf|zip|txt|svg|png)$|logout/

const BY_SECRET = ['/setup', '/sign-in/code', '/choose-password'] // no link leads there: office.mjs looks at them

const { base, rest: [plan = '/plans/torino-2021'] } = baseAndRest('crawl.mjs BASE_URL [PLAN_PATH]')
const origin = new URL(base).origin
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const report = new Report()

/** /plans/torino-2021/projects?view=map&page=3 is a page like /plans/:id/projects?page&view=map. */
function shapeOf(url) {
  const segments = url.pathname.split('/')
  const path = segments.map((segment, i) => (/\d/.test(segment) || (/s$/.test(segments[i - 1] ?? '') && segment) ? ':id' : segment)).join('/')
  const query = [...url.searchParams].map(([key, value]) => (key === 'view' ? `view=${value}` : key)).sort()
  return path + (query.length > 0 ? `?${[...new Set(query)].join('&')}` : '')
}

// ---- which routes

const AREAS = new URL('../../src/areas/', import.meta.url)
const ROUTE = /Route\{\s*get,\s*"([^"]+)",\s*everyone\b/g

/** Patterns of the pages that everybody may read, as the areas name them: "/plans/{slug}/tree". */
const patterns = readdirSync(AREAS, { withFileTypes: true }).filter((area) => area.isDirectory())
  .flatMap((area) => [...readFileSync(new URL(`${area.name}/routes.cpp`, AREAS), 'utf8').matchAll(ROUTE)].map((match) => match[1]))
  .filter((pattern) => !NOT_A_PAGE.test(pattern) && !BY_SECRET.includes(pattern))
const routes = ['', '/en'].flatMap((language) => patterns.map((pattern) => ({
  name: language + pattern,
  path: new RegExp(`^${language}${pattern.replace(/\{\w+\}/g, '[^/]+')}$`),
})))

/** "/en/plans/{slug}/projects map": the route of a page, and the view of it. */
function kindOf(url) {
  const route = routes.find(({ path }) => path.test(url.pathname))
  return `${route?.name ?? url.pathname} ${url.searchParams.get('view') ?? ''}`.trim()
}

// ---- which pages

const visits = []
const kinds = new Set()
const visitsOfShape = new Map()
const linksOfShape = new Map()
const known = new Set()

function meet(href) {
  const url = new URL(href)
  url.hash = ''
  if (url.origin !== origin || !/^https?:/.test(url.protocol) || known.has(url.href)) return
  known.add(url.href)
  const shape = shapeOf(url)
  const links = linksOfShape.get(shape) ?? []
  if (links.length < LINKS_PER_SHAPE && !/logout/.test(url.pathname)) linksOfShape.set(shape, [...links, url.href])
  if (NOT_A_PAGE.test(url.pathname)) return
  // Facets multiply without end: one page for each set of query keys is enough.
  const limit = url.search ? 1 : PER_SHAPE
  const count = visitsOfShape.get(shape) ?? 0
  const kind = kindOf(url)
  if (count >= limit || (visits.length >= PAGES && kinds.has(kind))) return
  kinds.add(kind)
  visitsOfShape.set(shape, count + 1)
  visits.push(url.href)
}

// ---- what holds for a page

/** Runs inside the page: plain facts, judged outside. */
function facts() {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  const first = [...document.body.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')][0]
  const target = first?.getAttribute('href')
  return {
    address: document.location.href, // after a redirect
    title: document.title,
    lang: document.documentElement.lang,
    h1: [...document.querySelectorAll('h1')].length,
    skip: Boolean(target?.startsWith('#') && target.length > 1 && document.getElementById(target.slice(1))),
    duplicates: ids.filter((id, i) => ids.indexOf(id) !== i),
    broken: [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1))
      .filter((id) => id && id !== 'top' && !document.getElementById(decodeURIComponent(id))),
    links: [...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), document.baseURI).href), // a.href is an object in SVG
  }
}

/** Names of what is wider than the screen, to find it. */
function overflow() {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return ''
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1)
  return wide.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`).join(', ') || 'scrolls'
}

const describe = (violation) => `${violation.id} (${violation.impact}): ${violation.help}\n${violation.nodes.slice(0, 3).map((node) => `  ${node.target.join(' ')}  ${node.html.slice(0, 160)}\n    ${(node.failureSummary ?? '').split('\n').slice(1, 3).join('; ').trim()}`).join('\n')}`

async function visit(browser, href, viewport) {
  const path = href.slice(origin.length)
  const name = `${path} at ${viewport.width}`
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...(process.env.COOKIE && { extraHTTPHeaders: { cookie: process.env.COOKIE } }) })
  const page = await context.newPage()
  const seen = watch(page, origin)
  const started = Date.now()
  const row = { path, width: viewport.width }
  try {
    const response = await page.goto(href, { waitUntil: 'load', timeout: 30_000 })
    const html = await response.text()
    row.status = response.status()
    if (!report.check(`${name}: answers`, response.status() < 400, response.status())) return { row }
    if (!/html/.test(response.headers()['content-type'] ?? '')) return { row }

    const page_ = await page.evaluate(facts)
    const lang = /^\/en(\/|$)/.test(new URL(href).pathname) ? 'en' : 'it'
    report.check(`${name}: <html lang="${lang}">`, page_.lang === lang, page_.lang)
    report.check(`${name}: one h1`, page_.h1 === 1, page_.h1)
    report.check(`${name}: skip link first`, page_.skip)
    report.check(`${name}: ids are unique`, page_.duplicates.length === 0, page_.duplicates.join(' '))
    report.check(`${name}: links inside the page have a target`, page_.broken.length === 0, page_.broken.join(' '))
    const inline = html.match(/<style[\s>]|\sstyle=["']|\son[a-z]+=["']|<script(?![^>]*\ssrc=)(?![^>]*json)[^>]*>/gi) ?? []
    report.check(`${name}: no inline style or script`, inline.length === 0, [...new Set(inline)].join(' '))

    await page.evaluate(axe)
    const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), RULES)
    row.axe = violations.length
    report.check(`${name}: accessible`, violations.length === 0, violations.map(describe).join('\n'))

    if (viewport === PHONE) {
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 })
        const wide = await page.evaluate(overflow)
        report.check(`${path}: no sideways scroll at ${width}`, wide === '', wide)
      }
    }
    report.check(`${name}: nothing leaves the origin`, seen.foreign.length === 0, seen.foreign.join('\n'))
    report.check(`${name}: no error in the console`, seen.errors.length === 0, seen.errors.join('\n'))
    row.ms = Date.now() - started
    return { row, facts: page_ }
  } catch (error) {
    report.check(`${name}: loads`, false, error.message)
    return { row }
  } finally {
    await context.close()
  }
}

// ---- the walk

// A crawl fills in no form: the results of a search are given to it.
for (const language of ['', '/en']) for (const path of ['/', plan, '/search?q=torino&kind=municipality']) meet(base + language + path)
const browser = await launch()
const titles = new Map()
const rows = []
let site
for (let i = 0; i < visits.length; i++) { // grows while walked
  const href = visits[i]
  for (const viewport of [PHONE, DESKTOP]) {
    const { row, facts: found } = await visit(browser, href, viewport)
    rows.push(row)
    if (!found || viewport !== DESKTOP) continue
    found.links.forEach(meet)
    site ??= found.title.split(/\s[·|–-]\s/).at(-1)
    report.check(`${row.path}: title ends with "${site}"`, found.title.endsWith(site), found.title)
    const { pathname } = new URL(found.address)
    // A proper name is the same in both languages: titles are compared within one.
    const title = `${found.lang} ${found.title}`
    const other = titles.get(title)
    report.check(`${row.path}: title of its own`, !other || other === pathname, `"${found.title}" is also the title of ${other}`)
    titles.set(title, pathname)
  }
}
await browser.close()

report.check('the routes of the site are known', patterns.length > 0, AREAS.pathname)
const unvisited = routes.filter(({ name }) => !kinds.has(name)).map(({ name }) => name)
report.check('every kind of page was visited', unvisited.length === 0, unvisited.join('\n'))

const links = [...linksOfShape.values()].flat()
let next = 0
async function follow() {
  while (next < links.length) {
    const link = links[next++]
    try {
      const response = await fetch(link, { headers: process.env.COOKIE ? { cookie: process.env.COOKIE } : {} })
      await response.body?.cancel()
      report.check(`link ${link.slice(origin.length)}`, response.status < 400, response.status)
    } catch (error) {
      report.check(`link ${link.slice(origin.length)}`, false, error.cause?.message ?? error.message)
    }
  }
}
await Promise.all([follow(), follow()])

console.log(`\n${'page'.padEnd(64)} width status  axe     ms`)
for (const row of rows) console.log(`${row.path.slice(0, 63).padEnd(64)} ${String(row.width).padStart(5)} ${String(row.status ?? '-').padStart(6)} ${String(row.axe ?? '-').padStart(4)} ${String(row.ms ?? '-').padStart(6)}`)
console.log(`\n${visits.length} pages of ${visitsOfShape.size} kinds, ${links.length} links`)
report.end()
