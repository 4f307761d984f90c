import {useState} from 'preact/hooks';
import type {UpdateStatus} from '../../companion/update-status.ts';
import type {Refusal} from '../../engine/distribution/verification/refusal.ts';
import type {Language} from '../../engine/model/language.ts';
import {FilePicker} from '../controls/file-picker.tsx';
import {Mark} from '../controls/icons.tsx';
import type {RuleSetStrings} from '../strings/rule-set/strings.ts';
import {PageNav} from './page-nav.tsx';
import {RefusalView} from './refusal-view.tsx';

/** What the page for a file of one's own is drawn from. */
export type ImportProps = {
	readonly report: UpdateStatus;
	readonly strings: RuleSetStrings;
	readonly language: Language;
	/** Tries a file and puts it in force; answers why it was not taken. */
	readonly take: (file: string) => Promise<Refusal | undefined>;
	readonly drop: () => void;
};

function Offered({
	strings: {import: texts},
	take,
}: Pick<ImportProps, 'strings'> & {readonly take: (file: string) => void}) {
	const [pasted, setPasted] = useState('');
	const submit = (event: Event) => {
		event.preventDefault();
		if (pasted.trim() !== '') take(pasted);
	};
	return (
		<form class="import" onSubmit={submit}>
			<FilePicker label={texts.file} accept=".json,application/json" on={file => void file.text().then(take)} />
			<label for="import-text">{texts.paste}</label>
			<textarea id="import-text" rows={6} spellcheck={false} onInput={event => setPasted(event.currentTarget.value)} />
			<button type="submit" class="button">
				{texts.take}
			</button>
		</form>
	);
}

function Outcome({
	report,
	refusal,
	strings,
	language,
}: Pick<ImportProps, 'report' | 'strings' | 'language'> & {refusal: Refusal | undefined}) {
	const {pushed} = report;
	return (
		<div role="status">
			{refusal ? (
				<div class="page-note">
					<p>{strings.import.refused}</p>
					<RefusalView refusal={refusal} strings={strings} language={language} />
				</div>
			) : (
				pushed?.source === 'file' && (
					<p class="page-note">{strings.import.taken(pushed.set.name, pushed.set.version)}</p>
				)
			)}
		</div>
	);
}

/** Where a person tries a rule-set file of their own and takes it into use, in a browser whose policy gives none. */
export function ImportView(props: ImportProps) {
	const {report, strings, take, drop} = props;
	const [refusal, setRefusal] = useState<Refusal | undefined>();
	const isManaged = report.source !== 'file';
	return (
		<main class="akta page options importing">
			<PageNav open="import" strings={strings} />
			<header class="page-head">
				<Mark size={32} />
				<h1>{strings.import.title}</h1>
				<p class="page-lead">{isManaged ? strings.import.managed : strings.import.lead}</p>
			</header>
			{!isManaged && (
				<section>
					<Offered strings={strings} take={file => void take(file).then(setRefusal)} />
					<Outcome {...props} refusal={refusal} />
					{report.pushed?.source === 'file' && (
						<button type="button" class="button section-button" onClick={() => drop()}>
							{strings.import.drop}
						</button>
					)}
				</section>
			)}
		</main>
	);
}
