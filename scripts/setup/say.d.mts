export declare const say: (text: string) => void;
export declare const step: <Result>(text: string, work: () => Promise<Result>) => Promise<Result>;
