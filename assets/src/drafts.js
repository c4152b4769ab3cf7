// SPDX-License-Identifier: AGPL-3.0-or-later
//
// What somebody writes in a form of the office is kept in this tab until it is saved: leaving the page asks first, and coming back offers it.
// Nothing goes into storage that outlives the tab; forms with passwords and codes are left alone.

const PREFIX = 'draft '

const formsOfPage = () => [...document.querySelectorAll('form.sheet-form[data-draft]')]
  .filter((form) => !form.querySelector('[type="password"], [autocomplete="one-time-code"]'))
const keyOf = (form) => PREFIX + form.getAttribute('action')
const fieldsOf = (form) => [...form.elements].filter((field) => field.name && field.type !== 'hidden')
const isTicked = (field) => field.type === 'checkbox' || field.type === 'radio'
const valuesOf = (form) => fieldsOf(form).map((field) => (isTicked(field) ? field.checked : field.value))

function read(key) {
  try { return JSON.parse(sessionStorage.getItem(key)) } catch { return null }
}

function write(key, draft) {
  try { sessionStorage.setItem(key, JSON.stringify(draft)) } catch { /* no room, or none allowed: then without */ }
}

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

const unsaved = new Set()

// A form that was sent and does not come back was saved.
const here = formsOfPage()
for (const key of Object.keys(sessionStorage)) {
  if (key.startsWith(PREFIX) && read(key)?.sent && !here.some((form) => keyOf(form) === key)) sessionStorage.removeItem(key)
}

for (const form of here) {
  const key = keyOf(form)
  const draft = read(key)
  const present = valuesOf(form)
  if (draft?.values?.length === present.length && JSON.stringify(draft.values) !== JSON.stringify(present)) offer(form, draft.values)
  form.addEventListener('input', () => {
    unsaved.add(form)
    write(key, { values: valuesOf(form), sent: false })
  })
  form.addEventListener('submit', () => {
    unsaved.delete(form)
    write(key, { values: valuesOf(form), sent: true })
  })
}

addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault()
})
