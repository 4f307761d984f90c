import {addEarlyListeners} from '../../page/composer/early-listeners.ts';
import {isContextValid} from './context-valid.ts';

const run = (source: string): void => {
	const script = document.createElement('script');
	script.src = source;
	script.async = false;
	document.head.append(script);
};

/** What draws sidebar and cards is in this page itself: nobody else's script is here to hide them from. */
const runInPage = (): true => {
	['/overlay.js', '/in-page.js'].forEach(run);
	return true;
};

/** Lets Äkta attend to the practice box of this page of ours, with the very script a network gets, beginning with its first composer. */
export const attendOwnPage = (): void => {
	addEarlyListeners(isContextValid, runInPage, true);
	document.querySelector<HTMLElement>('[data-akta-practice-composer]')?.focus();
};
