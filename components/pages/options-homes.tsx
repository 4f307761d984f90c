import {homeOn, needsConsent} from '../../browser/homes.ts';
import type {Home} from '../../browser/settings-shape.ts';
import type {Network, OptionsProps} from './options-view.tsx';

const HOMES: readonly Home[] = ['docked', 'panel', 'marks', 'off'];

/** What a network's pages may show before the person has read the sentence on its terms. */
const WITHOUT_CONSENT: readonly Home[] = ['panel', 'off'];

type NetworkProps = OptionsProps & {readonly network: Network};

function HomeOf({network, state: {settings}, strings: {options}, change}: NetworkProps) {
	const {name, title} = network;
	const choose = (chosen: string) => {
		const home = HOMES.find(each => each === chosen);
		if (home) change({homes: {...settings.homes, [name]: home}});
	};
	return (
		<li>
			<label for={`home-${name}`}>{title}</label>
			<select
				id={`home-${name}`}
				value={homeOn(settings, name, network)}
				onChange={event => choose(event.currentTarget.value)}
			>
				{(needsConsent(settings, name, network) ? WITHOUT_CONSENT : HOMES).map(home => (
					<option key={home} value={home}>
						{options.home[home]}
					</option>
				))}
			</select>
		</li>
	);
}

function ConsentTo({network: {name, title}, state: {settings}, strings: {options}, change}: NetworkProps) {
	const given = settings.consents.includes(name);
	const others = settings.consents.filter(each => each !== name);
	const consent = (wanted: boolean) =>
		change({
			consents: wanted ? [...others, name] : others,
			homes: {...settings.homes, [name]: wanted ? 'docked' : 'panel'},
		});
	return (
		<div class="page-note">
			<p>{options.consent.text(title)}</p>
			<button type="button" class="button" onClick={() => consent(!given)}>
				{given ? options.consent.undo : options.consent.yes(title)}
			</button>
		</div>
	);
}

/** Where Äkta shows itself on each network; where the terms bar insertions, in the pages only after the sentence on them. */
export function HomesSection(props: OptionsProps) {
	const {state, strings} = props;
	return (
		<section id="homes">
			<h2>{strings.options.homes}</h2>
			<p class="section-why">{strings.options.homesWhy}</p>
			<ul class="rows">
				{state.networks.map(network => (
					<HomeOf key={network.name} network={network} {...props} />
				))}
			</ul>
			{state.networks
				.filter(({barInsertions}) => barInsertions)
				.map(network => (
					<ConsentTo key={network.name} network={network} {...props} />
				))}
		</section>
	);
}
