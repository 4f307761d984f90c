import type {Law} from '../../engine/policy-reader/finding.ts';
import {notAdvice} from '../../engine/policy-reader/legal-facts.ts';
import type {ReadingProps} from './studio-props.ts';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);

const different = (laws: readonly Law[], language: 'sv' | 'en'): Law[] => [
	...new Map(laws.map(law => [law.fact[language], law])).values(),
];

/** The facts of law the findings lean on, each once, with the day it was read. */
export function Laws({reading, strings: {reader}, language}: ReadingProps) {
	const laws = different(
		reading.findings.flatMap(({law}) => law ?? []),
		language,
	);
	if (laws.length === 0) return null;
	return (
		<section class="studio-part laws">
			<h2>{reader.law}</h2>
			<ul>
				{laws.map(({country, fact, source}) => (
					<li key={fact[language]}>
						<p>
							<span class="check-id">{reader.countries[country] ?? country}</span> {fact[language]}
						</p>
						<p class="field-hint">
							<a href={source.url} target="_blank" rel="noreferrer">
								{reader.lawRead(hostOf(source.url), source.read, source.recheck)}
							</a>
						</p>
					</li>
				))}
			</ul>
			<p class="field-hint">{notAdvice[language]}</p>
		</section>
	);
}
