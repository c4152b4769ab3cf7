// SPDX-License-Identifier: AGPL-3.0-or-later
//
// What somebody writes in a form of the office is kept in this tab until it is saved: leaving the page asks first, and coming back offers it.
// Nothing goes into storage that outlives the tab or the session; forms with passwords and codes are left alone.

const PREFIX = 'draft '
const MEANINGLESS = ['form_token', 'seen'] // new on each page

const formsOfPage = () => [...document.querySelectorAll('form.sheet-form[data-draft]')]
  .filter((form) => !form.querySelector('[type="password"], [autocomplete="one-time-code"]'))
const hiddenOf = (form) => [...form.elements].filter((field) => field.type === 'hidden' && !MEANINGLESS.includes(field.name))
const keyOf = (form) => PREFIX + [form.getAttribute('action'), ...hiddenOf(form).map((field) => field.value)].join(' ')
const fieldsOf = (form) => [...form.elements].filter((field) => field.name && field.type !== 'hidden')
const isTicked = (field) => field.type === 'checkbox' || field.type === 'radio'
const valuesOf = (form) => fieldsOf(form).map((field) => (isTicked(field) ? field.checked : field.value))

const read = (key) => JSON.parse(sessionStorage.getItem(key) ?? 'null')
const write = (key, draft) => sessionStorage.setItem(key, JSON.stringify(draft))

function fill(form, values) {
  fieldsOf(form).forEach((field, i) => {
    if (isTicked(field)) field.checked = values[i]
    else field.value = values[i]
  })
}

function offer(form, values) {
  const note = document.createElement('p')
  note.className = 'notice'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn btn-outline-primary btn-sm'
  button.textContent = form.dataset.draft
  button.addEventListener('click', () => {
    fill(form, values)
    unsaved.add(form)
    note.remove()
    fieldsOf(form)[0].focus()
  })
  note.append(button)
  form.before(note)
}

/** What was sent and did not come back with errors was saved. */
function forgetSaved() {
  const refused = document.querySelector('.error-summary') !== null
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && read(key)?.sent && !refused) sessionStorage.removeItem(key)
  }
}

function keep(form) {
  const key = keyOf(form)
  const draft = read(key)
  const present = valuesOf(form)
  if (draft?.values?.length === present.length && JSON.stringify(draft.values) !== JSON.stringify(present)) offer(form, draft.values)
  form.addEventListener('input', () => {
    unsaved.add(form)
    tryTo(() => write(key, { values: valuesOf(form), sent: false }))
  })
  form.addEventListener('submit', () => {
    unsaved.delete(form)
    tryTo(() => write(key, { values: valuesOf(form), sent: true }))
  })
}

/** A browser may have no room, or allow no storage: then without. */
function tryTo(act) {
  try { act() } catch { /* a comfort less */ }
}

const unsaved = new Set()
tryTo(() => {
  forgetSaved()
  formsOfPage().forEach(keep)
})
document.querySelector('form[action$="/sign-out"]')?.addEventListener('submit', () => tryTo(() => sessionStorage.clear()))

addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault()
})
