import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where a browser is installed, or null: the tests that drive one are skipped then. */
export const BROWSER = CANDIDATES.find(path => path && existsSync(path)) ?? null

/** Starts a browser that speaks to nobody. */
export function launch(): Promise<Browser> {
  if (!BROWSER) throw new Error('there is no browser to launch')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...quiet],
  })
}

/** Puts a page in a file of its own and says its address. */
export async function served(html: string): Promise<{ url: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-diff-page-'))
  await writeFile(join(folder, 'page.html'), html)
  return {
    url: pathToFileURL(join(folder, 'page.html')).href,
    remove: () => rm(folder, { recursive: true }),
  }
}
