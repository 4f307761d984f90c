import type {Network} from '../../components/pages/options-view.tsx';
import {platforms} from '../../platforms/page/registry.ts';

/** The networks by the names people know; the practice box has none. */
export const networks: readonly Network[] = platforms.flatMap(({name, platform: {title, barInsertions}}) =>
	title === undefined ? [] : [{name, title, ...(barInsertions && {barInsertions})}],
);
