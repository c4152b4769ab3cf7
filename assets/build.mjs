// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Makes the static files of Regia: one style sheet, one script, one icon sprite, the fonts, the logo,
// all with a hash of their content in the name, and manifest.json from plain name to hashed name.
//
//   node build.mjs --out DIR [--sources DIR…]
//
// --sources: folders with .cpp, .hpp and .html files. A class name found there stays in the style sheet,
// on top of the families that trim.mjs always keeps. Same input, same bytes.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import esbuild from 'esbuild'
import { fontFaces } from './fonts.mjs'
import { trim } from './trim.mjs'

const KB = 1024
const BUDGET = { 'regia.css': 80 * KB, 'regia.js': 60 * KB }
const TARGET = ['chrome109', 'firefox115', 'safari15.4']

const here = dirname(fileURLToPath(import.meta.url))
const bootstrap = join(here, 'node_modules/bootstrap-italia')

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, sources: { type: 'string', multiple: true } },
  allowPositionals: true, // so that `--sources a b` means `--sources a --sources b`
})
const sources = [...(values.sources ?? []), ...positionals]
if (!values.out) {
  console.error('usage: node build.mjs --out DIR [--sources DIR…]')
  process.exit(2)
}
const out = values.out

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const manifest = {}

/** Writes one file under its hashed name; text also as .br, which the server sends as it is. */
function emit(name, content) {
  const bytes = Buffer.from(content)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const extension = extname(name)
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`
  writeFileSync(join(out, hashed), bytes)
  if (extension !== '.woff2') {
    writeFileSync(join(out, `${hashed}.br`), brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }))
  }
  manifest[name] = hashed
  const small = gzipSync(bytes, { level: 9 }).length
  console.log(`${hashed.padEnd(36)} ${String(bytes.length).padStart(7)}  gzip ${String(small).padStart(6)}`)
  if (small > (BUDGET[name] ?? Infinity)) {
    console.error(`${name}: ${small} bytes gzipped, the budget is ${BUDGET[name]}`)
    process.exitCode = 1
  }
  return hashed
}

/** Every text in which a class name may be written. */
function* sourceTexts(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sourceTexts(path)
    else if (/\.(cpp|hpp|html)$/.test(entry.name)) yield readFileSync(path, 'utf8')
  }
}

function buildFonts() {
  return fontFaces((font) => emit(font.name, readFileSync(join(bootstrap, 'dist/fonts', font.file))))
}

async function buildStyles(faces) {
  const own = readFileSync(join(here, 'src/regia.css'), 'utf8')
  const words = new Set()
  const collect = (text) => { for (const word of text.match(/[A-Za-z0-9_-]+/g) ?? []) words.add(word) }
  collect(readFileSync(join(here, 'src/regia.js'), 'utf8'))
  for (const folder of sources) for (const text of sourceTexts(folder)) collect(text)

  const framework = trim(readFileSync(join(bootstrap, 'dist/css/bootstrap-italia.min.css'), 'utf8'), words)
  // A strict CSP forbids style="width:37%", so every whole percentage is a class.
  const percentages = Array.from({ length: 101 }, (_, n) => `.pct-${n}{width:${n}%}`).join('')
  const { code } = await esbuild.transform(`${framework}\n${faces}\n${own}\n${percentages}`,
    { loader: 'css', minify: true, target: TARGET, legalComments: 'none' })
  emit('regia.css', `/*! Regia AGPL-3.0-or-later; Bootstrap Italia BSD-3-Clause */\n${code}`)
}

async function buildScript() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(here, 'src/regia.js')], bundle: true, minify: true, write: false,
    format: 'iife', target: TARGET, legalComments: 'none',
    ignoreAnnotations: true, // the plugins register themselves when imported, whatever their package.json says
    banner: { js: '/*! Regia AGPL-3.0-or-later; Bootstrap Italia BSD-3-Clause; Popper MIT; htmx 0BSD */' },
  })
  emit('regia.js', outputFiles[0].contents)
}

function buildSprite() {
  const all = readFileSync(join(bootstrap, 'dist/svg/sprites.svg'), 'utf8')
  const symbols = new Map([...all.matchAll(/<symbol id="([^"]+)".*?<\/symbol>/gs)].map(([text, id]) => [id, text]))
  const wanted = readFileSync(join(here, 'icons.txt'), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'))
  const kept = wanted.map((id) => {
    if (!symbols.has(id)) throw new Error(`icons.txt: Bootstrap Italia has no icon "${id}"`)
    return symbols.get(id)
  })
  const mark = readFileSync(join(here, 'img/regia-mark.svg'), 'utf8').match(/viewBox="([^"]+)">(.*)<\/svg>/s)
  kept.push(`<symbol id="regia" viewBox="${mark[1]}">${mark[2]}</symbol>`)
  emit('sprites.svg', `<svg xmlns="http://www.w3.org/2000/svg">${kept.join('')}</svg>\n`)
}

await buildStyles(buildFonts())
await buildScript()
buildSprite()
emit('regia.svg', readFileSync(join(here, 'img/regia.svg')))
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`)
