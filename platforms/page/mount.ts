/** A place of ours in the page: a closed root whose content is laid out as if in the viewport, and takes pointers where it draws. */
export type Mounted = {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** Where to render; inside `root`. */
	readonly place: HTMLElement;
	/** Brings the place back when the page's layout moved it, after a resize for instance. */
	settle(): void;
	/** Removes it without trace. */
	remove(): void;
};

/** Puts an element with a random name beside the page's content: in the dialog that holds `near`, else in the body. */
export declare const mount: (near: Element) => Mounted;
