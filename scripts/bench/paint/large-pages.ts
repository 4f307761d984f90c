/** A page a person writes in that costs much: its markup, and how it is made ready. */
export type LargePage = {
	readonly name: string;
	/** The host of a network that knows the field. */
	readonly host: string;
	readonly body: string;
	/** The field that is typed in. */
	readonly field: string;
	/** Runs in the page once the field has been clicked. */
	prepare(): void;
};

const form = (text = ''): string =>
	`<form class="compose-form"><div class="compose-form__dropdowns"><button type="button"><svg class="icon-globe"></svg></button></div><textarea class="autosuggest-textarea__textarea" style="width:400px;height:40px">${text}</textarea><div class="compose-form__submit"><button type="submit">Publicera</button></div></form>`;

const mastodon = (inner: string): string => `<div id="mastodon">${inner}</div>`;

const line = 'Vi öppnar igen på måndag och hälsar alla välkomna in.';

/** The pages of which typing must stay as quick as it is without Äkta. */
export const largePages: readonly LargePage[] = [
	{
		name: 'An editable element of 5,000 lines',
		host: 'bsky.app',
		body: `<div role="dialog"><div data-testid="composePostView"><div contenteditable="true" role="textbox" style="height:300px;overflow:auto">${`<p>${line}</p>`.repeat(5000)}</div><button data-testid="composerPublishBtn">Post</button></div></div>`,
		field: '[contenteditable]',
		prepare() {
			const last = document.querySelector('[contenteditable]')?.lastElementChild;
			if (last) getSelection()?.setBaseAndExtent(last, 1, last, 1);
		},
	},
	{
		name: 'A textarea of 1 MB',
		host: 'mastodon.social',
		body: mastodon(form(`${line}\n`.repeat(Math.ceil(1_048_576 / (line.length + 1))))),
		field: 'textarea',
		prepare() {
			const field = document.querySelector('textarea');
			field?.setSelectionRange(field.value.length, field.value.length);
		},
	},
	{
		name: '2,000 composers that each had focus',
		host: 'mastodon.social',
		body: mastodon(form().repeat(2000)),
		field: 'form:last-of-type textarea',
		prepare() {
			for (const field of document.querySelectorAll('textarea')) field.focus();
		},
	},
];
