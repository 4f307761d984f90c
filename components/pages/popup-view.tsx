import type {TabState} from '../../browser/messages.ts';
import {Choice} from '../choice.tsx';
import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';

/** What the popup knows of the page in front. */
export type PopupState = {
	/** Absent where the browser shows no site. */
	readonly host?: string;
	/** True on a page Äkta knows the network of. */
	readonly known: boolean;
	/** The composer in focus, when there is one. */
	readonly tab?: TabState;
	readonly offHere: boolean;
	/** True when the worker could not answer. */
	readonly silent: boolean;
	/** Ms since 1970 while Äkta rests. */
	readonly restUntil?: number;
	/** True where the browser has a panel to open. */
	readonly panel: boolean;
};

/** What a person can do in the popup. */
export type PopupActions = {
	turnOn(): void;
	rest(): void;
	offHere(host: string): void;
	panel(): void;
	practice(): void;
	settings(): void;
};

type PopupProps = {readonly state: PopupState; readonly strings: PageStrings; readonly on: PopupActions};

/** One sentence on what Äkta sees on this page. */
const seen = ({host, known, tab, offHere, restUntil, silent}: PopupState, {popup}: PageStrings): string => {
	if (offHere && host) return popup.offHere(host);
	if (restUntil !== undefined) return popup.resting(restUntil);
	if (silent) return popup.silent;
	if (tab) return popup.draft(tab.title, tab.tips.filter(tip => !tip.strength).length);
	return known ? popup.ready : popup.unknown;
};

type Mode = 'on' | 'rest' | 'off';

const modeOf = ({offHere, restUntil}: PopupState): Mode => {
	if (offHere) return 'off';
	return restUntil === undefined ? 'on' : 'rest';
};

function Modes({state, strings: {popup}, on}: PopupProps) {
	const {host} = state;
	const options: (readonly [Mode, string])[] = [
		['on', popup.on],
		['rest', popup.rest],
	];
	if (host) options.push(['off', popup.off]);
	const choose = (mode: Mode) => {
		if (mode === 'on') on.turnOn();
		if (mode === 'rest') on.rest();
		if (mode === 'off' && host) on.offHere(host);
	};
	return <Choice label={popup.choose} quiet value={modeOf(state)} options={options} on={choose} />;
}

/** The popup: what Äkta sees on this page, on, rest or off, and the ways onward. */
export function PopupView(props: PopupProps) {
	const {state, strings, on} = props;
	return (
		<main class="akta popup">
			<h1 class="popup-title">
				<Mark />
				Äkta
			</h1>
			<p class="popup-seen" role="status">
				{seen(state, strings)}
			</p>
			<Modes {...props} />
			{state.panel && (
				<button type="button" class="button popup-panel" onClick={() => on.panel()}>
					{strings.popup.panel}
				</button>
			)}
			<footer class="popup-foot">
				<p>{strings.popup.ownRules}</p>
				<div class="button-row">
					<button type="button" class="quiet-button" onClick={() => on.practice()}>
						{strings.popup.practice}
					</button>
					<button type="button" class="quiet-button" onClick={() => on.settings()}>
						{strings.popup.settings}
					</button>
				</div>
			</footer>
		</main>
	);
}
