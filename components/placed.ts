import type {RefObject} from 'preact';
import {useLayoutEffect} from 'preact/hooks';
import {type Place, placeCard} from './place-card.ts';

/** Puts the card in `ref` beside `at` after each drawing; its own size decides on which side. */
export function usePlaced(ref: RefObject<HTMLElement | null>, at: Place): void {
	useLayoutEffect(() => {
		const card = ref.current;
		if (!card) return;
		const size = {width: card.offsetWidth, height: card.offsetHeight};
		const {left, top} = placeCard(at, size, {width: innerWidth, height: innerHeight});
		card.style.left = `${left}px`;
		card.style.top = `${top}px`;
	});
}
