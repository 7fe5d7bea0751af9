/** What workers can do, by name. Every task is pure: plain data in, plain data out; it knows itself what its input is. */
export type Tasks = Readonly<Record<string, (input: unknown) => unknown>>;

/** Registers a task whose input has a shape: the caller's side of the thread is trusted, it is our own code. */
export const task =
  <Input>(run: (input: Input) => unknown) =>
  (input: unknown): unknown =>
    run(input as Input);
