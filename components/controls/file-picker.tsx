type FilePickProps = {
	readonly label: string;
	/** As the browser's own file field takes it. */
	readonly accept: string;
	readonly on: (file: File) => void;
};

/** A button that opens a file of the person's choice; the same file can be chosen again. */
export function FilePicker({label, accept, on}: FilePickProps) {
	return (
		<label class="button file-pick">
			{label}
			<input
				type="file"
				class="unseen"
				accept={accept}
				onChange={event => {
					const [file] = event.currentTarget.files ?? [];
					if (file) on(file);
					event.currentTarget.value = '';
				}}
			/>
		</label>
	);
}
