import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, findUnquoted } from '../../src/text/find.js'

const found = (text: string, query: string) =>
  findAll(text, query).map(({ from, to }) => text.slice(from, to))

describe('findAll', () => {
  it.each([
    ['走“枢纽＋开放”路子，再谈枢纽+开放', '枢纽+开放', ['枢纽＋开放', '枢纽+开放']],
    ['增长３．２％', '3.2%', ['３．２％']],
    ['双 城\n建设', '双城', ['双 城']],
    ['人人人', '人人', ['人人']],
    ['没有', '双城', []],
    ['什么都行', '', []],
  ])('finds in %j the query %j', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  it('finds every part of a text that it is asked for', () => {
    const query = fc.stringMatching(/^[甲乙丙0-9𠮷]{1,5}$/u)
    fc.assert(
      fc.property(fc.string(), query, fc.string(), (left, middle, right) => {
        expect(found(left + middle + right, middle).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('findUnquoted', () => {
  it.each([
    ['高质量‘动’起来', '动起来', ['‘动’起来']],
    ['让南部“动起来”', '动起来', ['动起来']],
    ['“动”得快', '动起来', []],
  ])('finds in %j the formula %j whatever its quotes', (text, formula, expected) => {
    expect(findUnquoted(text, formula).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
  })
})
