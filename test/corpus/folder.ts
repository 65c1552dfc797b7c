import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Makes a folder of files for one test; paths may name folders in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'policy-diff-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A manifest of one meeting with these documents, each a list of YAML lines. */
export function manifestOf(...documents: readonly string[]): string {
  const entries = documents.map(file => `      - file: ${file}\n`).join('')
  return `title: 云州市委全会\nmeetings:\n  - title: 市委三届五次全会\n    date: 2020-07\n    documents:\n${entries}`
}
