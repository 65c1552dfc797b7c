/**
 * The page's behaviour: filters, search, deep links, keys, and the panel with the evidence in its context.
 * It is written into the page as the source of this one function, so it may use nothing from outside it.
 */
export function client(): void {
  const one = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E
  const form = one<HTMLFormElement>('#filters')
  const counter = one<HTMLOutputElement>('#shown')
  const nothing = one<HTMLElement>('#nothing')
  const panel = one<HTMLDialogElement>('#context')
  const passage = one<HTMLElement>('#passage')
  const search = form.elements.namedItem('q') as HTMLInputElement
  const findings = [...document.querySelectorAll<HTMLElement>('article.finding')]
  const groups = [...document.querySelectorAll<HTMLElement>('section.seat')]
  const words = new Map<HTMLElement, string>()
  const selects = [...form.querySelectorAll('select')]

  interface PassageData {
    head: string
    statements: [id: string, text: string, line: number][]
  }
  let passages: Record<string, PassageData> | null = null

  function passageOf(turn: string): PassageData | undefined {
    passages ??= JSON.parse(one('#passages').textContent ?? '{}') as Record<string, PassageData>
    return passages[turn]
  }

  function textOf(finding: HTMLElement): string {
    const known = words.get(finding)
    if (known !== undefined) return known
    const text = (finding.textContent ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
    words.set(finding, text)
    return text
  }

  function matches(finding: HTMLElement, wanted: [string, string][], query: string): boolean {
    const fits = wanted.every(([name, value]) => (finding.dataset[name] ?? '').split(' ').includes(value))
    return fits && (query === '' || textOf(finding).includes(query))
  }

  function apply(): void {
    const wanted = selects
      .filter(select => select.value !== '')
      .map((select): [string, string] => [select.name, select.value])
    const query = search.value.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
    let shown = 0
    for (const finding of findings) {
      finding.hidden = !matches(finding, wanted, query)
      if (!finding.hidden) shown += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('article.finding:not([hidden])')
    counter.value = `${shown} / ${findings.length}`
    nothing.hidden = shown > 0
    remember(wanted)
  }

  /** Keeps the filter in the address, so that a view can be passed on. */
  function remember(wanted: [string, string][]): void {
    const parameters = new URLSearchParams(wanted)
    if (search.value) parameters.set('q', search.value)
    const query = parameters.toString()
    history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`)
  }

  function recall(): void {
    const parameters = new URLSearchParams(location.search)
    for (const select of selects) select.value = parameters.get(select.name) ?? ''
    search.value = parameters.get('q') ?? ''
  }

  /** What an address names; a mangled one names nothing. */
  function decoded(address: string): string {
    try {
      return decodeURIComponent(address)
    } catch {
      return ''
    }
  }

  /** Shows the finding that the address names, whatever the filter hides. */
  function follow(): void {
    const id = decoded(location.hash.slice(1))
    const target = id ? document.getElementById(id) : null
    if (!target?.matches('article.finding')) return
    if (target.hidden) {
      form.reset()
      apply()
    }
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }

  function step(by: number): void {
    const shown = findings.filter(finding => !finding.hidden)
    const current = document.activeElement?.closest<HTMLElement>('article.finding')
    const at = current ? shown.indexOf(current) : by > 0 ? -1 : shown.length
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }

  function showContext(button: HTMLElement): void {
    const data = passageOf(button.dataset.turn ?? '')
    if (!data) return
    const title = document.createElement('h2')
    title.textContent = data.head
    const lines = data.statements.map(([id, text, line]) => {
      const paragraph = document.createElement('p')
      const number = document.createElement('span')
      number.className = 'line'
      number.textContent = String(line)
      paragraph.append(number, text)
      if (id === button.dataset.statement) paragraph.className = 'proof'
      return paragraph
    })
    passage.replaceChildren(title, ...lines)
    panel.showModal()
    passage.querySelector('.proof')?.scrollIntoView({ block: 'center' })
  }

  function key(event: KeyboardEvent): void {
    const typing = (event.target as HTMLElement).matches('input, select, textarea')
    if (typing || event.ctrlKey || event.metaKey || event.altKey || panel.open) return
    const current = document.activeElement?.closest('article.finding')
    const actions: Record<string, () => void> = {
      '/': () => search.focus(),
      j: () => step(1),
      k: () => step(-1),
      c: () => current?.querySelector<HTMLElement>('button[data-turn]')?.click(),
    }
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  form.addEventListener('input', apply)
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  document.addEventListener('keydown', key)
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-turn]')
    if (button) showContext(button)
  })
  one('#close').addEventListener('click', () => panel.close())
  addEventListener('hashchange', follow)
  recall()
  apply()
  follow()
}
