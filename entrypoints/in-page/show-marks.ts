import {askWorker} from '../../browser/messaging/messages.ts';
import {onFirstMark} from '../../page/marks/highlights.ts';
import {markNames, markStyles} from '../../page/marks/mark-styles.ts';

// Our own pages hold the looks of marks themselves: no worker can put any there.
const showHere = (): void => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(markStyles(markNames));
	document.adoptedStyleSheets.push(sheet);
};

const askForLooks = (): void => {
	askWorker('showMarks', markNames).then(
		isDone => isDone === true || onFirstMark(askForLooks),
		() => onFirstMark(askForLooks),
	);
};

/** Gives marks their looks as the first of this frame is painted; where the worker was stopped just then, as the next is. */
export const showMarksFromTheFirst = (isOwnPage: boolean): void => onFirstMark(isOwnPage ? showHere : askForLooks);
