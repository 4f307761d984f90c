import type {PlatformTerms} from '../../companion/placement.ts';
import {platforms} from './index.ts';

/** The networks by the names people know; the practice box has none. */
export const networks: readonly Network[] = platforms.flatMap(({name, platform: {title, barInsertions}}) =>
	title === undefined ? [] : [{name, title, ...(barInsertions && {barInsertions})}],
);
/** A network this version knows: its file's name, its name as people write it, and what its terms say. */
export type Network = PlatformTerms & {readonly name: string; readonly title: string};
