import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { MisuseError } from '../../src/model/errors.js'
import { docxOf, pdfOf } from './files.js'
import { folderOf, manifestOf } from './folder.js'

const SPEECH = '云州区委书记李明表示，年底前新增项目20个。\n'
const failureOf = (root: string, options = {}) =>
  loadCorpus(root, options).then(
    () => 'it loaded',
    error => (error instanceof MisuseError ? error.message.replaceAll(root, 'DIR') : `a fault: ${error}`),
  )
const noticed = async (files: Record<string, string | Uint8Array>) => {
  const { diagnostics } = await loadCorpus(folderOf(files))
  return diagnostics.map(({ code, severity, document, message }) => ({ code, severity, document, message }))
}

describe('loadCorpus', () => {
  it('puts meetings in order of date and documents in order of path, and names both', async () => {
    const yaml = `title: 云州市委全会
place: 云州市
meetings:
  - {title: 丁, date: 2025, id: 2025-07, documents: [{file: d.txt}]}
  - {title: 丙, date: 2025-01-09, documents: [{file: c.txt}]}
  - {title: 乙, date: 2020-07-20, documents: [{file: 2020/b.md}, {file: 2020/b.txt}, {file: 2020/a 1.txt, witnessOf: 2020/b.md}]}
  - {title: 甲, date: 2020-07-02, body: 市委, documents: [{file: a.txt}]}
`
    const texts = ['a.txt', '2020/b.md', '2020/b.txt', '2020/a 1.txt', 'c.txt', 'd.txt']
    const corpus = await loadCorpus(
      folderOf({ 'corpus.yaml': yaml, ...Object.fromEntries(texts.map(name => [name, SPEECH])) }),
    )
    expect(corpus.meetings.map(({ id, title, body }) => [id, title, body])).toEqual([
      ['2020-07', '甲', '市委'],
      ['2020-07-b', '乙', null],
      ['2025-01', '丙', null],
      ['2025-07', '丁', null],
    ])
    expect(
      corpus.documents.map(({ id, path, meeting, witnessOf }) => [id, path, meeting, witnessOf]),
    ).toEqual([
      ['a', 'a.txt', '2020-07', null],
      ['2020-a-1', '2020/a 1.txt', '2020-07-b', '2020-b.md'],
      ['2020-b.md', '2020/b.md', '2020-07-b', null],
      ['2020-b.txt', '2020/b.txt', '2020-07-b', null],
      ['c', 'c.txt', '2025-01', null],
      ['d', 'd.txt', '2025-07', null],
    ])
    expect(corpus.diagnostics).toEqual([])
  })

  it('never gives two documents one id', async () => {
    const names = ['a b.txt', 'a-b.txt', 'a/b.txt', 'a/b.md']
    const { documents } = await loadCorpus(
      folderOf({
        'corpus.yaml': manifestOf(...names),
        ...Object.fromEntries(names.map(name => [name, SPEECH])),
      }),
    )
    expect(documents.map(one => one.id)).toEqual(['a-b.txt', 'a-b.txt-2', 'a-b.md', 'a-b.txt-3', 'later'])
  })

  it('carries units and lexicon over from the manifest', async () => {
    const yaml = `${manifestOf('a.txt')}place: 云州市
units: [{name: 临空新区, aliases: [临空区]}, {name: 市数据局, type: department, id: data, place: 云州}]
lexicon:
  formulae: [三送一强, {formula: 枢纽+开放, variants: [枢纽＋开放], members: [枢纽, 开放], since: 2019}]
  words: [双创走廊]
`
    const { units, lexicon } = await loadCorpus(folderOf({ 'corpus.yaml': yaml, 'a.txt': SPEECH }))
    expect(units).toEqual([
      { id: '临空新区', name: '临空新区', type: 'other', place: '云州市', aliases: ['临空区'] },
      { id: 'data', name: '市数据局', type: 'department', place: '云州', aliases: [] },
    ])
    expect(lexicon).toEqual({
      formulae: [
        { canonical: '三送一强', variants: [], members: [], since: null, origin: 'manifest' },
        {
          canonical: '枢纽+开放',
          variants: ['枢纽＋开放'],
          members: ['枢纽', '开放'],
          since: 2019,
          origin: 'manifest',
        },
      ],
      notFormulae: [],
      measures: [],
      words: ['双创走廊'],
    })
  })

  it('gives one text and one fingerprint wherever a folder lies, another one where a byte differs', async () => {
    const files = { 'corpus.yaml': manifestOf('a.txt'), 'a.txt': SPEECH }
    const [one, two] = [await loadCorpus(folderOf(files)), await loadCorpus(folderOf(files))]
    const other = await loadCorpus(folderOf({ ...files, 'a.txt': `${SPEECH} ` }))
    expect(one.documents).toEqual(two.documents)
    expect(one.fingerprint).toBe(two.fingerprint)
    expect(other.fingerprint).not.toBe(one.fingerprint)
  })

  it('reads one text alike in every encoding and format', async () => {
    const long = SPEECH.repeat(9)
    const files = {
      'a.txt': iconv.encode(long, 'utf-16le', { addBOM: true }),
      'b.txt': iconv.encode(long, 'gb18030'),
      'c.txt': `\uFEFF${long}`,
      'd.docx': docxOf(long.trim().split('\n')),
      'e.pdf': pdfOf([long.trim().split('\n')]),
    }
    const corpus = await loadCorpus(folderOf({ 'corpus.yaml': manifestOf(...Object.keys(files)), ...files }))
    const documents = corpus.documents.filter(one => one.id !== 'later')
    expect(documents.map(one => one.encoding)).toEqual(['utf-16le', 'gb18030', 'utf-8', 'docx', 'pdf'])
    const texts = documents.map(one => one.text.trim().replace(/\n+/g, '\n'))
    expect(new Set(texts)).toEqual(new Set([long.trim()]))
  })

  it('reads a manifest in whatever encoding an editor saved it', async () => {
    const yaml = iconv.encode(manifestOf('a.txt'), 'gbk')
    expect((await loadCorpus(folderOf({ 'corpus.yaml': yaml, 'a.txt': SPEECH }))).title).toBe('云州市委全会')
  })
})

