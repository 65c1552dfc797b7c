import { readFileSync } from 'node:fs'

/** The version in the package's own manifest. */
export function toolVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return manifest.version
}
