import {useState} from 'preact/hooks';
import type {PageStrings} from '../../strings/pages/strings.ts';

/** What the privacy section needs beside its texts. */
export type DataProps = {
	/** How often the person said that a tip was wrong. */
	readonly misunderstood: number;
	readonly strings: PageStrings;
	/** Hands everything stored to the person as a file. */
	readonly save: () => void;
	/** Deletes everything stored, all of it or nothing; answers false when nothing could be. */
	readonly clear: () => Promise<boolean>;
};

function Delete({strings: {person}, clear}: Pick<DataProps, 'strings' | 'clear'>) {
	const [asked, setAsked] = useState(false);
	const [held, setHeld] = useState(false);
	const {data} = person;
	const ask = () => {
		setHeld(false);
		setAsked(true);
	};
	const answer = (run: () => Promise<boolean>) => async () => {
		setAsked(false);
		setHeld(!(await run()));
	};
	if (!asked)
		return (
			<>
				<button type="button" class="button" onClick={ask}>
					{data.delete}
				</button>
				<p class="privacy" role="status">
					{held && data.held}
				</p>
			</>
		);
	return (
		<div class="page-note" role="status">
			<p>{data.sure}</p>
			<div class="button-row">
				<button type="button" class="button" onClick={answer(clear)}>
					{data.yes}
				</button>
				<button type="button" class="button" onClick={answer(async () => true)}>
					{data.no}
				</button>
			</div>
		</div>
	);
}

/** Privacy: what Äkta promises, may do and keeps, with everything stored as a file and a way to delete it. */
export function DataSection({misunderstood, strings, save, clear}: DataProps) {
	const {options, person} = strings;
	const {data} = person;
	return (
		<section class="data" id="privacy">
			<h2>{options.privacy}</h2>
			{options.privacyTexts.map(text => (
				<p key={text} class="privacy">
					{text}
				</p>
			))}
			<h3>{data.permissions}</h3>
			<dl class="permissions">
				{data.permission.map(({name, text}) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			<h3>{data.stored}</h3>
			<ul class="stored">
				{data.storedTexts.map(text => (
					<li key={text}>{text}</li>
				))}
			</ul>
			{misunderstood > 0 && <p class="privacy">{data.misunderstood(misunderstood)}</p>}
			<div class="button-row">
				<button type="button" class="button" onClick={() => save()}>
					{data.export}
				</button>
				<Delete strings={strings} clear={clear} />
			</div>
		</section>
	);
}
