/** A decimal with its thousands apart: `20000000.5` → `20,000,000.5`. */
export function grouped(decimal: string): string {
  return decimal.replace(/\d+/, digits => digits.replace(/\B(?=(\d{3})+$)/g, ','))
}

const STEPS = [
  { zeros: 8, name: '亿' },
  { zeros: 4, name: '万' },
] as const

/** A decimal as Chinese counts: `20000000` → `2000万`. No digit is lost. */
export function inMyriads(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  const step = STEPS.find(({ zeros }) => whole.length > zeros)
  if (!step || whole === '') return decimal
  const head = whole.slice(0, -step.zeros)
  const tail = `${whole.slice(-step.zeros)}${fraction}`.replace(/0+$/, '')
  return `${sign}${head}${tail && `.${tail}`}${step.name}`
}
