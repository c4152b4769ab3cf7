// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Our own @font-face rules: bootstrap.loadFonts() injects a <style> element, which the CSP refuses.
// The woff2 files hold latin and latin-ext, enough for Italian, German, French and Slovenian.

const FAMILIES = [
  { family: 'Titillium Web', folder: 'Titillium_Web', stem: 'titillium-web-v10-latin-ext_latin', name: 'titillium-web', faces: ['300', 'regular', 'italic', '600', '700'] },
  { family: 'Lora', folder: 'Lora', stem: 'lora-v20-latin-ext_latin', name: 'lora', faces: ['regular', '700'] },
  { family: 'Roboto Mono', folder: 'Roboto_Mono', stem: 'roboto-mono-v13-latin-ext_latin', name: 'roboto-mono', faces: ['regular'] },
]

/** The rules; `emit` writes one font file and answers its hashed name. */
export function fontFaces(emit) {
  const rules = []
  for (const { family, folder, stem, name, faces } of FAMILIES) {
    for (const face of faces) {
      const weight = /^\d+$/.test(face) ? face : '400'
      const style = face === 'italic' ? 'italic' : 'normal'
      const hashed = emit({ name: `${name}-${weight}${style === 'italic' ? 'i' : ''}.woff2`, file: `${folder}/${stem}-${face}.woff2` })
      // Relative URL: the style sheet and the fonts share a folder, whatever the base path of the site is.
      rules.push(`@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url("${hashed}") format("woff2")}`)
    }
  }
  return rules.join('\n')
}
