import type {Check} from '../condition.ts';

type KindOf<C> = C extends unknown ? keyof C : never;

/** The name of a check kind. */
export type Kind = KindOf<Check>;
