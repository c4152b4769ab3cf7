// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Everything here is a comfort: each page does its work with scripts off.

// Each import registers its own [data-bs-toggle] listener.
import 'bootstrap-italia/dist/plugins/init.js'
import 'bootstrap-italia/dist/plugins/collapse.js'
import 'bootstrap-italia/dist/plugins/dropdown.js'
import 'bootstrap-italia/dist/plugins/navbar-collapsible.js'
import 'bootstrap-italia/dist/plugins/accordion.js'
import 'bootstrap-italia/dist/plugins/offcanvas.js'
import 'bootstrap-italia/dist/plugins/back-to-top.js'
import htmx from 'htmx.org'
import './drafts.js'

Object.assign(htmx.config, {
  allowEval: false, // the CSP has no unsafe-eval
  allowScriptTags: false,
  includeIndicatorStyles: false, // they would be an injected <style>
  selfRequestsOnly: true,
  historyCacheSize: 0, // no page, perhaps private, is left in the browser's storage
  refreshOnHistoryMiss: true, // so "back" asks the server for the whole page
  scrollBehavior: 'auto',
  // A form sent back with its errors (422) is content, not a failure.
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '422', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
})

// After a swap of the results, say how many there are. The server writes the sentence in
// data-results-count; the live region stands in the layout, because one that is swapped in is not read out.
document.addEventListener('htmx:afterSettle', (event) => {
  const region = event.target.closest?.('[data-results-count]') ?? event.target.querySelector?.('[data-results-count]')
  const live = document.getElementById('live')
  if (region && live) live.textContent = region.dataset.resultsCount
})

// When htmx cannot swap (error, lost connection), go where the link or form would have gone without it.
for (const failure of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(failure, (event) => {
    const { requestConfig } = event.detail
    if (requestConfig?.verb === 'get') location.assign(event.detail.pathInfo?.finalRequestPath ?? requestConfig.path)
  })
}

// "/" goes to the search field, only where the site asks for it (WCAG 2.1.4: it can be switched off).
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (document.documentElement.dataset.shortcuts !== 'on') return
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return
  const field = [...document.querySelectorAll('input[type="search"]')].find((input) => input.offsetParent !== null)
  if (!field) return
  event.preventDefault()
  field.focus()
})
