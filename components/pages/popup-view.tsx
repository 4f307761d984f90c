import {Mark} from '../controls/icons.tsx';
import {NamedSwitch} from '../controls/switch.tsx';
import {ReadingQuestion} from '../reading/reading-question.tsx';
import type {PageStrings} from '../strings/pages/strings.ts';
import {PopupFoot} from './popup-foot.tsx';
import type {PopupProps, PopupState} from './popup-state.ts';
import {TermsChoice} from './terms-choice.tsx';

/** One sentence on what Äkta sees on this page. */
const seen = (state: PopupState, {popup}: PageStrings): string => {
	const {host, known, askedBy, tab, offHere, restUntil, hindrance, inMessage, here} = state;
	if (offHere && host) return popup.offHere(host);
	if (restUntil !== undefined) return popup.resting(restUntil);
	if (inMessage) return popup.message;
	if (hindrance) return popup.hindered[hindrance].text;
	if (tab) return popup.draft(tab.title, tab.tips.filter(tip => !tip.strength).length);
	if (known || here) return popup.ready;
	return askedBy === undefined ? popup.unknown : popup.suggested(askedBy);
};

/** The one button that takes away what stands in the way; nothing while Äkta is off or rests anyway. */
function Mend({state: {hindrance, offHere, restUntil}, strings: {popup}, on}: PopupProps) {
	if (!hindrance || offHere || restUntil !== undefined) return null;
	return (
		<button type="button" class="button main-button popup-panel" onClick={() => on.resolve(hindrance)}>
			{popup.hindered[hindrance].button}
		</button>
	);
}

/** The ways in on a page Äkta does not know. */
function Here({state, strings: {popup}, on}: PopupProps) {
	const {host, known, tab, hindrance, inMessage, here, offHere, restUntil} = state;
	if (!host || known || tab || hindrance || inMessage || offHere || restUntil !== undefined) return null;
	return (
		<div class="popup-here">
			{!here && (
				<button type="button" class="button popup-panel" onClick={() => on.here()}>
					{popup.useHere}
				</button>
			)}
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

/** One switch for the site in front, where there is something to turn off. */
function SiteSwitch({state: {host, known, tab, offHere}, strings: {popup}, on}: PopupProps) {
	if (!host || !(known || tab || offHere)) return null;
	return <NamedSwitch label={popup.site(host)} on={!offHere} turn={isOn => (isOn ? on.turnOn() : on.offHere(host))} />;
}

/** The person's own choice of a card before every post on this network. */
function Reminder({state: {reminder, offHere, restUntil}, strings: {popup}, on}: PopupProps) {
	if (!reminder || offHere || restUntil !== undefined) return null;
	const {name, title} = reminder.network;
	return <NamedSwitch label={popup.remind(title)} on={reminder.on} turn={isOn => on.remind(name, isOn)} />;
}

/** Rest everywhere for a while, and the way back. */
function Rest({state: {restUntil}, strings: {popup}, on}: PopupProps) {
	if (restUntil !== undefined)
		return (
			<button type="button" class="button popup-panel" onClick={() => on.wake()}>
				{popup.wake}
			</button>
		);
	return (
		<div class="button-row popup-rest">
			<button type="button" class="quiet-button" onClick={() => on.snooze()}>
				{popup.rest}
			</button>
			<button type="button" class="quiet-button" onClick={() => on.snoozeToday()}>
				{popup.restToday}
			</button>
		</div>
	);
}

/** On a network whose terms call for it: the sentence on them and the two choices, until one is made. */
function Terms({state: {terms}, strings, on}: PopupProps) {
	return terms ? (
		<TermsChoice network={terms.network} settings={terms.settings} strings={strings} change={on.change} />
	) : null;
}

/** What Äkta sees on this page, and what can be done about it. */
function Sees(props: PopupProps) {
	return (
		<>
			<p class="popup-seen" role="status">
				{seen(props.state, props.strings)}
			</p>
			<Mend {...props} />
			<Here {...props} />
			<Terms {...props} />
			<SiteSwitch {...props} />
			<Reminder {...props} />
			<Rest {...props} />
			<Leave {...props} />
		</>
	);
}

/** The popup: what Äkta sees on this page, the switch for this site, rest, and the ways onward. */
export function PopupView(props: PopupProps) {
	const {state, strings, on} = props;
	return (
		<main class="akta popup">
			<h1 class="popup-title">
				<Mark />
				Äkta
			</h1>
			{state.asksFirst ? (
				<ReadingQuestion strings={props.reading} agree={on.agree} more={on.whatIsRead} />
			) : (
				<Sees {...props} />
			)}
			{state.panel && (
				<button type="button" class="button popup-panel" onClick={() => on.panel()}>
					{strings.popup.panel}
				</button>
			)}
			<PopupFoot {...props} />
		</main>
	);
}
