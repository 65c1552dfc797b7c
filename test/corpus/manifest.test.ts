import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../src/corpus/manifest.js'
import { MisuseError } from '../../src/model/errors.js'

const VALID = `title: 云州市委全会
place: 云州市
meetings:
  - id: 2020-07
    title: 市委三届五次全会
    date: 2020-07
    body: 市委
    documents:
      - file: speeches.txt
        genre: newspaper
        source: 云州日报
      - file: second/page.txt
        truncated: start
        witnessOf: speeches.txt
  - title: 市委三届六次全会
    date: 2021
    documents:
      - file: 2021.md
units:
  - name: 临空新区
    type: development_zone
    aliases: [临空经济区]
lexicon:
  formulae:
    - 三送一强
    - formula: 枢纽+开放
      variants: [枢纽＋开放]
      members: [枢纽, 开放]
      since: 2019
  notFormulae: [一方面]
  measures: [[地区生产总值, GDP]]
  words: [双创走廊]
`
const parse = (yaml: string) => parseManifest(yaml, 'papers/corpus.yaml')
const messageOf = (yaml: string) => {
  try {
    parse(yaml)
  } catch (error) {
    if (error instanceof MisuseError) return error.message
    throw error
  }
  return 'no error'
}

describe('parseManifest', () => {
  it('reads all that a manifest may say', () => {
    const manifest = parse(VALID)
    expect(manifest.meetings[0]?.documents[1]).toEqual({
      file: 'second/page.txt',
      truncated: 'start',
      witnessOf: 'speeches.txt',
    })
    expect(manifest.lexicon?.formulae).toEqual([
      '三送一强',
      { formula: '枢纽+开放', variants: ['枢纽＋开放'], members: ['枢纽', '开放'], since: 2019 },
    ])
  })

  it('takes a bare year for a date, and a key without a value for one left out', () => {
    const { meetings, place } = parse(VALID.replace('place: 云州市', 'place:'))
    expect(meetings[1]?.date).toBe('2021')
    expect(place).toBeUndefined()
  })

  it('takes paths as other systems write them', () => {
    const { meetings } = parse(
      VALID.replace('second/page.txt', 'second\\page.txt').replace('2021.md', './2021.md'),
    )
    expect(meetings.flatMap(({ documents }) => documents.map(one => one.file))).toEqual([
      'speeches.txt',
      'second/page.txt',
      '2021.md',
    ])
  })

  const wrong: [what: string, from: string, to: string, message: string][] = [
    [
      'a day that no month has',
      '    date: 2020-07',
      '    date: 2021-02-30',
      ':6: meetings[0].date 2021-02-30 is no date of the calendar; write 2017-08-14, or 2017-08 or 2017 where no more is known.',
    ],
    [
      'a month that no year has',
      'date: 2020-07',
      'date: 2021-13',
      ':6: meetings[0].date 2021-13 is no date of the calendar',
    ],
    [
      'a date with points',
      'date: 2020-07',
      'date: 2020.07',
      ':6: meetings[0].date must be a date; write 2017-08-14',
    ],
    [
      'an unknown key',
      '        witnessOf:',
      '        witnesOf:',
      ':14: meetings[0].documents[1] unknown key witnesOf; known here are file, genre, source, truncated, witnessOf.',
    ],
    [
      'an unknown genre',
      'genre: newspaper',
      'genre: paper',
      ':10: meetings[0].documents[0].genre must be one of report, newspaper, interviews, speech, communique, other.',
    ],
    ['no title', 'title: 云州市委全会\n', '', ':1: title is missing.'],
    [
      'a path out of the folder',
      'file: 2021.md',
      'file: ../2021.md',
      ':18: meetings[1].documents[0].file must be a path inside the folder of the manifest.',
    ],
    [
      'an absolute path',
      'file: 2021.md',
      'file: /etc/hosts',
      ':18: meetings[1].documents[0].file must be a path inside',
    ],
    [
      'a file listed twice',
      'file: 2021.md',
      'file: speeches.txt',
      ':18: meetings[1].documents[0].file speeches.txt is listed twice.',
    ],
    [
      'a witness of nothing',
      'witnessOf: speeches.txt',
      'witnessOf: 2021.md',
      ':14: meetings[0].documents[1].witnessOf 2021.md is no other document of this meeting.',
    ],
    [
      'two meetings of one id',
      '  - title: 市委三届六次全会',
      '  - id: 2020-07\n    title: 市委三届六次全会',
      ':15: meetings[1].id 2020-07 is the id of another meeting too.',
    ],
    ['an id with a space', 'id: 2020-07', 'id: July 2020', ':4: meetings[0].id must have no spaces in it.'],
    [
      'a list that is none',
      'aliases: [临空经济区]',
      'aliases: 临空经济区',
      ':22: units[0].aliases must be a list.',
    ],
    [
      'a row of one measure',
      '[[地区生产总值, GDP]]',
      '[[地区生产总值]]',
      ':31: lexicon.measures[0] a row needs two names at least.',
    ],
    [
      'a number for a name',
      'words: [双创走廊]',
      'words: [1125]',
      ':32: lexicon.words[0] must be text; put it into quotes.',
    ],
    ['broken YAML', 'place: 云州市', 'place: [云州市', 'this is not well-formed YAML'],
    [
      'a key that stands twice',
      'place: 云州市',
      'title: 云州市',
      ':2: this is not well-formed YAML: Map keys must be unique.',
    ],
  ]
  for (const [what, from, to, message] of wrong) {
    it(`names the place of ${what} and the way out`, () => {
      expect(VALID).toContain(from)
      expect(messageOf(VALID.replace(from, to))).toContain(
        `papers/corpus.yaml${message.startsWith(':') ? '' : ':'}`,
      )
      expect(messageOf(VALID.replace(from, to))).toContain(message)
    })
  }

  it('says what is missing in an empty file, and in one that is a list', () => {
    expect(messageOf('')).toBe('papers/corpus.yaml:1: title is missing.')
    expect(messageOf('title: 全会')).toBe('papers/corpus.yaml:1: meetings is missing.')
    expect(messageOf('- a\n')).toBe('papers/corpus.yaml:1: the manifest must be a group of keys.')
  })

  it('lists several problems at once, but not without end', () => {
    const lines = messageOf(VALID.replaceAll('    title:', '    titel:').replaceAll('file:', 'fil:')).split(
      '\n',
    )
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toMatch(/^and \d+ more\.$/)
  })
})
