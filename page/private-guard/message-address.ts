import {anyPaths, firstPaths, hostWords} from './message-words.ts';

/** True when the address of a page leads to messages: by a part of its path, or by its host. */
export const isMessageAddress = ({hostname, pathname}: Pick<Location, 'hostname' | 'pathname'>): boolean => {
	const parts = pathname.toLowerCase().split('/').filter(Boolean);
	return (
		firstPaths.has(parts[0] ?? '') ||
		parts.some(part => anyPaths.has(part)) ||
		hostname.split('.').some(part => hostWords.has(part))
	);
};
