// What must hold of whatever is read. Each check gives the faults it sees, as sentences that begin with its name.

/** Faults of an analysis of papers whose decoded texts are given by document id. */
export function analysisFaults(analysis, sources) {
  return [...spanFaults(analysis, sources), ...idFaults(analysis), ...dateFaults(analysis)]
}

/** Characters, space left out, that may stand between two of a quote: a note mark, a tag, a line of page furniture. */
const LEFT_OUT = 60

/**
 * Whether a stretch of a document is a quote: it begins and ends where the quote does and has its characters in order.
 * Markup and page furniture within it are left out of a quote; a bar of a table is read as a comma, a character
 * reference as its character.
 */
function quotes(source, quote) {
  const points = source.filter(isPrinted)
  const wanted = [...quote].filter(isPrinted)
  const isReadAs = (point, character) =>
    point === character || point === '&' || (point === '|' && /[，、]/u.test(character))
  let at = 0
  for (const [index, character] of wanted.entries()) {
    const from = at
    while (at < points.length && !isReadAs(points[at], character)) at += 1
    if (at === points.length || at - from > (index === 0 ? 0 : LEFT_OUT)) return false
    at += 1
  }
  return at === points.length || points[at - 1] === '&'
}

const isPrinted = character => !/[\s\u00ad\u200b\ufeff]/u.test(character)

function* spanFaults(analysis, sources) {
  const points = new Map([...sources].map(([id, text]) => [id, [...text]]))
  const said = [
    ...analysis.statements.map(one => [one, one.text]),
    ...analysis.figures.map(one => [one, one.surface]),
    ...analysis.slogans.map(one => [one, one.surface]),
    ...analysis.goals.map(one => [one, one.text]),
  ]
  for (const [{ id, document, span }, quote] of said) {
    const text = points.get(document) ?? []
    const inside = span.start >= 0 && span.start <= span.end && span.end <= text.length
    if (!inside) yield `span: ${id} reaches out of its document`
    else if (!quotes(text.slice(span.start, span.end), quote)) yield `span: ${id} is not its quote`
  }
}

function* idFaults(analysis) {
  const sets = {}
  for (const thing of [
    'meetings',
    'documents',
    'seats',
    'turns',
    'statements',
    'threads',
    'findings',
    'commitments',
    'lines',
    'shifts',
    'transitions',
    'topics',
  ]) {
    sets[thing] = new Set(analysis[thing].map(one => one.id))
    if (sets[thing].size !== analysis[thing].length) yield `ids: two of the ${thing} have one id`
  }
  const claims = [...analysis.goals, ...analysis.slogans, ...analysis.figures]
  const evidence = new Set([...claims.map(one => one.id), ...sets.statements, ...sets.commitments])
  const refer = [
    ...analysis.turns.flatMap(one => [
      ['documents', one.document],
      ['meetings', one.meeting],
      ['seats', one.seat],
    ]),
    ...[...claims, ...analysis.commitments].flatMap(one => [
      ['statements', one.statement],
      ['turns', one.turn],
      ['documents', one.document],
    ]),
    ...analysis.statements.flatMap(one => [
      ['turns', one.turn],
      ['statements', one.witnessOf],
    ]),
    ...analysis.findings.flatMap(one => [
      ['threads', one.thread],
      ['meetings', one.from],
      ['meetings', one.to],
      ['seats', one.seat],
    ]),
    ...analysis.coverage.flatMap(one => [
      ['seats', one.seat],
      ['meetings', one.meeting],
      ...one.turns.map(turn => ['turns', turn]),
    ]),
  ]
  for (const [thing, id] of refer)
    if (id !== null && !sets[thing].has(id)) yield `ids: ${id} is none of the ${thing}`
  const proofs = [
    ...analysis.threads.flatMap(one => one.cells.flatMap(cell => cell.claims)),
    ...analysis.findings.flatMap(one => [one.before, one.after, one.replacedBy]),
  ]
  for (const id of proofs)
    if (id !== null && !evidence.has(id)) yield `ids: ${id} proves something and is nothing`
}

