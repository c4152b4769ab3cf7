// SPDX-License-Identifier: AGPL-3.0-or-later
// Somebody at a browser, for the walks through the office.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { watch } from './browser.mjs'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Somebody at a browser of the own, who never touches a mouse. */
export class Visitor {
  keys = 0 // pressed so far

  static async arrive(site, prefix, viewport) {
    const visitor = Object.assign(new Visitor(), site)
    visitor.prefix = prefix
    visitor.context = await site.browser.newContext({ viewport, locale: prefix === '/en' ? 'en-GB' : 'it-IT' })
    visitor.context.setDefaultTimeout(8000)
    visitor.page = await visitor.context.newPage()
    visitor.seen = watch(visitor.page, new URL(site.base).origin)
    return visitor
  }

  go(path) { return this.page.goto(this.base + this.prefix + path) }

  /** Tabs until the element has the focus, which must be seen. */
  async reach(selector) {
    for (let i = 0; i < 120; i++) {
      const there = await this.page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)
      if (there) {
        const outline = await this.page.evaluate(() => {
          const style = getComputedStyle(document.activeElement)
          return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
        })
        if (!outline) throw new Error(`the focus cannot be seen on ${selector}`)
        return
      }
      await this.key('Tab')
    }
    throw new Error(`the keyboard never reaches ${selector}`)
  }

  /** Past header and menu by the first link of the page, as who knows the keyboard does; not from where the page has led. */
  async skip() {
    if (await this.page.evaluate(() => document.activeElement === document.body && location.hash === '')) {
      await this.key('Tab')
      await this.key('Enter')
      await this.page.waitForFunction(() => document.activeElement.id === 'main')
    }
  }

  key(name) {
    this.keys += 1
    return this.page.keyboard.press(name)
  }

  type(text) {
    this.keys += text.length
    return this.page.keyboard.type(text)
  }

  async write(name, text) {
    await this.reach(`#i-${name}`)
    await this.key('Control+A')
    await this.type(text)
  }

  async press(selector) {
    await this.reach(selector)
    await Promise.all([this.page.waitForNavigation(), this.key('Enter')])
  }

  async look(step) {
    await this.page.evaluate(axeSource)
    const { violations } = await this.page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS)
    this.report.check(`axe: ${step}`, violations.length === 0,
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join('\n')}`).join('\n'))
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    this.report.check(`no sideways scrolling: ${step}`, !wide)
  }

  async leave() {
    this.report.check(`nothing from elsewhere (${this.prefix || '/it'})`, this.seen.foreign.length === 0, this.seen.foreign.join('\n'))
    await this.context.close()
  }
}
