import type { Edit } from './finding.js'
import type { Meeting } from './meeting.js'

/** What a seat said at two meetings as one running text: in the order of the later paper, with what it left out. */
export interface Redline {
  readonly title: string
  readonly seat: { readonly id: string; readonly name: string }
  readonly from: Meeting
  readonly to: Meeting
  /** Paragraph by paragraph; neighbouring edits differ in what they do. */
  readonly paragraphs: readonly (readonly Edit[])[]
}
