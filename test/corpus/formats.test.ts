import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { extractText } from '../../src/corpus/formats/extract.js'
import { DEFAULT_LIMITS } from '../../src/corpus/limits.js'
import { docxOf, pdfOf } from './files.js'

const read = (path: string, content: string | Uint8Array) =>
  extractText(path, typeof content === 'string' ? Buffer.from(content) : content)

describe('extractText', () => {
  it('reads plain text and Markdown as they stand', async () => {
    const text = '---\ntitle: 讲话\n---\r\n# 一、形势\r\n\r\n　　**增长8%。**\r\n'
    expect(await read('a.md', text)).toEqual({ text, encoding: 'utf-8', certain: true })
  })

  it('reads the paragraphs of a Word file', async () => {
    const text = await read('a.docx', docxOf(['在全会上的讲话', '　　力争新增项目20个。']))
    expect(text).toEqual({
      text: '在全会上的讲话\n\n　　力争新增项目20个。',
      encoding: 'docx',
      certain: true,
    })
  })

  it('reads the lines of a PDF file, page after page', async () => {
    const pages = [['全市要抓好三件事。一是枢纽,', '二是产业,力争年底前新增项目20个。'], ['增长8.5%以上。']]
    expect(await read('a.pdf', pdfOf(pages))).toMatchObject({
      text: pages.flat().join('\n'),
      encoding: 'pdf',
    })
  })

  it('reads the article of a web page in the encoding that it declares, without menus', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>报</title></head>
      <body><nav>首页 | 新闻</nav><article><h1>在全会上的讲话</h1><p>　　力争<b>新增</b>项目&nbsp;20个。</p>
      <p>建成<a href="x.html">枢纽</a>。</p><script>var a = 1</script></article><div>版权所有</div></body></html>`
    const extracted = await read('a.html', iconv.encode(page, 'gbk'))
    expect(extracted).toMatchObject({ encoding: 'gb18030', certain: true })
    expect(extracted).toMatchObject({ text: '在全会上的讲话\n\n　　力争新增项目\u00a020个。\n\n建成枢纽。' })
  })

  const web = async (body: string) => {
    const extracted = await read('a.htm', `<!DOCTYPE html><meta charset="utf-8"><body>${body}</body>`)
    return 'text' in extracted ? extracted.text : null
  }
  const ARTICLE = `<p>${'力争新增项目20个。'.repeat(3)}</p>`
  const TEXT = '力争新增项目20个。'.repeat(3)

  it.each([
    ['a menu of links', '<div><ul><li><a href="/">首页</a></li><li><a href="/b">公开</a></li></ul></div>'],
    ['a footer by its class', '<div class="foot-nav footer">主办单位：云州市政府办</div>'],
    ['what the style of an element hides', '<div style="display: none">新建学校77所。</div>'],
    [
      'what the style sheet hides',
      '<style>.tip{color:red;display:none}</style><p class="tip">新建学校77所。</p>',
    ],
    ['what is marked hidden', '<p hidden>新建学校77所。</p><p aria-hidden="true">新建学校77所。</p>'],
    ['scripts and forms', '<script>var a="新建"</script><form><input value="x"><p>查询</p></form>'],
    ['a comment', '<!-- <p>新建学校77所。</p> -->'],
  ])('leaves out %s', async (_, around) => {
    expect(await web(`${around}<div>${ARTICLE}</div>`)).toBe(TEXT)
  })

  it('leaves out what stands behind the article, not the title before it', async () => {
    const page = `<div><h1>工作报告</h1><span>来源：云州日报</span></div><div>${ARTICLE}${ARTICLE}</div><div>技术支持：云州网</div>`
    expect(await web(page)).toBe(`工作报告\n\n来源：云州日报\n\n${TEXT}\n\n${TEXT}`)
  })

  it('keeps the whole page where what looks like its side is the article', async () => {
    expect(await web(`<div class="menu">${ARTICLE}</div><article>相关新闻</article>`)).toBe(TEXT)
    expect(await web('<p>标题</p>')).toBe('标题')
  })

  it('reads a table of facts as rows, one that lays the page out as text', async () => {
    const facts = '<table><tr><td>指标<td>目标<tr><td>公路<td>30公里</table>'
    expect(await web(ARTICLE + facts + ARTICLE)).toBe(
      `${TEXT}\n\n| 指标 | 目标 |\n| --- | --- |\n| 公路 | 30公里 |\n\n${TEXT}`,
    )
    const layout = `<table><tr><td>左栏</td><td>${ARTICLE}${ARTICLE}</td></tr></table>`
    expect(await web(layout)).toBe(`左栏\n\n${TEXT}\n\n${TEXT}`)
  })

  it('reads tags that do not fit, line breaks and notes', async () => {
    expect(await web('<p>修路30公里。<p>架桥2座。</div></b><br>建校1所。')).toBe(
      '修路30公里。\n\n架桥2座。\n建校1所。',
    )
    expect(await web('<p>安置5万<sup>1</sup>人，占地30m<sup>2</sup>。</p>')).toBe('安置5万[1]人，占地30m2。')
    expect(await web(`${'<div>'.repeat(5000)}修路30公里。`)).toBe('修路30公里。')
  })

  const unreadable: [name: string, path: string, content: string | Uint8Array, why: RegExp][] = [
    [
      'binary data',
      'a.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256),
      /binary/,
    ],
    ['a PDF that is called text', 'a.txt', zipSync({ a: new Uint8Array(5000) }), /binary/],
    ['a Word file that is none', 'a.docx', '这不是文档', /no \.docx/],
    ['a zip without a document', 'a.docx', zipSync({ 'a.txt': new Uint8Array(3) }), /no \.docx/],
    ['a PDF cut off in its head', 'a.pdf', '%PDF-1.4 broken', /no \.pdf/],
    ['a format that is not read', 'a.doc', '讲话', /save it as \.docx/],
  ]
  for (const [name, path, content, why] of unreadable) {
    it(`explains that ${name} cannot be read`, async () => {
      expect(await read(path, content)).toEqual({ unreadable: expect.stringMatching(why) })
    })
  }

  it('refuses a Word file that unpacks to more than is allowed, whatever it says of its size', async () => {
    const bomb = docxOf(['修路。'.repeat(400_000)])
    const limits = { ...DEFAULT_LIMITS, 'unpacked-bytes': 1_000_000 }
    expect(await extractText('a.docx', bomb, limits)).toEqual({
      unreadable: expect.stringContaining('unpacked-bytes'),
    })
  })

  it('reads the rows of a table in a Word file', async () => {
    const cell = (text: string) => `</w:t></w:r></w:p><w:tbl>${text}</w:tbl><w:p><w:r><w:t>`
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map(text => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`
    const table = cell(row('指标', '目标') + row('公路', '30公里'))
    expect(await read('a.docx', docxOf([`修路。${table}架桥。`]))).toMatchObject({
      text: '修路。\n\n| 指标 | 目标 |\n| --- | --- |\n| 公路 | 30公里 |\n\n架桥。',
    })
  })
})
