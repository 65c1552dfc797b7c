import type { Edit } from '../model/finding.js'
import type { Redline } from '../model/redline.js'
import { legible } from '../output/legible.js'

/** Who a word processor shows as the author of the changes. */
const AUTHOR = 'policy-diff'
/** East Asian text needs a font that has it. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' } as const

/** The running text as a Word file with tracked changes, dated by the later meeting so that it is the same each time. */
export async function redlineDocument({ title, seat, from, to, paragraphs }: Redline): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, TextRun, InsertedTextRun, DeletedTextRun, HeadingLevel } =
    await import('docx')
  const date = `${to.date.padEnd(4, '0').slice(0, 4)}-${to.date.slice(5, 7) || '01'}-${to.date.slice(8, 10) || '01'}T00:00:00Z`
  let id = 0
  const runOf = ({ op, text }: Edit) => {
    const shown = { text: legible(text), font: FONT }
    if (op === 'equal') return new TextRun(shown)
    id += 1
    const change = { ...shown, id, author: AUTHOR, date }
    return op === 'delete' ? new DeletedTextRun(change) : new InsertedTextRun(change)
  }
  const document = new Document({
    creator: AUTHOR,
    title: legible(`${title} ${seat.name} ${from.id} → ${to.id}`),
    features: { trackRevisions: true },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun({ text: legible(`${title} ${seat.name}`), font: FONT })],
          }),
          new Paragraph({ children: [new TextRun(`${from.id} → ${to.id}`)] }),
          ...paragraphs.map(edits => new Paragraph({ children: edits.map(runOf) })),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
