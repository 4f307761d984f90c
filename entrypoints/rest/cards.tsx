import {type ComponentChild, render} from 'preact';
import {dressRoot} from '../../components/page-style.ts';
import {PauseCard, type PauseCardProps} from '../../components/pause-card.tsx';
import {TipCard, type TipCardProps} from '../../components/tip-card.tsx';
import {type Mounted, mount} from '../../platforms/page/mount.ts';

/** The one card a page can hold: at a mark, or before publishing. */
export type Cards = {
	/** Shows the card at a mark near `near`; it closes at the next key that is not its own. */
	showTip(near: Element, props: TipCardProps): void;
	/** Shows the card before publishing and returns its host. */
	showPause(near: Element, props: PauseCardProps): HTMLElement;
	close(): void;
};

/** Cards for this frame; nothing is in the page while none is shown. */
export const cardsOf = (): Cards => {
	let shown: Mounted | undefined;

	const close = (): void => {
		removeEventListener('keydown', onKey, true);
		removeEventListener('pointerdown', onPointer, true);
		if (!shown) return;
		render(null, shown.place);
		shown.remove();
		shown = undefined;
	};
	const isOwn = (event: Event): boolean => shown !== undefined && event.composedPath().includes(shown.host);
	const onPointer = (event: Event): void => {
		if (!isOwn(event)) close();
	};
	const onKey = (event: KeyboardEvent): void => {
		if (isOwn(event)) return;
		close();
		if (event.key !== 'Escape') return;
		// This Esc was for the card: the site's own dialog stays open.
		event.preventDefault();
		event.stopImmediatePropagation();
	};

	const show = (near: Element, card: ComponentChild): HTMLElement => {
		close();
		shown = mount(near);
		dressRoot(shown.root);
		render(card, shown.place);
		return shown.host;
	};

	return {
		showTip(near, props) {
			show(near, <TipCard {...props} />);
			addEventListener('keydown', onKey, true);
			addEventListener('pointerdown', onPointer, true);
		},
		showPause: (near, props) => show(near, <PauseCard {...props} />),
		close,
	};
};
