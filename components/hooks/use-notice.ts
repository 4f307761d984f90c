import type {RefObject} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {NOTICE_MS, type Notice} from '../../companion/notice.ts';
import {isFocusIn} from './is-focus-in.ts';

const isHeld = (element: HTMLElement | null): boolean =>
	element !== null && (element.matches(':hover') || isFocusIn(element));

/** The line on what was just done, and what sets it: it goes after six seconds, unless the pointer or focus is on `line`. */
export function useNotice(
	line: RefObject<HTMLElement | null>,
): [Notice | undefined, (notice: Notice | undefined) => void] {
	const [notice, setNotice] = useState<Notice>();
	useEffect(() => {
		if (!notice) return;
		const timer = setInterval(() => isHeld(line.current) || setNotice(undefined), NOTICE_MS);
		return () => clearInterval(timer);
	}, [notice]);
	return [notice, setNotice];
}
