import type {Home} from '../../browser/settings.ts';
import {platformName} from '../platform-names.ts';
import type {OptionsProps} from './options-view.tsx';

const HOMES: readonly Home[] = ['docked', 'panel', 'marks', 'off'];

/** What LinkedIn's pages may show before the person has read the sentence on its terms. */
const WITHOUT_CONSENT: readonly Home[] = ['panel', 'off'];

type HomeProps = OptionsProps & {readonly platform: string};

function HomeOf({platform, state: {settings}, strings: {options}, change}: HomeProps) {
	const waits = platform === 'linkedin' && !settings.consents.includes('linkedin');
	const value = settings.homes[platform] ?? (platform === 'linkedin' ? 'panel' : 'docked');
	const choose = (chosen: string) => {
		const home = HOMES.find(each => each === chosen);
		if (home) change({homes: {...settings.homes, [platform]: home}});
	};
	return (
		<li>
			<label for={`home-${platform}`}>{platformName(platform) ?? platform}</label>
			<select id={`home-${platform}`} value={value} onChange={event => choose(event.currentTarget.value)}>
				{(waits ? WITHOUT_CONSENT : HOMES).map(home => (
					<option key={home} value={home}>
						{options.home[home]}
					</option>
				))}
			</select>
		</li>
	);
}

function LinkedinConsent({state: {settings}, strings: {options}, change}: OptionsProps) {
	const given = settings.consents.includes('linkedin');
	const consent = (wanted: boolean) =>
		change({
			consents: wanted ? [...settings.consents, 'linkedin'] : settings.consents.filter(each => each !== 'linkedin'),
			homes: {...settings.homes, linkedin: wanted ? 'docked' : 'panel'},
		});
	return (
		<div class="page-note">
			<p>{options.linkedin.text}</p>
			<button type="button" class="button" onClick={() => consent(!given)}>
				{given ? options.linkedin.undo : options.linkedin.yes}
			</button>
		</div>
	);
}

/** Where Äkta shows itself on each network; LinkedIn's own pages only after the sentence on its terms. */
export function HomesSection(props: OptionsProps) {
	const {state, strings} = props;
	return (
		<section>
			<h2>{strings.options.homes}</h2>
			<p class="section-why">{strings.options.homesWhy}</p>
			<ul class="rows">
				{state.platforms.map(platform => (
					<HomeOf key={platform} platform={platform} {...props} />
				))}
			</ul>
			{state.platforms.includes('linkedin') && <LinkedinConsent {...props} />}
		</section>
	);
}
