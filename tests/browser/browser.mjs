// SPDX-License-Identifier: AGPL-3.0-or-later
// What the checks share: the browser, the two sizes of a screen, and a list of results.

import { chromium } from 'playwright-core'

export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** First argument of the command line, without its last slash; the rest after it. */
export function baseAndRest(usage) {
  const [base, ...rest] = process.argv.slice(2)
  if (!/^https?:\/\//.test(base ?? '')) {
    console.error(`usage: node ${usage}`)
    process.exit(2)
  }
  return { base: base.replace(/\/$/, ''), rest }
}

export class Report {
  passed = 0
  failures = []

  check(what, ok, detail = '') {
    if (ok) this.passed++
    else {
      this.failures.push(what)
      console.log(`FAIL  ${what}${detail ? `\n      ${String(detail).replaceAll('\n', '\n      ')}` : ''}`)
    }
    return Boolean(ok)
  }

  /** A check that may also throw: what it throws is its failure. */
  async attempt(what, action) {
    try {
      await action()
      return this.check(what, true)
    } catch (error) {
      return this.check(what, false, error.message)
    }
  }

  /** Last line and exit code. */
  end() {
    console.log(`${this.passed} passed, ${this.failures.length} failed`)
    process.exitCode = this.failures.length === 0 ? 0 : 1
  }
}

/** Everything a page must not do: leave its origin, log errors, break the CSP. */
export function watch(page, origin) {
  const seen = { foreign: [], errors: [] }
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith('data:') && new URL(url).origin !== origin) seen.foreign.push(url)
  })
  page.on('console', (message) => { if (message.type() === 'error') seen.errors.push(message.text()) })
  page.on('pageerror', (error) => seen.errors.push(error.message))
  return seen
}
