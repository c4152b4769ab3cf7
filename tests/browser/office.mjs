// SPDX-License-Identifier: AGPL-3.0-or-later
// An installation is begun and somebody is let in, with the keyboard alone; axe looks at every step: node office.mjs SETUP_URL
// The address that `regia serve` prints as long as nobody has an account.

import { createHmac } from 'node:crypto'
import { baseAndRest, DESKTOP, launch, PHONE, Report } from './browser.mjs'
import { Visitor } from './visitor.mjs'

const setup = new URL(baseAndRest('office.mjs SETUP_URL').base)
const base = setup.origin
const PASSWORD = 'la torre guarda il fiume'
const OTHER = 'quattro gatti in biblioteca'

const report = new Report()
const browser = await launch()
const site = { base, browser, report }

/** Six digits as an authenticator app shows them (RFC 6238). */
function codeOf(secret, at = Date.now()) {
  const bits = [...secret].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30000)))
  const hash = createHmac('sha1', key).update(step).digest()
  const from = hash[19] & 15
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1e6).padStart(6, '0')
}

const submit = 'form.sheet-form button[type="submit"]'

const admin = await Visitor.arrive(site, '', PHONE)
let link
await report.attempt('the first account is made', async () => {
  await admin.go('/sign-in')
  await admin.look('door of a site that nobody has yet')
  if (await admin.page.locator('#i-password').count() > 0) throw new Error('a password is asked for where nobody has one')
  await admin.go('/setup')
  await admin.look('beginning without its key')
  if (await admin.page.locator('#i-name').count() > 0) throw new Error('anybody can make the first account')
  await admin.go(setup.pathname + setup.search)
  await admin.look('beginning')
  await admin.write('name', 'Chi amministra')
  await admin.write('email', 'non un indirizzo')
  await admin.write('password', PASSWORD)
  await admin.press(submit)
  await admin.look('beginning, refused')
  const focused = await admin.page.evaluate(() => document.activeElement.className)
  if (focused !== 'error-summary') throw new Error(`after a refusal the focus is on “${focused}”`)
  await admin.page.keyboard.press('Tab')
  await admin.page.keyboard.press('Enter') // the first error leads to its field
  await admin.write('email', 'capo@ente.example')
  await admin.write('password', PASSWORD)
  await admin.press(submit)
  if (!admin.page.url().endsWith('/office')) throw new Error(`brought to ${admin.page.url()}`)
  await admin.look('desk')
})
await report.attempt('the second step is set up', async () => {
  await admin.press('main a[href="/account/second-step"]')
  await admin.look('second step')
  const secret = await admin.page.locator('input[name="secret"]').inputValue()
  await admin.write('code', '000000')
  await admin.press(submit)
  await admin.look('second step, refused')
  await admin.write('code', codeOf(secret))
  await admin.press(submit)
  await admin.look('account')
  admin.secret = secret
})
await report.attempt('somebody is invited', async () => {
  await admin.go('/office')
  await admin.press('main a[href="/office/accounts"]')
  await admin.look('accounts')
  await admin.press('main a[href="/office/accounts/new"]')
  await admin.look('invitation')
  await admin.write('name', 'Ufficio di piano')
  await admin.write('email', 'ufficio@ente.example')
  await admin.reach('#i-role')
  await admin.page.keyboard.type('Ufficio')
  await admin.press(submit)
  await admin.look('account with its link')
  link = (await admin.page.locator('.done-note .code').innerText()).trim()
  await admin.go('/office/history')
  await admin.look('history')
})

const DRAFT = '/plans/cremona-2006/nodes/I02' // a part of a plan whose edition is a draft
if ((await admin.go(DRAFT)).status() === 200) {
  await report.attempt('two who change the same words at once see each other', async () => {
    const other = await admin.context.newPage()
    await other.goto(`${base}${DRAFT}/edit`)
    await admin.press(`main a[href^="${DRAFT}/edit"]`)
    await admin.look('changing the words')
    await admin.write('title_it', 'Indagine sulle imprese innovative')
    await admin.press(submit)
    if (!admin.page.url().endsWith(DRAFT)) throw new Error(`after saving brought to ${admin.page.url()}`)
    await admin.look('the part with its new words')
    await other.fill('#i-title_it', 'Indagine sulle aziende')
    await Promise.all([other.waitForNavigation(), other.click(submit)])
    const mine = admin.page
    admin.page = other
    await admin.look('a conflict')
    if (await other.inputValue('#i-title_it') !== 'Indagine sulle aziende') throw new Error('who came second has lost the words')
    await Promise.all([other.waitForURL(new RegExp(`${DRAFT}$`)), other.click(submit)])
    await other.close()
    admin.page = mine
    await admin.go(`${DRAFT}/history`)
    await admin.look('history of the words')
    await admin.press('main form.act button')
    if (!await mine.locator('h1', { hasText: 'Indagine sulle imprese innovative' }).isVisible()) throw new Error('the last change was not taken back')
  })
  await report.attempt('who leaves a form is asked first, and finds the words again', async () => {
    let asked = 0
    admin.page.on('dialog', (dialog) => { asked += 1; return dialog.accept() })
    await admin.go(`${DRAFT}/edit`)
    await admin.write('title_it', 'Parole mai salvate')
    await admin.go('/office')
    if (asked !== 1) throw new Error(`asked ${asked} times before leaving`)
    await admin.go(`${DRAFT}/edit`)
    await admin.look('a form with words that were not saved')
    await admin.reach('.notice button')
    await admin.page.keyboard.press('Enter')
    if (await admin.page.inputValue('#i-title_it') !== 'Parole mai salvate') throw new Error('the words are gone')
    await admin.press(submit)
    await admin.go(`${DRAFT}/edit`)
    if (await admin.page.locator('.notice button').count() > 0) throw new Error('what was saved is offered again')
    if (asked !== 1) throw new Error('who saves is asked too')
  })
}

