import type {NamedPlatform} from '../../page/platform.ts';
import {platforms} from './index.ts';

const hostOf = (pattern: string): string => pattern.slice(pattern.indexOf('//') + 2).split('/', 1)[0] ?? '';

const fits = (pattern: string, host: string): boolean => {
	const wanted = hostOf(pattern);
	return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
};

/** The network of a page, by its address or else by its looks; `undefined` where no platform file fits. */
export const platformFor = (url: string, document: Document): NamedPlatform | undefined => {
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	return (
		platforms.find(({platform}) => platform.hosts.some(pattern => fits(pattern, host))) ??
		platforms.find(({platform}) => platform.recognise?.(document))
	);
};
