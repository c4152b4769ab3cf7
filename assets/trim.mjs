// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Bootstrap Italia without what Regia does not use. A selector stays when every class in it is known:
// it belongs to a family in KEEP, or its name is a word of our sources. DROP wins over both.
// Selectors without a class (elements, attributes, :root with --bootstrap-italia-version) always stay.

import postcss from 'postcss'

const SIZE = '(?:-(?:sm|md|lg|xl|xxl))?'

// Generous on purpose: a class put together at run time is invisible to a scan of the sources.
const KEEP = [
  // grid, spacing, utilities
  /^container(-(fluid|sm|md|lg|xl|xxl))?$/, /^row$/, /^row-cols(-|$)/, new RegExp(`^col${SIZE}(-|$)`), /^g[xy]?-/, /^offset-/, /^order-/,
  /^[mp][tbsexy]?-/, /^d-/, /^flex-/, /^justify-content-/, /^align-(items|self|content)-/, /^align-(top|middle|bottom|baseline)$/,
  /^[wh]-(25|50|75|100|auto)$/, /^m[wh]-100$/, /^position-/, /^(sticky|fixed)-/, /^overflow-/, /^(top|bottom|start|end)-/, /^float-/, /^gap-/, /^stretched-link$/,
  /^text-(start|center|end|sm|md|lg|decoration|lowercase|uppercase|capitalize|wrap|nowrap|break|truncate|muted|body|white|black|primary|secondary|success|danger|warning|info|dark|light|monospace|serif|paragraph)/,
  /^(fw|fs|fst|lh|font)-/, /^(lead|small|h[1-6]|display-[1-6]|blockquote)/, /^bg-(primary|secondary|success|danger|warning|info|light|dark|white|transparent|body)/,
  /^border(-(top|bottom|start|end|0|1|2|primary|secondary|light|dark|white|success|danger|warning))*$/, /^rounded/, /^shadow/, /^visually-hidden/, /^(in)?visible$/,
  /^opacity-/, /^lightgrey-bg/, /^neutral-1-bg(-a[1-3])?$/, /^primary-bg(-a[1-3])?$/, /^primary-color/, /^img-/, /^list-(unstyled|inline)/, /^ratio/,
  // states
  /^(show|showing|hiding|active|disabled|fade|collapsed|collapse|collapsing|collapse-horizontal|expanded|hide|is-valid|is-invalid|is-sticky|no-toc|has-megamenu)$/,
  // components
  /^icon(-|$)/, /^rounded-icon/, /^btn(-|$)/, /^link-(list|primary|secondary|dark)/, /^list-item/, /^it-(list|right-zone|multiple|date|card|header|nav|brand|search|socials|footer|timeline|pin|now|hero|access|opener)/,
  /^(it-)?header-(slim|center|nav)/, /^navbar/, /^custom-navbar/, /^menu-wrapper$/, /^overlay(-|$)/, /^close-(div|menu)$/, /^nav(-|$)/, /^dropdown/, /^tab-/, /^inline-menu/,
  /^skiplinks/, /^breadcrumb/, /^separator$/, /^card$/, /^card-(body|title|text|header|footer|bg|wrapper|img|space|teaser|group)$/, /^callout/, /^accordion/, /^alert/,
  /^badge/, /^chip/, /^(pagination|page-|pager)/, /^(table|caption)/, /^form-(group|control|check|label|select|text|switch|range|feedback)/, /^(valid|invalid)-feedback/,
  /^(input-group|select-wrapper|toggles|lever|select)/, /^progress/, /^(offcanvas|modal|notification|backdrop)/, /^back-to-top/, /^steppers/, /^rating$/, /^section/,
  /^point-list/, /^sidebar-(wrapper|linklist)/, /^(timeline|pin)-/, /^(title|category)(-|$)/, /^cover$/, /^figure/, /^inverted$/, /^(top|bottom)-icon$/, /^read-more$/,
]

// Parts of those families that no page has: old carousels and mega menus, video players, colour wheels, password meters…
const DROP = [
  /^(video-js|vjs|splide|it-carousel|it-video|acceptoverlay|it-masonry|cookiebar|bottom-nav|thumb-nav|toolbar|it-transfer|autocomplete|just-validate|was-validated|upload|avatar|it-forward|it-weather|bootstrap-select|form-floating|password)/,
  /^(complementary|analogue|neutral-2|accept)-/, /^megamenu/, /^it-megamenu/, /^modal-fullscreen-/, /^card-(wrapper|img|teaser|big|flag)/, /^it-card-(profile|banner|inline|flag)/,
  /^btn-(outline-)?\d00$/, /^callout-(highlight|more)/, /^offcanvas-(sm|md|lg|xl|xxl)$/, /^navbar-expand-(sm|md|xl|xxl)$/,
  /^navbar-(dark|light|secondary)$/, /^navbar-expand$/, /^row-cols-(xl|xxl)-/, /^(d|flex|float|order|offset|text|justify-content|align-items|align-self|align-content|g|gx|gy|gap|col|m|mt|mb|ms|me|mx|my|p|pt|pb|ps|pe|px|py)-xxl(-|$)/,
  /^(d|[mp][tbsexy]?)-print-(grid|table|flex|inline)/, /^list-group/, /^table-(dark|secondary|info|variants)/, /^text-bg-(light|dark)/, /^it-(grid|hero-(small|fullheight)|hero-bottom)/,
]

export function trim(css, words) {
  const matches = (name, rules) => rules.some((rule) => rule.test(name))
  const cache = new Map()
  const known = (name) => {
    if (!cache.has(name)) cache.set(name, !matches(name, DROP) && (matches(name, KEEP) || words.has(name)))
    return cache.get(name)
  }
  // What stands inside :not() need not exist for the selector to match.
  const classes = (selector) => [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((match) => match[1])

  const root = postcss.parse(css)
  root.walkRules((rule) => {
    if (/keyframes$/.test(rule.parent.name ?? '')) return
    const kept = rule.selectors.filter((selector) => classes(selector).every(known))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })

  // The framework's only font face is an icon font for video players, inlined as data:, which the CSP refuses.
  root.walkAtRules('font-face', (rule) => { rule.remove() })

  let animations = ''
  root.walkDecls(/^(-webkit-)?animation/, (declaration) => { animations += ` ${declaration.value}` })
  root.walkAtRules(/keyframes$/, (rule) => { if (!animations.includes(rule.params)) rule.remove() })
  root.walkAtRules(/^(media|supports|container)$/, (rule) => { if (rule.nodes.length === 0) rule.remove() })
  return root.toString()
}
