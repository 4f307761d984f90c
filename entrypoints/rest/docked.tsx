import {render} from 'preact';
import {dressRoot} from '../../components/page-style.ts';
import {Sidebar, type SidebarProps} from '../../components/sidebar.tsx';
import type {Composer} from '../../platforms/page/composer.ts';
import {type Mounted, mount} from '../../platforms/page/mount.ts';
import {placeDocked, type Docked as Side} from '../../platforms/page/place-docked.ts';

/** The sidebar docked in the page. */
export type Docked = {
	/** Draws it beside a composer, without covering it; where neither side of the page has room, as its handle. */
	draw(composer: Composer, props: SidebarProps): void;
	/** Takes it out of the page. */
	remove(): void;
};

const WIDTH = 320;
const EDGE = 16;

const sideFor = (composer: Composer): Side | undefined =>
	placeDocked([composer.scope.getBoundingClientRect()], WIDTH + EDGE, {width: innerWidth, height: innerHeight});

const stand = (place: HTMLElement, side: Side | undefined, folded: boolean): void => {
	const edge = side?.side ?? 'right';
	const inset = folded ? '0' : `${EDGE}px`;
	place.style.cssText = `position:absolute;top:${side?.top ?? 96}px;${edge}:${inset};max-height:calc(100% - ${(side?.top ?? 96) + EDGE}px);display:flex`;
};

/** A sidebar for this frame; nothing is in the page before the first `draw`. Its handle calls `noRoom` where it cannot unfold. */
export const dockedSidebar = (noRoom: () => void): Docked => {
	let shown: {mounted: Mounted; composer: Composer; props: SidebarProps; place: HTMLElement} | undefined;

	const open = (composer: Composer, props: SidebarProps) => {
		const mounted = mount(composer.field);
		dressRoot(mounted.root);
		const place = document.createElement('div');
		mounted.place.append(place);
		return {mounted, composer, props, place};
	};
	const redraw = (): void => {
		if (!shown) return;
		const {mounted, composer, props, place} = shown;
		mounted.settle();
		const side = sideFor(composer);
		const folded = props.state.folded || !side;
		stand(place, side, folded);
		const on = side ? props.on : {...props.on, fold: noRoom};
		render(<Sidebar {...props} on={on} state={{...props.state, folded}} />, place);
	};
	const remove = (): void => {
		if (!shown) return;
		render(null, shown.place);
		shown.mounted.remove();
		shown = undefined;
		removeEventListener('resize', redraw);
	};

	return {
		draw(composer, props) {
			if (shown && (shown.composer !== composer || !shown.mounted.host.isConnected)) remove();
			if (!shown) addEventListener('resize', redraw);
			shown = {...(shown ?? open(composer, props)), props};
			redraw();
		},
		remove,
	};
};