describe('what loadCorpus refuses', () => {
  it('names the way out where there is no folder, no manifest, no text', async () => {
    expect(await failureOf('no/such/folder')).toMatch(/^There is no folder .*DIR\.$/)
    const root = folderOf({ 'a.txt': SPEECH })
    expect(await failureOf(join(root, 'a.txt'))).toContain('is a file; name the folder')
    expect(await failureOf(root)).toBe('DIR has no corpus.yaml; run `policy-diff init DIR` to draft one.')
    expect(await failureOf(folderOf({}), { draft: true })).toContain('holds no .txt')
    expect(await failureOf(root, { draft: true })).toContain('put dates into the file names')
  })

  it('names the line of a wrong date', async () => {
    const yaml = manifestOf('a.txt').replace('2020-07', '2021-02-30')
    expect(await failureOf(folderOf({ 'corpus.yaml': yaml }))).toContain(
      'DIR/corpus.yaml:4: meetings[0].date',
    )
  })

  it('does not follow a link out of the folder', async () => {
    const root = folderOf({ 'corpus.yaml': manifestOf('a.txt') })
    symlinkSync(join(folderOf({ 'secret.txt': '秘密' }), 'secret.txt'), join(root, 'a.txt'))
    const { documents, diagnostics } = await loadCorpus(root)
    expect(documents[0]?.text).toBe('')
    expect(diagnostics[0]?.message).toBe('It is a link that leads out of the folder; put a copy there.')
  })

  it('survives links in a circle, folders in a row and files without rights', async () => {
    const root = folderOf({
      'corpus.yaml': manifestOf('loop.txt', 'shut.txt', 'folder.txt', 'ok.txt'),
      'ok.txt': SPEECH,
    })
    symlinkSync('loop.txt', join(root, 'loop.txt'))
    symlinkSync('.', join(root, 'again'))
    mkdirSync(join(root, 'folder.txt'))
    writeFileSync(join(root, 'shut.txt'), SPEECH)
    chmodSync(join(root, 'shut.txt'), 0)
    const { documents, diagnostics } = await loadCorpus(root)
    expect(documents.find(one => one.path === 'ok.txt')?.text).toBe(SPEECH)
    expect(diagnostics.map(one => one.message)).toEqual(
      expect.arrayContaining([
        'It is a folder; list the files in it.',
        'It is a link that leads to itself; put the file there.',
      ]),
    )
  })
})

