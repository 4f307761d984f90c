import type {WelcomeProps} from './welcome-props.ts';

/** The networks most people write on, named where there is no room for all. */
const COMMON = ['linkedin', 'facebook', 'x'];

const namesOf = ({networks, language}: WelcomeProps): string => {
	const named = networks.filter(({name}) => COMMON.includes(name)).map(({title}) => title);
	return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {type: 'disjunction'}).format(named);
};

function Pin({strings: {welcome}}: WelcomeProps) {
	return (
		<li>
			<h2>{welcome.pin.head}</h2>
			<p>{welcome.pin.text}</p>
		</li>
	);
}

function Panel({strings: {welcome}, openPanel}: WelcomeProps) {
	return (
		<li>
			<h2>{welcome.panel.head}</h2>
			<p>{welcome.panel.text}</p>
			<button type="button" class="button" onClick={() => openPanel()}>
				{welcome.panel.open}
			</button>
		</li>
	);
}

/** The last step: how Äkta is found again, and the way for those who write the guidance. */
export function DoneStep(props: WelcomeProps) {
	const {networks, pinned, panel, strings, openOptions} = props;
	const {welcome} = strings;
	return (
		<>
			<p>{welcome.next(namesOf(props), networks.filter(({name}) => !COMMON.includes(name)).length)}</p>
			<ul class="welcome-done">
				{!pinned && <Pin {...props} />}
				{panel && <Panel {...props} />}
				<li>
					<h2>{welcome.decide.head}</h2>
					<p>{welcome.decide.text}</p>
					<button type="button" class="button" onClick={() => openOptions()}>
						{welcome.settings}
					</button>
				</li>
				<li>
					<h2>{welcome.lead.head}</h2>
					<p>{welcome.lead.text}</p>
					<a class="button" href="studio.html" target="_blank" rel="noreferrer">
						{welcome.lead.open}
					</a>
				</li>
			</ul>
		</>
	);
}
