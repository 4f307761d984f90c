import type {RefObject} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {NOTICE_MS, type Notice} from '../../companion/notice.ts';
import {closeWhenUnheld} from '../../page/overlay/when-unheld.ts';

/** The line on what was just done, and what sets it: it goes after six seconds, unless the pointer or focus is on `line`. */
export function useNotice(
	line: RefObject<HTMLElement | null>,
): [Notice | undefined, (notice: Notice | undefined) => void] {
	const [notice, setNotice] = useState<Notice>();
	useEffect(() => {
		if (!notice || !line.current) return;
		return closeWhenUnheld(line.current, NOTICE_MS, () => setNotice(undefined));
	}, [notice]);
	return [notice, setNotice];
}
