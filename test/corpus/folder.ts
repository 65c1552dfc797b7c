import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The text of the second meeting of `manifestOf`, which every folder has. */
const LATER = '云州区委书记李明在市委三届六次全会上表示，年底前新增项目30个。\n'

/** Makes a folder of files for one test; paths may name folders in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'policy-diff-'))
  const needsLater = String(files['corpus.yaml'] ?? '').includes('later.txt')
  for (const [path, content] of Object.entries({ ...files, ...(needsLater && { 'later.txt': LATER }) })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A manifest of a meeting with these documents, and of a second one with `later.txt`. */
export function manifestOf(...documents: readonly string[]): string {
  const entries = documents.map(file => `      - file: ${file}\n`).join('')
  return `title: 云州市委全会
meetings:
  - title: 市委三届五次全会
    date: 2020-07
    documents:
${entries}  - title: 市委三届六次全会
    date: 2021-01
    documents:
      - file: later.txt
`
}
