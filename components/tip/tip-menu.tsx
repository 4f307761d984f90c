import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Organisation} from '../../companion/active-guidance.ts';
import type {TipPlace} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {Sign} from '../controls/icons.tsx';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {TipActions} from '../sidebar/sidebar-state.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {suggestionAddress} from './suggestion-address.ts';

/** What the menu at a tip is given; without a `place` nothing is hidden in one place only. */
export type TipMenuProps = {
	readonly tip: Tip;
	readonly place?: TipPlace | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly on: Pick<TipActions, 'hide' | 'allow' | 'misunderstood'>;
};

type Item = {readonly name: string; readonly href?: string; choose?(): void};

const LONGEST = 24;

const MOST_WORDS = 5;

const hideItems = ({tip: {rule}, place, strings: {menu, surface: surfaces}, on}: TipMenuProps): Item[] => {
	const everywhere = {name: menu.hide, choose: () => on.hide({rule})};
	if (!place?.title) return [everywhere];
	const {platform, surface, title} = place;
	return [
		{
			name: menu.hideIn(surfaces[surface], title),
			choose: () => on.hide({rule, at: {platform, surface}}),
		},
		{name: menu.hideOn(title), choose: () => on.hide({rule, at: {platform}})},
		everywhere,
	];
};

// What protects others speaks of no word one could be fond of.
const allowItems = ({tip: {words, masked, group}, strings: {menu}, on}: TipMenuProps): Item[] => {
	if (masked || group === 'protect') return [];
	const known = [...new Set(words)].filter(each => each.trim() !== '' && each.length <= LONGEST);
	return known.slice(0, MOST_WORDS).map(word => ({name: menu.allow(word), choose: () => on.allow({words: [word]})}));
};

const itemsOf = (props: TipMenuProps): Item[] => {
	const {tip, organisation, strings, on} = props;
	const address = suggestionAddress(tip, organisation, strings);
	return [
		...hideItems(props),
		...allowItems(props),
		{name: strings.tip.misunderstood, choose: () => on.misunderstood(tip)},
		...(address ? [{name: strings.tip.suggest, href: address}] : []),
	];
};

const stepOf = (key: string, at: number, count: number): number | undefined => {
	if (key === 'ArrowDown') return (at + 1) % count;
	if (key === 'ArrowUp') return (at - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : undefined;
};

type OpenMenuProps = {
	readonly id: string;
	readonly label: string;
	readonly items: readonly Item[];
	/** True where it was opened by keys, which then go on in it. */
	readonly byKeys: boolean;
	close(back: boolean): void;
};

const chosen =
	({choose}: Item, close: (back: boolean) => void) =>
	(): void => {
		close(false);
		choose?.();
	};

/** The open menu: arrows go round in it, Esc leads back to its button, Tab leaves it. */
function OpenMenu({id, label, items, byKeys, close}: OpenMenuProps) {
	const list = useRef<HTMLDivElement>(null);
	const all = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
	useLayoutEffect(() => {
		list.current?.scrollIntoView({block: 'nearest'});
		if (byKeys) all()[0]?.focus({preventScroll: true});
	}, []);
	const onKeyDown = (event: KeyboardEvent) => {
		const places = all();
		const step = stepOf(event.key, places.indexOf(event.target as HTMLElement), places.length);
		if (step === undefined && event.key !== 'Escape' && event.key !== 'Tab') return;
		if (event.key !== 'Tab') event.preventDefault();
		event.stopPropagation();
		if (step === undefined) close(event.key === 'Escape');
		else places[step]?.focus();
	};
	return (
		<div class="tip-menu" role="menu" id={id} aria-label={label} ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
			{items.map(item =>
				item.href ? (
					<a key={item.name} role="menuitem" tabIndex={-1} href={item.href} onClick={() => close(true)}>
						{item.name}
					</a>
				) : (
					<button key={item.name} type="button" role="menuitem" tabIndex={-1} onClick={chosen(item, close)}>
						{item.name}
					</button>
				),
			)}
		</div>
	);
}

/** The button "…" at a tip, and the menu it opens: to hide the tip here or elsewhere, to leave its words alone, to say that it is wrong. */
export function TipMenu(props: TipMenuProps) {
	const [opened, setOpen] = useState<'by keys' | 'by pointer'>();
	const open = opened !== undefined;
	const button = useRef<HTMLButtonElement>(null);
	const id = useUniqueId();
	const {menu, tip} = props.strings;
	const close = (back: boolean) => {
		setOpen(undefined);
		if (back) button.current?.focus({preventScroll: true});
	};
	return (
		<>
			<button
				type="button"
				class="icon-button tip-more"
				ref={button}
				aria-haspopup="menu"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				aria-label={menu.label}
				title={menu.label}
				onClick={({detail}) => setOpen(open ? undefined : detail === 0 ? 'by keys' : 'by pointer')}
			>
				<Sign sign="more" />
			</button>
			{open && (
				<OpenMenu id={id} label={menu.label} items={itemsOf(props)} byKeys={opened === 'by keys'} close={close} />
			)}
			{open && props.organisation?.public && props.tip.from !== 'akta' && <p class="tip-mail">{tip.publicMail}</p>}
		</>
	);
}
