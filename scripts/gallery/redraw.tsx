import {render} from 'preact';
import {Sidebar} from '../../components/sidebar/sidebar.tsx';
import type {SidebarState} from '../../components/sidebar/sidebar-state.ts';
import {sv} from '../../components/strings/sidebar/sv.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {samples, stateWith} from './samples.ts';
import {still} from './still.ts';

const {mail, bait, cliche, hashtags, company, strength} = samples;

const tipAt = (index: number): Tip => {
	const tip = [mail, bait, cliche, hashtags, company][index % 5] ?? bait;
	return {...tip, rule: `${tip.rule}-${index}`};
};

/** What a worker's answer is: all new objects, of which only the numbers differ. */
const answered = (tips: readonly Tip[], length: number): SidebarState => {
	const state = structuredClone(stateWith([...tips, strength]));
	return state.tab
		? {
				...state,
				tab: {
					...state.tab,
					composer: {id: 'a', revision: length, draft: 'd'},
					counters: {...state.tab.counters, length},
				},
			}
		: state;
};

/** Draws a sidebar with so many tips, all in view, `times` times as after a key, and answers how long each took with style and layout, in ms. */
export const redraw = async (place: Element, count: number, times: number): Promise<number[]> => {
	const tips = Array.from({length: count}, (_, index) => tipAt(index));
	const draw = (length: number): number => {
		const state = answered(tips, length);
		const start = performance.now();
		render(<Sidebar state={state} strings={sv} language="sv" on={still} />, place);
		place.querySelector('.sidebar-body')?.getBoundingClientRect();
		return performance.now() - start;
	};
	draw(1);
	place.querySelector<HTMLElement>('.more')?.click();
	const taken: number[] = [];
	for (let length = 2; length < times + 2; length += 1) {
		await new Promise(requestAnimationFrame);
		taken.push(draw(length));
	}
	if (place.querySelectorAll('.tip').length !== count) throw new Error('Not all tips were in view');
	return taken;
};
