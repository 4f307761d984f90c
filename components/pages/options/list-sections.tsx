import {useRef} from 'preact/hooks';
import type {HiddenRule} from '../../../companion/settings.ts';
import {COACH} from '../../../engine/reply-coach/coach.ts';
import {coachStringsIn} from '../../strings/coach/index.ts';
import {sidebarStringsIn} from '../../strings/sidebar/index.ts';
import type {OptionsProps} from './options-props.ts';

const without = (list: readonly string[], one: string) => list.filter(each => each !== one);

/** The tips the person has hidden, each with its way back, and the way to all tips. */
export function MutedSection({
	state: {settings, names, networks},
	strings: {options},
	language,
	change,
	on,
}: OptionsProps) {
	const {surface: surfaces} = sidebarStringsIn(language);
	const placeOf = ({platform, surface}: HiddenRule) =>
		[networks.find(({name}) => name === platform)?.title ?? platform, surface && surfaces[surface]]
			.filter(Boolean)
			.join(' · ');
	const nameOf = (id: string) => (id === COACH ? coachStringsIn(language).muted : (names[id] ?? id));
	return (
		<section id="muted">
			<h2>{options.muted}</h2>
			{settings.off.length + settings.hidden.length === 0 && <p class="section-why">{options.mutedNone}</p>}
			<ul class="rows">
				{settings.off.map(rule => (
					<li key={rule}>
						<span>{nameOf(rule)}</span>
						<button type="button" class="button" onClick={() => change({off: without(settings.off, rule)})}>
							{options.unmute}
						</button>
					</li>
				))}
				{settings.hidden.map(each => (
					<li key={JSON.stringify(each)}>
						<span>
							{nameOf(each.rule)} <span class="quiet-until">{placeOf(each)}</span>
						</span>
						<button
							type="button"
							class="button"
							onClick={() => change({hidden: settings.hidden.filter(other => other !== each)})}
						>
							{options.unmute}
						</button>
					</li>
				))}
			</ul>
			<button type="button" class="button section-button" onClick={() => on.allTips()}>
				{options.allTips}
			</button>
		</section>
	);
}

/** The tips that are quiet after three skips, each with its way back. */
export function QuietSection({state: {quiet, names}, strings: {options}, on}: OptionsProps) {
	return (
		<section id="quiet">
			<h2>{options.quiet}</h2>
			{quiet.length === 0 && <p class="section-why">{options.quietNone}</p>}
			<ul class="rows">
				{quiet.map(({rule, until, drafts}) => (
					<li key={rule}>
						<span>
							{names[rule] ?? rule} <span class="quiet-until">{options.quietUntil(until, drafts)}</span>
						</span>
						<button type="button" class="button" onClick={() => on.wake(rule)}>
							{options.unmute}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Words and names Äkta says nothing about. */
export function WordsSection({state: {settings}, strings: {options}, change}: OptionsProps) {
	const field = useRef<HTMLInputElement>(null);
	const add = (event: Event) => {
		event.preventDefault();
		const word = field.current?.value.trim();
		if (!field.current || !word || settings.allow.includes(word)) return;
		field.current.value = '';
		change({allow: [...settings.allow, word]});
	};
	return (
		<section id="words">
			<h2>{options.words}</h2>
			<p class="section-why">{options.wordsWhy}</p>
			<form class="add-word" onSubmit={add}>
				<label class="unseen" for="word">
					{options.word}
				</label>
				<input id="word" ref={field} placeholder={options.word} autocomplete="off" />
				<button type="submit" class="button">
					{options.add}
				</button>
			</form>
			<ul class="words">
				{settings.allow.map(word => (
					<li key={word}>
						{word}
						<button
							type="button"
							class="icon-button"
							aria-label={options.remove(word)}
							onClick={() => change({allow: without(settings.allow, word)})}
						>
							×
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Sites where the person turned Äkta off. */
export function HostsSection({state: {settings}, strings: {options}, change}: OptionsProps) {
	return (
		<section id="hosts">
			<h2>{options.hosts}</h2>
			{settings.offHosts.length === 0 && <p class="section-why">{options.hostsNone}</p>}
			<ul class="rows">
				{settings.offHosts.map(host => (
					<li key={host}>
						<span>{host}</span>
						<button type="button" class="button" onClick={() => change({offHosts: without(settings.offHosts, host)})}>
							{options.turnOn}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
