import {isAlive} from '../../browser/alive.ts';
import {listenEarly} from '../../platforms/page/early.ts';
import {markStyles} from '../../platforms/page/mark-styles.ts';
import {start} from '../rest/start.ts';

/** Lets Äkta attend to the practice box of this page as it does on a network, beginning with the first of its composers. */
export const attend = (): void => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(markStyles);
	document.adoptedStyleSheets.push(sheet);
	listenEarly(isAlive, () => void start());
	document.querySelector<HTMLElement>('[data-akta-practice-composer]')?.focus();
};