function* dateFaults(analysis) {
  const days = [
    ...[...analysis.goals, ...analysis.figures, ...analysis.commitments].map(one => [
      one.id,
      one.deadline?.date ?? null,
    ]),
    ...analysis.figures.flatMap(one =>
      one.period
        ? [
            [one.id, one.period.start],
            [one.id, one.period.end],
          ]
        : [],
    ),
  ]
  for (const [id, day] of days) if (day !== null && !isDay(day)) yield `dates: ${id} has the day ${day}`
  for (const { id, lower, upper } of analysis.figures)
    for (const value of [lower, upper])
      if (value !== null && !/^-?\d+(?:\.\d+)?$/u.test(value)) yield `values: ${id} has the value ${value}`
}

function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Faults of a paper held against itself: only a day may move, since 年内 means another year at the next meeting. */
export function selfFaults(analysis) {
  return analysis.findings
    .filter(one => one.status !== 'persisted' && !movesDayAlone(one))
    .map(one => `self: ${one.kind} ${one.id} is ${one.status} though the paper is the same`)
}

const movesDayAlone = ({ status, facets }) =>
  status === 'changed' && facets.length > 0 && facets.every(one => one.facet === 'deadline')

/** Faults of reports: what acts in a terminal, a Markdown page, a web page or a picture. */
export function* reportFaults({ terminal, markdown, html, svgs }, { parseMarkdown, parseXml }) {
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(terminal.replaceAll('\n', '')))
    yield 'terminal: a character acts'
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(markdown.replaceAll('\n', '')))
    yield 'markdown: a character acts'
  for (const node of parseMarkdown(markdown)) {
    if (node.type === 'link' && !node.url.startsWith('#')) yield `markdown: a link to ${node.url}`
    if (node.type === 'image') yield `markdown: an image of ${node.url}`
    if (node.type === 'html' && !/^<\/?(?:del|ins|mark)>$/u.test(node.value))
      yield `markdown: a tag ${node.value}`
  }
  if ((html.match(/<script\b/gu) ?? []).length !== 2) yield 'html: a script that is not ours'
  if (/<(?:img|iframe|object|embed|link|base)\b/iu.test(html)) yield 'html: an element that is not ours'
  for (const svg of svgs) yield* xmlFaults('svg', svg, parseXml)
}

/** Faults of exports: what another reader cannot read, and counts that are not the analysis's. */
export async function exportFaults(analysis, files, { parseCsv, parseXml, readParquet, readZip }) {
  const faults = []
  for (const { path, content } of files) {
    if (path.endsWith('.csv')) {
      const rows = parseCsv(content)
      const expected = COUNTS[path.replace('.csv', '')]?.(analysis)
      if (expected !== undefined && rows.length !== expected)
        faults.push(`export: ${path} has ${rows.length} rows of ${expected}`)
      for (const cell of rows.flat())
        if (/[\p{Cc}\u202a-\u202e]/u.test(cell) || /^\s*[=@＝＠]/u.test(cell))
          faults.push(`export: a cell of ${path} acts`)
    }
    if (path.endsWith('.json') || path.endsWith('.jsonld')) JSON.parse(content)
    if (path.endsWith('.xml') || path.endsWith('.qdc')) faults.push(...xmlFaults(path, content, parseXml))
    if (path.endsWith('.qdpx')) {
      const project = readZip(content)['project.qde']
      faults.push(...xmlFaults(path, new TextDecoder().decode(project), parseXml))
    }
    if (path.endsWith('.parquet')) {
      const expected = COUNTS[path.replace('.parquet', '')]?.(analysis)
      const rows = await readParquet(content)
      if (expected !== undefined && rows.length !== expected)
        faults.push(`export: ${path} has ${rows.length} rows of ${expected}`)
    }
  }
  return faults
}

const COUNTS = {
  statements: ({ statements }) => statements.length,
  turns: ({ turns }) => turns.length,
  findings: ({ findings }) => findings.length,
  commitments: ({ commitments }) => commitments.length,
  claims: ({ goals, slogans, figures }) =>
    goals.length + slogans.length + figures.filter(one => one.kind !== 'enumeration').length,
}

function* xmlFaults(what, text, parseXml) {
  try {
    parseXml(text)
  } catch (error) {
    yield `xml: ${what} cannot be parsed: ${error.message}`
  }
}
