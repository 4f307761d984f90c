/** What a practice page hands over when something is published: one text per composer it was published from. */
export type Published = {readonly composer: string; readonly texts: readonly string[]};

const show = (published: Published) => {
	const item = document.createElement('li');
	for (const text of published.texts) {
		const paragraph = document.createElement('p');
		paragraph.textContent = text;
		item.append(paragraph);
	}
	document.querySelector('[data-practice="published"]')?.prepend(item);
};

/** Adds the post to the page's own list and sends it to the practice server, which counts what arrived. */
export const publish = (published: Published): void => {
	show(published);
	void fetch('/published', {method: 'POST', keepalive: true, body: JSON.stringify(published)});
};

const ignoresUntrusted = new URLSearchParams(location.search).has('ignoreUntrusted');

/** False for a scripted event when the page was opened with `?ignoreUntrusted`, as some networks behave. */
export const accepts = (event: Event): boolean => event.isTrusted || !ignoresUntrusted;
