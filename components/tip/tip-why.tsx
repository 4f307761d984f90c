import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Organisation} from '../../companion/active-guidance.ts';
import type {RuleInfo} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {suggestionAddress} from './suggestion-address.ts';

type TipWhyProps = {
	readonly tip: Tip;
	readonly about?: RuleInfo | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	/** True where no menu stands beside it that leads to the owner of the tip. */
	readonly suggests?: true;
};

/** Who opens a page tells its owner so: the whole address stands there first, as the browser reads it. */
function Source({about, strings}: Pick<TipWhyProps, 'about' | 'strings'>) {
	const address = useUniqueId();
	const source = about?.source;
	if (!source || !URL.canParse(source.url)) return null;
	const {host, href} = new URL(source.url);
	return (
		<p>
			<a href={href} target="_blank" rel="noreferrer" title={href} aria-describedby={address}>
				{strings.tip.source(host.replace(/^www\./, ''), source.read)}
			</a>
			<span class="tip-address" id={address}>
				{href}
			</span>
		</p>
	);
}

function Errors({about, strings}: Pick<TipWhyProps, 'about' | 'strings'>) {
	if (!about?.errors) return null;
	const {posts, spoke, read, right} = about.errors;
	return <p>{strings.tip.errors(posts, spoke, read, right)}</p>;
}

function Suggest({tip, organisation, strings}: Pick<TipWhyProps, 'tip' | 'organisation' | 'strings'>) {
	const address = suggestionAddress(tip, organisation, strings);
	if (!address) return null;
	return (
		<>
			<a href={address}>{strings.tip.suggest}</a>
			{organisation?.public && <p>{strings.tip.publicMail}</p>}
		</>
	);
}

/** What "Why?" opens: pillar, whose tip it is, how often it is wrong, and its source. */
export function TipWhy({tip, about, organisation, strings, suggests}: TipWhyProps) {
	const opened = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => opened.current?.scrollIntoView({block: 'nearest'}), []);
	const whose = tip.from === 'akta' ? strings.tip.fromAkta : strings.tip.from(organisation?.name ?? tip.from);
	return (
		<div class="tip-about" ref={opened}>
			<p>
				<span class="pillar">{strings.pillar[tip.pillar]}</span>
				{whose}
			</p>
			<Errors about={about} strings={strings} />
			<Source about={about} strings={strings} />
			{suggests && <Suggest tip={tip} organisation={organisation} strings={strings} />}
		</div>
	);
}