describe('what loadCorpus notices', () => {
  const yaml = manifestOf('a.txt')

  it('a file that is not there', async () => {
    expect(await noticed({ 'corpus.yaml': yaml })).toEqual([
      {
        code: 'missing-document',
        severity: 'error',
        document: null,
        message: expect.stringContaining('a.txt'),
      },
    ])
  })

  it('an empty file, and one that is all whitespace', async () => {
    const expected = [
      { code: 'empty-document', severity: 'error', document: 'a', message: expect.any(String) },
    ]
    expect(await noticed({ 'corpus.yaml': yaml, 'a.txt': '' })).toEqual(expected)
    expect(await noticed({ 'corpus.yaml': yaml, 'a.txt': '\uFEFF \r\n　' })).toEqual(expected)
  })

  it('a scan without text', async () => {
    const [empty] = await noticed({ 'corpus.yaml': manifestOf('a.pdf'), 'a.pdf': pdfOf([[]]) })
    expect(empty?.message).toContain('text recognition')
  })

  it('binary data under the name of a text', async () => {
    const [binary] = await noticed({
      'corpus.yaml': yaml,
      'a.txt': Buffer.alloc(2000, '\0\u0001\u00ff', 'latin1'),
    })
    expect(binary).toMatchObject({ code: 'unreadable-document', severity: 'error', document: 'a' })
  })

  it('texts in the folder that no meeting lists', async () => {
    const found = await noticed({
      'corpus.yaml': yaml,
      'a.txt': SPEECH,
      'old/b.md': SPEECH,
      'c.doc': 'x',
      '.d.txt': 'x',
      'e.png': 'x',
      'README.md': 'x',
    })
    expect(found.map(({ code, severity, message }) => [code, severity, message.split(' ')[0]])).toEqual([
      ['unlisted-document', 'info', 'old/b.md'],
      ['unlisted-document', 'info', 'c.doc'],
    ])
  })

  it('each run of illegal bytes, with its place in code points', async () => {
    const bad = Buffer.from([0xff, 0xfe])
    const bytes = Buffer.concat([Buffer.from('𠮷云州'), bad, Buffer.from(SPEECH.repeat(5)), bad])
    const root = folderOf({ 'corpus.yaml': yaml, 'a.txt': bytes })
    const { diagnostics, documents } = await loadCorpus(root)
    const points = [...(documents[0]?.text ?? '')]
    expect(diagnostics.map(one => one.code)).toEqual(['decoding-error', 'decoding-error'])
    expect(diagnostics[0]?.span).toEqual({ start: 3, end: 5 })
    for (const { span } of diagnostics)
      expect(points.slice(span?.start, span?.end).join('')).toBe('\uFFFD\uFFFD')
  })

  it('many illegal places without drowning the reader in them', async () => {
    const line = Buffer.concat([Buffer.from(SPEECH), Buffer.from([0xff])])
    const found = await noticed({ 'corpus.yaml': yaml, 'a.txt': Buffer.concat(Array(100).fill(line)) })
    expect(found).toHaveLength(21)
    expect(found.at(-1)?.message).toContain('80 more places')
  })

  it('a text that says it is cut off where the manifest does not', async () => {
    const text = `𠮷在全会上的讲话\n（上接第一版）${SPEECH.repeat(40)}(下转2版)\n`
    const read = (manifest: string) => loadCorpus(folderOf({ 'corpus.yaml': manifest, 'a.txt': text }))
    const { diagnostics, documents } = await read(yaml)
    const points = [...(documents[0]?.text ?? '')]
    expect(
      diagnostics.map(({ code, span }) => [code, points.slice(span?.start, span?.end).join('')]),
    ).toEqual([
      ['truncated-document', '（上接第一版）'],
      ['truncated-document', '(下转2版)'],
    ])
    expect((await read(yaml.replace('a.txt', 'a.txt\n        truncated: both'))).diagnostics).toEqual([])
  })

  it('a date that no calendar has, with its place', async () => {
    const text = '一、2021年2月30日前完成。二、2021年13月完成。三、2020年2月29日、二〇二〇年四月三十一日。'
    const { diagnostics } = await loadCorpus(folderOf({ 'corpus.yaml': yaml, 'a.txt': text }))
    const dates = diagnostics.map(({ code, span }) => [code, text.slice(span?.start, span?.end)])
    expect(dates).toEqual([
      ['bad-date', '2021年2月30日'],
      ['bad-date', '2021年13月'],
      ['bad-date', '二〇二〇年四月三十一日'],
    ])
  })

  it('that one meeting alone cannot be compared', async () => {
    const one = manifestOf('a.txt').replace(/ {2}- title: 市委三届六次全会[\s\S]*$/, '')
    expect((await noticed({ 'corpus.yaml': one, 'a.txt': SPEECH })).map(found => found.code)).toEqual([
      'single-meeting',
    ])
  })

  it('an encoding that it had to guess', async () => {
    const found = await noticed({ 'corpus.yaml': yaml, 'a.txt': iconv.encode('会议', 'gbk') })
    expect(found.map(one => one.code)).toEqual(['uncertain-encoding'])
  })
})

