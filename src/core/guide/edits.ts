import type { Edit } from '../text/edit';
import type { Tip } from './model';

/** The one-character edit that ticks a tip or takes the tick off; a tip without a box gets one. */
export function toggleTip(tip: Tip, done: boolean): Edit {
  if (tip.boxSpan.start === tip.boxSpan.end) return { span: tip.boxSpan, newText: done ? '[x] ' : '[ ] ' };
  return { span: tip.boxSpan, newText: done ? 'x' : ' ' };
}
