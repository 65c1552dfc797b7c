import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { extractText } from '../../src/corpus/formats.js'
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
      text: '在全会上的讲话\n\n　　力争新增项目20个。\n\n',
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

  it('reads the whole page where what it marks as an article is a side matter', async () => {
    const page = `<title>报</title><body><div><p>${'力争新增项目20个。'.repeat(9)}</p></div><article>相关新闻</article></body>`
    const extracted = await read('a.htm', page)
    expect(extracted).toMatchObject({ text: expect.stringMatching(/^力争.*\n\n相关新闻$/s) })
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

  it('refuses a Word file that would unpack to gigabytes', async () => {
    const bomb = docxOf([])
    const declared = new DataView(bomb.buffer, bomb.byteOffset)
    const entry = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    declared.setUint32(entry + 24, 0xf0000000, true)
    expect(await read('a.docx', bomb)).toEqual({ unreadable: expect.stringContaining('unpacked') })
  })
})
