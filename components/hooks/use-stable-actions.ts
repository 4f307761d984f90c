import {useRef} from 'preact/hooks';

type Actions = {readonly [name: string]: (what: never) => void};

/** The same object at every drawing, whose functions do what the newest `actions` do: what is given it need not be drawn anew. */
export function useStableActions<A extends Actions>(actions: A): A {
	const newest = useRef(actions);
	newest.current = actions;
	const lasting = useRef<A | undefined>(undefined);
	lasting.current ??= Object.fromEntries(
		Object.keys(actions).map(name => [name, (what: never) => newest.current[name]?.(what)]),
	) as A;
	return lasting.current;
}