const IMPORTS = '/office/plans/cremona-2006/imports'
if ((await admin.go(IMPORTS)).status() === 200) {
  const LIST = 'Codice locale;Titolo;Stato;Inizio previsto\nPROVA-1;Un progetto di prova;Previsto;24/03/2027\nPROVA-2;Un altro;Boh;\n'
  const tabOf = (outcome) => `#import nav a[href$="rows=${outcome}"]`
  await report.attempt('a file is sent, looked at, written and taken back', async () => {
    const { page } = admin
    await admin.look('imports')
    await admin.press(submit)
    await admin.look('no file was chosen')
    await page.setInputFiles('#i-files', { name: 'progetti.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) })
    await admin.press(submit)
    await admin.look('files being looked at')
    await page.waitForSelector('#import .figures', { timeout: 30000 }) // the page asks again by itself
    await admin.look('what the files would do: refused rows')
    if (!await page.locator('#import td', { hasText: 'Boh' }).isVisible()) throw new Error('the row that is refused is not shown first')
    await admin.page.fill('#import td input', 'Previsto')
    await admin.press('#import form[action$="/correct"] button')
    await page.waitForSelector('#import .figures', { timeout: 30000 })
    if (!await page.locator('#import form[action$="/accept"] button', { hasText: '2' }).isVisible()) throw new Error('the row was not mended')
    await admin.press(tabOf('new'))
    await admin.look('what the files would do: new projects')
    await admin.press('#import form[action$="/accept"] button')
    await page.waitForSelector('#import a[href="/plans/cremona-2006/projects"]', { timeout: 30000 })
    await admin.look('written')
    await admin.go('/plans/cremona-2006/projects/PROVA-1')
    if (!await page.locator('h1', { hasText: 'Un progetto di prova' }).isVisible()) throw new Error('the project is not there')
    await admin.go(IMPORTS)
    await admin.look('imports that were written')
    await admin.press('form[action$="/undo"] button')
    for (let i = 0; i < 60 && (await page.locator('main td', { hasText: 'Annullata il' }).count()) === 0; i++) {
      await page.waitForTimeout(500)
      await page.reload()
    }
    await admin.look('an import that was taken back')
    if ((await admin.go('/plans/cremona-2006/projects/PROVA-1')).status() !== 404) throw new Error('the project is still there')
    await admin.go('/office/jobs')
    await admin.look('jobs')
  })
  await report.attempt('what cannot be read says why', async () => {
    await admin.go(IMPORTS)
    await admin.page.setInputFiles('#i-files', { name: 'vecchio.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') })
    await admin.press(submit)
    await admin.page.waitForSelector('#import .error-summary', { timeout: 30000 })
    await admin.look('files that cannot be read')
    await admin.press('#import form[action$="/discard"] button')
  })
}

const office = await Visitor.arrive(site, '/en', DESKTOP)
await report.attempt('who was invited chooses a password and signs in', async () => {
  await office.page.goto(base + office.prefix + new URL(link).pathname + new URL(link).search)
  await office.look('choosing a password')
  await office.write('password', 'short')
  await office.press(submit)
  await office.look('choosing a password, refused')
  await office.write('password', OTHER)
  await office.press(submit)
  await office.look('signing in')
  await office.write('email', 'ufficio@ente.example')
  await office.write('password', PASSWORD)
  await office.press(submit)
  await office.look('signing in, refused')
  await office.write('password', OTHER)
  await office.press(submit)
  await office.look('desk of the planning office')
  await office.go('/office/accounts')
  await office.look('refused by role')
  if (!await office.page.locator('text=Your roles do not allow this here').isVisible()) throw new Error('an account of the office sees the accounts')
})
await report.attempt('after signing out the door is closed, and the second step is asked for', async () => {
  await admin.go('/account')
  await admin.press('form[action="/sign-out"] button')
  await admin.go('/office')
  await admin.write('email', 'capo@ente.example')
  await admin.write('password', PASSWORD)
  await admin.press(submit)
  if (!admin.page.url().includes('/sign-in/code')) throw new Error('the password alone lets in')
  await admin.look('code')
  await admin.write('code', codeOf(admin.secret, Date.now() + 30000)) // the one before was used up a moment ago
  await admin.press(submit)
  if (!admin.page.url().endsWith('/office')) throw new Error(`brought to ${admin.page.url()}`)
})
await report.attempt('who cannot use scripts does all of it too', async () => {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${base}/sign-in`)
  await page.fill('#i-email', 'ufficio@ente.example')
  await page.fill('#i-password', OTHER)
  await Promise.all([page.waitForURL(/\/office$/), page.click(submit)])
  await page.goto(`${base}/account`)
  await Promise.all([page.waitForURL(`${base}/`), page.click('form[action="/sign-out"] button')])
  await context.close()
})

await admin.leave()
await office.leave()
await browser.close()
report.end()
