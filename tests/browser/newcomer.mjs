// SPDX-License-Identifier: AGPL-3.0-or-later
// Somebody who was told only the address makes a plan and publishes it, with the keyboard alone: node newcomer.mjs SETUP_URL [en] of a
// site with an empty database; in Italian at a desk, or in English on a small screen. Counts the keys, and so the minutes of somebody who
// types slowly.

import { baseAndRest, DESKTOP, launch, PHONE, Report } from './browser.mjs'
import { Visitor } from './visitor.mjs'

const KEYS_A_SECOND = 2 // and ten seconds to read each page
const SECONDS_A_PAGE = 10
const MINUTES_MAX = 15

const { base, rest } = baseAndRest('newcomer.mjs SETUP_URL [en]')
const setup = new URL(base)
const english = rest[0] === 'en'
const prefix = english ? '/en' : ''
const report = new Report()
const browser = await launch()
const site = { base: setup.origin, browser, report }
const submit = 'form.sheet-form button[type="submit"]'
const you = await Visitor.arrive(site, prefix, english ? PHONE : DESKTOP)
let pages = 0

const at = async (step) => {
  pages += 1
  await you.look(step)
  await you.skip()
}
const follow = async (selector, step) => {
  await you.press(selector)
  await at(step)
}
const send = async (step) => follow(submit, step)
const desk = async () => {
  await you.go('/office')
  await follow(`main a[href="${prefix}/office/plans/unione-valle"]`, 'the desk of the plan')
}

await report.attempt('the first account', async () => {
  await you.go(setup.pathname + setup.search)
  await at('beginning')
  await you.write('name', 'Ufficio di piano')
  await you.write('email', 'ufficio@ente.example')
  await you.write('password', 'la torre guarda il fiume')
  await send('the office of a new installation')
})

await report.attempt('a plan with two levels', async () => {
  await follow(`main a[href="${prefix}/office/plans/new"]`, 'beginning a plan')
  await you.write('title_it', 'Piano strategico della valle')
  await you.write('owner', 'Unione dei comuni della valle')
  await you.write('levels', 'Asse / Assi\nAzione / Azioni')
  await you.write('slug', 'unione-valle')
  await send('the desk of the new plan')
})

await report.attempt('a territory with a zone', async () => {
  await follow('main a[href$="/territory"]', 'an empty territory')
  await you.write('municipalities', '28001; Abano Terme')
  await send('a line that cannot be read')
  await you.write('municipalities', '028001; Abano Terme; 45.36; 11.79\n028002; Agna; 45.17; 11.96\n028003; Albignasego; 45.35; 11.87')
  await send('a territory')
  await follow('main a[href$="/zones/new"]', 'a new zone')
  await you.write('name_it', 'Zona dei colli')
  for (const istat of ['028001', '028003']) {
    await you.reach(`#i-members-${istat}`)
    await you.key('Space')
  }
  await send('a territory with its zone')
})

await report.attempt('three parts', async () => {
  await desk()
  await follow('main a[href$="/tree"]', 'an empty tree')
  await follow('main a[href$="/tree/new"]', 'a new part')
  await you.write('title_it', 'Acque e colline')
  await send('a tree of one part')
  for (const title of ['Ripulire i torrenti', 'Segnare i sentieri']) {
    await follow('main a[href$="/tree/new?under=1"]', 'a new part below')
    await you.write('title_it', title)
    await send('a tree')
  }
  await follow('main form[action$="/tree/1.2/move"] button', 'the tree after moving a part')
  await follow('main form[action$="/tree/1.1/remove"] button', 'the tree with something in the bin')
  await follow('main form[action$="/tree/restore"] button', 'the tree after putting it back')
  const parts = await you.page.locator('.draft-tree > li').count()
  if (parts !== 3) throw new Error(`${parts} parts in the tree`)
})

await report.attempt('published by its act', async () => {
  await desk()
  await follow('main a[href$="/editions"]', 'the editions')
  await follow('main a[href*="to=in-force"]', 'bringing an edition into force')
  await send('an act that is missing')
  await you.write('act_kind', 'Deliberazione')
  await you.write('act_body', 'Consiglio dell’Unione')
  await you.write('act_number', '12')
  await you.reach('#i-act_date')
  await you.type('02112026')
  await send('an edition in force')
})

await report.attempt('two projects', async () => {
  for (const [code, title] of [['P-1', 'Argini del torrente'], ['P-2', 'Segnaletica dei sentieri']]) {
    await desk()
    await follow('main a[href$="/projects"]', 'the projects')
    await follow('main a[href$="/projects/new"]', 'a new project')
    await you.write('title', title)
    await you.write('local_code', code)
    await you.reach('#i-node')
    await you.type('1.1')
    await you.write('places', 'Agna\nAbano Terme')
    await you.write('funding', english ? '1,250,000.00; Regione; 2026' : '1.250.000,00; Regione; 2026')
    await send('the project')
  }
})

await report.attempt('everybody can read it', async () => {
  await you.go('/account')
  await you.press(`form[action="${prefix}/sign-out"] button`)
  const reader = await browser.newContext()
  const page = await reader.newPage()
  const see = async (path, words) => {
    await page.goto(site.base + path)
    const text = await page.locator('body').innerText()
    for (const word of words) {
      if (!text.includes(word)) throw new Error(`${path} does not say “${word}”`)
    }
  }
  await see('/', ['Piano strategico della valle'])
  await see('/plans/unione-valle', ['2,5 mln €'])
  await see('/plans/unione-valle/tree', ['Acque e colline', 'Ripulire i torrenti', 'Segnare i sentieri'])
  await see('/plans/unione-valle/acts', ['Consiglio dell’Unione'])
  await see('/plans/unione-valle/projects', ['Argini del torrente', 'Segnaletica dei sentieri'])
  await see('/plans/unione-valle/zones/1', ['Zona dei colli', 'Abano Terme', 'Albignasego'])
  await see('/plans/unione-valle/territory', ['Zona dei colli'])
  if (await page.locator('main svg').count() === 0) throw new Error('the territory has no map')
  await reader.close()
})

const minutes = (you.keys / KEYS_A_SECOND + pages * SECONDS_A_PAGE) / 60
console.log(`   ${you.keys} keys on ${pages} pages: ${minutes.toFixed(1)} minutes for somebody who types ${KEYS_A_SECOND} keys a second`)
report.check(`a plan is public within ${MINUTES_MAX} minutes`, minutes < MINUTES_MAX, `${minutes.toFixed(1)} minutes`)

await you.leave()
await browser.close()
report.end()