describe('tables of speeches', () => {
  const CSV = [
    'day,name,post,city,content,session',
    '2021-01-15,张明远,市长,洛阳市,"今年新建学校12所，\n修路30公里。",人大会议',
    '2021年1月15日,赵长河,洛龙区区委书记,洛阳市,新建产业园5个。,',
    '2022/1/5,张明远,洛阳市市长,洛阳市,今年新建学校13所。,',
    '日期不详,张明远,市长,洛阳市,架桥2座。,',
    '2022-01-05,张明远,市长,洛阳市,,',
  ].join('\n')
  const MANIFEST_OF_TABLE = [
    'title: 发言',
    'tables:',
    '  - file: a.csv',
    '    columns: { text: content, date: day, speaker: name, office: post, place: city, title: session }',
  ].join('\n')

  it('are read row by row, each with its voice, and meetings made by their days', async () => {
    const dir = folderOf({ 'a.csv': CSV, 'corpus.yaml': MANIFEST_OF_TABLE })
    const corpus = await loadCorpus(dir)
    expect(corpus.meetings.map(({ id, title, date }) => [id, title, date])).toEqual([
      ['2021-01', '人大会议', '2021-01-15'],
      ['2022-01', '2022-01-05', '2022-01-05'],
    ])
    expect(corpus.documents.map(({ id, path, meeting, text }) => [id, path, meeting, text])).toEqual([
      ['a-1', 'a.csv#1', '2021-01', '今年新建学校12所，\n修路30公里。'],
      ['a-2', 'a.csv#2', '2021-01', '新建产业园5个。'],
      ['a-3', 'a.csv#3', '2022-01', '今年新建学校13所。'],
    ])
    expect(corpus.diagnostics.map(({ code, message }) => [code, message.slice(0, 12)])).toEqual([
      ['bad-date', 'a.csv, row 4'],
      ['empty-document', 'a.csv, row 5'],
    ])
  })

  it('are heard for the seats that their columns name', async () => {
    const dir = folderOf({ 'a.csv': CSV, 'corpus.yaml': MANIFEST_OF_TABLE })
    const { turns } = await analyze(await loadCorpus(dir), { segmenter: 'intl' })
    expect(turns.map(({ speaker, seat, role }) => [speaker, seat, role])).toEqual([
      ['张明远', '洛阳市', 'mayor_or_head'],
      ['赵长河', '洛龙区', 'party_secretary'],
      ['张明远', '洛阳市', 'mayor_or_head'],
    ])
  })

  it('are drafted from the names of their columns, also one JSON object a line', async () => {
    const rows = [
      { 日期: '2021-01-15', 发言人: '张明远', 内容: '修路30公里。' },
      { 日期: '2022-01-05', 内容: '架桥2座。' },
    ]
    const jsonl = rows.map(row => JSON.stringify(row)).join('\n')
    const dir = folderOf({ 'b.jsonl': jsonl, 'c.csv': 'a,b\n1,2\n', 'd.xml': '<a/>' })
    const corpus = await loadCorpus(dir, { draft: true })
    expect(corpus.documents.map(({ text, voice }) => [text, voice?.speaker ?? null])).toEqual([
      ['修路30公里。', '张明远'],
      ['架桥2座。', null],
    ])
    expect(corpus.diagnostics.map(({ message }) => message.split(';')[0])).toEqual([
      'Not read: d.xml',
      'Not read: c.csv',
    ])
  })

  it('that are none are said to be unreadable', async () => {
    const dir = folderOf({
      'a.csv': '"day,content\n2021-01-15,修路。',
      'corpus.yaml': 'title: 发言\ntables: [{file: a.csv, columns: {text: content, date: day}}]',
    })
    const { diagnostics } = await loadCorpus(dir)
    expect(diagnostics[0]).toMatchObject({ code: 'unreadable-document', severity: 'error' })
  })
})

describe('limits', () => {
  it('cost a file that is over one, and not the others', async () => {
    const dir = folderOf({
      'a.txt': '修路30公里。'.repeat(200),
      'b.txt': '架桥2座。',
      'corpus.yaml':
        'title: 会\nmeetings:\n  - {title: 会, date: 2021-01, documents: [{file: a.txt}, {file: b.txt}]}\nlexicon: {formulae: [一路, 二桥, 三校]}',
    })
    const corpus = await loadCorpus(dir, { limits: { 'text-bytes': 1000, formulae: 2 } })
    expect(corpus.documents.map(({ text }) => text)).toEqual(['', '架桥2座。'])
    expect(corpus.lexicon.formulae).toHaveLength(2)
    expect(corpus.unread).toEqual(['2021-01'])
    expect(corpus.diagnostics.map(({ code }) => code)).toEqual([
      'unreadable-document',
      'over-limit',
      'single-meeting',
    ])
  })

  it('name a pipe and do not wait for it', async () => {
    const dir = folderOf({
      'b.txt': '架桥2座。',
      'corpus.yaml':
        'title: 会\nmeetings:\n  - {title: 会, date: 2021-01, documents: [{file: a.txt}, {file: b.txt}]}',
    })
    execFileSync('mkfifo', [join(dir, 'a.txt'), join(dir, 'c.txt')])
    const { diagnostics } = await loadCorpus(dir)
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['unreadable-document', 'It is a pipe; only plain files are read.'],
      ['unlisted-document', 'c.txt cannot be listed as it is: it is a pipe; only plain files are read.'],
      ['single-meeting', expect.anything()],
    ])
  })
})
