import { PROVINCES } from '../../domain/provinces.js'
import { foldScript } from '../../text/script.js'

/** Half a sentence that happens to end like the name of a place: 推进省, 如期办成了市. */
const HALF_SENTENCE =
  /[了的在是被让使]|^(?:推进|建设|加强|贯彻|落实|实现|完成|召开|围绕|按照|根据|支持|带领|团结|服务|确保|推动|促进|动员|全面|深入|切实|我|全|本|各|该)/u
const PROVINCE_END = /(?:省|自治区|特别行政区)$/u

/** Whether a text may be the name of a place. Which provinces there are is known; of others the form decides. */
export function isPlaceName(text: string): boolean {
  const name = foldScript(text)
  return PROVINCE_END.test(name) ? PROVINCES.includes(name) : name.length > 2 && !HALF_SENTENCE.test(name)
}
