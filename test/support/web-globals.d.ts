// The only web global of the pure folders; browsers, Node and workers all have it. Lint keeps it to src/channels.

interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: { set(name: string, value: string): void };
  readonly hash: string;
  readonly origin: string;
}

declare const URL: { new (url: string, base?: string): URL };
