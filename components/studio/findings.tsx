import type {PageName} from '../../authoring/guidance-document.ts';
import {pageForPath} from '../../authoring/page-for-path.ts';
import type {RuleSetError} from '../../engine/model/rule-set-error.ts';
import type {Finding} from '../../engine/policy-reader/finding.ts';
import {describeStudioError} from './error-in-words.ts';
import type {StudioProps} from './studio-props.ts';

function GoTo({page, strings}: Pick<StudioProps, 'strings'> & {readonly page: PageName | undefined}) {
	return page ? <a href={`#${page}`}>{strings.save.go(strings.nav[page])}</a> : null;
}

type OneFindingProps = Pick<StudioProps, 'strings' | 'language'> & {readonly finding: Finding; readonly here: boolean};

/** One thing the policy reader says of the guidance: what, why, and a form that invites. */
export function OneFinding({finding, strings, language, here}: OneFindingProps) {
	const {what, why, rewrite, words, place} = finding;
	return (
		<li class="finding">
			<p class="finding-what">{what[language]}</p>
			{words !== '' && (
				<blockquote class="finding-words" lang={finding.language}>
					{words}
				</blockquote>
			)}
			<p class="field-hint">{why[language]}</p>
			{rewrite && (
				<p class="finding-rewrite">
					{strings.save.rewrite}
					<span lang={finding.language}>{rewrite}</span>
				</p>
			)}
			{!here && <GoTo page={pageForPath(place)} strings={strings} />}
		</li>
	);
}

type ErrorProps = Pick<StudioProps, 'strings' | 'language'> & {
	readonly error: RuleSetError;
	readonly here: boolean;
	/** The name of the tip it is about, when it is about one. */
	readonly tip?: string;
};

/** One thing without which the guidance is not taken. */
export function OneError({error, strings, language, here, tip}: ErrorProps) {
	const page = error.rule === undefined ? pageForPath(error.path) : 'own';
	return (
		<li class="finding">
			<p class="finding-what">
				{tip && <strong>{tip}: </strong>}
				{describeStudioError(error, language)}
			</p>
			{!here && <GoTo page={page} strings={strings} />}
		</li>
	);
}

/** What stands below its own field already. */
const standsBeside = /^(?:may\[|lines\.|contacts\[\d+\]\.|rules\[\d+\]\.say\.\w+\.|owner\.|name$|review$)/;

/** What the policy reader says of what is written on this page and has no field of its own. */
export function FindingsHere({state, strings, language}: StudioProps) {
	const {page, validation} = state;
	const here = validation.findings.filter(
		({place}) => place !== '' && pageForPath(place) === page && !standsBeside.test(place),
	);
	return (
		<div role="status" class="findings-here">
			{here.length > 0 && (
				<section>
					<h2>{strings.save.better}</h2>
					<ul>
						{here.map(finding => (
							<OneFinding
								key={`${finding.check} ${finding.place}`}
								finding={finding}
								strings={strings}
								language={language}
								here
							/>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
