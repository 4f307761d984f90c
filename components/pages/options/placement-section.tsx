import {needsConsent, placementOn} from '../../../companion/placement.ts';
import type {Placement} from '../../../companion/settings.ts';
import type {Network} from '../../../platforms/registry/networks.ts';
import {TermsChoice} from '../terms-choice.tsx';
import type {OptionsProps} from './options-props.ts';

const HOMES: readonly Placement[] = ['docked', 'panel', 'marks', 'off'];

/** What a network's pages may show before the person has read the sentence on its terms. */
const WITHOUT_CONSENT: readonly Placement[] = ['panel', 'off'];

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
				value={placementOn(settings, name, network)}
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

/** Where Äkta shows itself on each network; where the terms bar insertions, in the pages only after the sentence on them. */
export function PlacementSection(props: OptionsProps) {
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
					<TermsChoice key={network.name} network={network} settings={state.settings} {...props} />
				))}
		</section>
	);
}
