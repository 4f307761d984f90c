import {useState} from 'preact/hooks';
import {mayRead, newlyRead, type ReadPart, readParts} from '../../../companion/reading-consent.ts';
import type {ReadingStrings} from '../../strings/reading/strings.ts';
import {TermsChoice} from '../terms-choice.tsx';
import type {WelcomeProps} from './welcome-props.ts';

const PARTS = Object.keys(readParts) as ReadPart[];

function Parts({reading, fresh}: {readonly reading: ReadingStrings; readonly fresh: readonly string[]}) {
	return (
		<ul class="read-parts">
			{PARTS.map(part => (
				<li key={part}>
					{reading.parts[part]}
					{fresh.includes(part) && <strong class="read-new"> {reading.isNew}</strong>}
				</li>
			))}
		</ul>
	);
}

/** The second step: what is read, where it goes, and the one button before which nothing is; beside it the choice that LinkedIn's terms ask for. */
export function ReadsStep(props: WelcomeProps) {
	const {agreed, reading, strings, networks, agree, go} = props;
	const [failed, setFailed] = useState(false);
	const fresh = newlyRead(agreed);
	return (
		<>
			{fresh.length > 0 && <p class="page-note">{reading.changed}</p>}
			<div>
				<p>{reading.when}</p>
				<Parts reading={reading} fresh={fresh} />
				<p class="section-why">{reading.never}</p>
			</div>
			<div>
				<h2>{reading.whereTitle}</h2>
				<p>{reading.where}</p>
			</div>
			{networks
				.filter(({barInsertions}) => barInsertions)
				.map(network => (
					<TermsChoice key={network.name} network={network} {...props} />
				))}
			<p class="welcome-onward">
				<button
					type="button"
					class="button main-button reading-agree"
					onClick={() => (mayRead(agreed) ? go('done') : void agree().then(kept => setFailed(!kept)))}
				>
					{mayRead(agreed) ? strings.welcome.toDone : reading.agree}
				</button>
			</p>
			<p role="status">{failed && reading.failed}</p>
		</>
	);
}
