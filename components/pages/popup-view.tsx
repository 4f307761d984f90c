import {Choice} from '../choice.tsx';
import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import type {PopupActions, PopupState} from './popup-state.ts';

type PopupProps = {readonly state: PopupState; readonly strings: PageStrings; readonly on: PopupActions};

/** One sentence on what Äkta sees on this page. */
const seen = (state: PopupState, {popup}: PageStrings): string => {
	const {host, known, askedBy, tab, offHere, restUntil, hindrance} = state;
	if (offHere && host) return popup.offHere(host);
	if (restUntil !== undefined) return popup.resting(restUntil);
	if (hindrance) return popup.hindered[hindrance].text;
	if (tab) return popup.draft(tab.title, tab.tips.filter(tip => !tip.strength).length);
	if (known) return popup.ready;
	return askedBy === undefined ? popup.unknown : popup.suggested(askedBy);
};

type Mode = 'on' | 'rest' | 'today' | 'off';

const modeOf = ({offHere, restUntil, restsToday}: PopupState): Mode => {
	if (offHere) return 'off';
	if (restUntil === undefined) return 'on';
	return restsToday ? 'today' : 'rest';
};

/** The one button that takes away what stands in the way; nothing while Äkta is off or rests anyway. */
function Mend({state: {hindrance, offHere, restUntil}, strings: {popup}, on}: PopupProps) {
	if (!hindrance || offHere || restUntil !== undefined) return null;
	return (
		<button type="button" class="button main-button popup-panel" onClick={() => on.mend(hindrance)}>
			{popup.hindered[hindrance].button}
		</button>
	);
}

/** The ways in on a page Äkta does not know. */
function Here({state, strings: {popup}, on}: PopupProps) {
	const {host, known, tab, hindrance, offHere, restUntil} = state;
	if (!host || known || tab || hindrance || offHere || restUntil !== undefined) return null;
	return (
		<div class="popup-here">
			<button type="button" class="button popup-panel" onClick={() => on.here()}>
				{popup.useHere}
			</button>
			<button type="button" class="button popup-panel" onClick={() => on.always(host)}>
				{popup.always}
			</button>
		</div>
	);
}

/** The way out of a site the person let Äkta in on. */
function Leave({state: {host, chosen}, strings: {popup}, on}: PopupProps) {
	if (!host || !chosen) return null;
	return (
		<div class="popup-here">
			<button type="button" class="quiet-button" onClick={() => on.leave(host)}>
				{popup.leave}
			</button>
		</div>
	);
}

const guidance = ({inForce}: PopupState, {popup}: PageStrings): string => {
	if (!inForce) return '';
	const {organisation, version, since} = inForce;
	return organisation ? popup.guidance(organisation.name, version, since) : popup.ownTips(version);
};

function Modes({state, strings: {popup}, on}: PopupProps) {
	const {host} = state;
	const options: (readonly [Mode, string])[] = [
		['on', popup.on],
		['rest', popup.rest],
		['today', popup.restToday],
	];
	if (host) options.push(['off', popup.off]);
	const choose = (mode: Mode) => {
		const does = {on: on.turnOn, rest: on.rest, today: on.restToday, off: () => host && on.offHere(host)};
		does[mode]();
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
			<Mend {...props} />
			<Here {...props} />
			<Modes {...props} />
			<Leave {...props} />
			{state.panel && (
				<button type="button" class="button popup-panel" onClick={() => on.panel()}>
					{strings.popup.panel}
				</button>
			)}
			<footer class="popup-foot">
				{state.inForce?.organisation ? (
					<button type="button" class="quiet-button" onClick={() => on.guidance()}>
						{guidance(state, strings)}
					</button>
				) : (
					<p>{guidance(state, strings)}</p>
				)}
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
