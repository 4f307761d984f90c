import type {ComponentChildren} from 'preact';
import {PauseCard} from '../../components/pause-card.tsx';
import type {Place} from '../../components/place-card.ts';
import {Sidebar} from '../../components/sidebar.tsx';
import type {Organisation, SidebarActions, SidebarState} from '../../components/sidebar-state.ts';
import type {Strings} from '../../components/strings/strings.ts';
import {TipCard} from '../../components/tip-card.tsx';
import type {Tip} from '../../engine/tip.ts';
import {samples, stateWith} from './samples.ts';

/** A component in one state: where it lives and how it is drawn. */
export type Scene = {
	readonly home: 'page' | 'extension';
	/** CSS pixels of the picture. */
	readonly size: readonly [width: number, height: number];
	readonly draw: (strings: Strings) => ComponentChildren;
};

const nothing = () => {};

/** Actions that do nothing, for drawing only. */
const still: SidebarActions = {
	jump: nothing,
	apply: nothing,
	copy: nothing,
	skip: nothing,
	hide: nothing,
	misunderstood: nothing,
	voice: nothing,
	fold: nothing,
	rest: nothing,
	consent: nothing,
	settings: nothing,
};

const {about, mail, bait, cliche, hashtags, company, strength} = samples;
const NORDVIND: Organisation = {name: 'Nordvind Energi', mail: 'kommunikation@nordvind.example'};
const MARK: Place = {left: 60, top: 60, right: 140, bottom: 80};
const CONTROL: Place = {left: 380, top: 420, right: 460, bottom: 452};

const docked = (state: SidebarState, height = 720): Scene => ({
	home: 'page',
	size: [360, height],
	draw: strings => <Sidebar state={state} strings={strings} language={strings.language} on={still} />,
});

const panel = (state: SidebarState): Scene => ({
	home: 'extension',
	size: [380, 720],
	draw: strings => (
		<Sidebar state={{...state, home: 'panel'}} strings={strings} language={strings.language} on={still} />
	),
});

const atMark = (tip: Tip): Scene => ({
	home: 'page',
	size: [420, 420],
	draw: strings => (
		<TipCard
			tip={tip}
			at={MARK}
			focus={false}
			about={about[tip.rule]}
			organisation={NORDVIND}
			strings={strings}
			language={strings.language}
			on={{...still, close: nothing}}
		/>
	),
});

const pause = (tips: readonly Tip[], again: boolean): Scene => ({
	home: 'page',
	size: [520, 480],
	draw: strings => (
		<PauseCard
			tips={tips}
			at={CONTROL}
			again={again}
			about={about}
			organisation={undefined}
			strings={strings}
			language={strings.language}
			on={{change: nothing, publish: nothing}}
		/>
	),
});

const empty = (state: SidebarState): SidebarState => (state.tab ? {...state, tab: {...state.tab, empty: true}} : state);
const without = ({tab, ...state}: SidebarState): SidebarState => state;

/** Every state that people can meet, by name. */
export const scenes: {readonly [name: string]: Scene} = {
	'sidebar-tips': docked(stateWith([mail, bait, cliche, hashtags, company, strength], {organisation: NORDVIND}), 860),
	'sidebar-one': docked(stateWith([bait]), 480),
	'sidebar-company': docked(stateWith([company, strength], {organisation: NORDVIND}, 'organisation'), 560),
	'sidebar-strength': docked(stateWith([strength]), 480),
	'sidebar-nothing': docked(stateWith([]), 360),
	'sidebar-empty': docked(empty(stateWith([])), 320),
	'sidebar-waiting': docked(stateWith([], {waiting: true}), 320),
	'sidebar-folded': docked(stateWith([mail, bait, cliche], {folded: true}), 120),
	'sidebar-folded-none': docked(stateWith([], {folded: true}), 120),
	'panel-tips': panel(stateWith([bait, cliche, strength])),
	'panel-consent': panel(stateWith([bait], {consentNeeded: true})),
	'panel-no-composer': panel(without(stateWith([]))),
	'card-mark': atMark(bait),
	'card-company': atMark(company),
	'pause-first': pause([mail], false),
	'pause-again': pause([mail], true),
};
