import type {RenamedIds} from '../engine/model/renamed-ids.ts';

/**
 * Built-in rules that once had another id, the old one first: what people and organisations chose for a rule under its old id goes on
 * holding. A rule that is renamed twice has both old ids here, each with the newest.
 */
export const renamedIds: RenamedIds = {};
