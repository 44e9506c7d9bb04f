import type { Facet, SkillArea } from '../guide/model';
import type { Span } from '../text/span';

/** 0 absent; 1 mentioned (a word of it occurs); 2 shown; 3 shown with an outcome. */
export type EvidenceLevel = 0 | 1 | 2 | 3;

export interface FacetEvidence {
  readonly facet: Facet;
  readonly level: EvidenceLevel;
  /** The words that earned the level, best first. */
  readonly spans: readonly Span[];
  /** The area is not found, though something is said that this facet asks for. */
  readonly isTouched?: boolean;
}

export interface AreaEvidence {
  readonly area: SkillArea;
  /** Whether the question probes the area first of all or besides. */
  readonly weight: 'primary' | 'secondary';
  readonly facets: readonly FacetEvidence[];
  /** Where the area is claimed by name or by a statement about oneself; claims are never evidence. */
  readonly claims: readonly Span[];
  /** The highest level of its facets: an area counts as found from 2 on. */
  readonly level: EvidenceLevel;
  /** Not found, though so much speaks for it that another reader may find it. */
  readonly isOpen?: boolean;
  /** Not found, though something of it stands where a plan or a reason is told. */
  readonly isUsed?: boolean;
}
