import type { SectionRole } from '../answer/section';

/** Which sections an answer has and in which order. It holds no words and no shares: languages and kinds do. */
export interface Format {
  readonly id: string;
  /** In the order in which they are told. */
  readonly roles: readonly SectionRole[];
}
