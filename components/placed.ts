import type {RefObject} from 'preact';
import {useLayoutEffect} from 'preact/hooks';
import {type Edge, type Place, placeCard} from './place-card.ts';

/**
 * Puts the card in `ref` beside `at`, in line with one edge of it, after each drawing; its own size decides on which side. Inside a page's dialog that is
 * moved by a transform, "fixed" counts from the dialog, so what was missed is made up for.
 */
export function usePlaced(ref: RefObject<HTMLElement | null>, at: Place, edge: Edge): void {
	useLayoutEffect(() => {
		const card = ref.current;
		if (!card) return;
		const size = {width: card.offsetWidth, height: card.offsetHeight};
		const wanted = placeCard(at, edge, size, {width: innerWidth, height: innerHeight});
		card.style.left = '0px';
		card.style.top = '0px';
		const origin = card.getBoundingClientRect();
		card.style.left = `${wanted.left - origin.left}px`;
		card.style.top = `${wanted.top - origin.top}px`;
	});
}
