import type {Finding} from './finding.ts';

/** The findings that refuse a rule set, in their order; empty when it may be taken. */
export const blocking = (findings: readonly Finding[]): Finding[] => findings.filter(({weight}) => weight === 'block');
