import type {Strings} from '../strings/sidebar/strings.ts';

type WaitingProps = {readonly silent: boolean | undefined; readonly strings: Strings};

/** In place of tips that are not there yet; it can be seen once the wait is long enough to be felt, and not where no answer comes. */
export function Waiting({silent, strings}: WaitingProps) {
	return silent ? null : <p class="sidebar-says waiting">{strings.sidebar.waiting}</p>;
}
