export declare const root: string;
export declare const environment: (more?: NodeJS.ProcessEnv) => NodeJS.ProcessEnv;
export declare const needsShell: (program: string) => boolean;
