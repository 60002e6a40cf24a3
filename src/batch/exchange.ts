import { BroadcastChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** What threads that judge the same batch have made and tell each other, each thing under a name. */
export interface Exchange<T> {
  /** What another thread has made of that name. */
  take(name: string): T | undefined;
  give(name: string, made: T): void;
}

/**
 * An exchange of all threads of the process that open one of that name.
 *
 * @param most things that are told, and kept until they are asked for
 */
export function exchangeOf<T>(name: string, most: number): Exchange<T> {
  const channel = new BroadcastChannel(name);
  // Node reads from both alike; its declarations know of one.
  const port = channel as unknown as MessagePort;
  const told = new Map<string, T>();
  let given = 0;
  return {
    take(wanted) {
      // Nobody is woken for what is told: it is looked for when something would have to be made.
      for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
        const [title, made] = next.message as [string, T];
        if (told.size < most) told.set(title, made);
      }
      const found = told.get(wanted);
      told.delete(wanted);
      return found;
    },
    give(title, made) {
      if (++given <= most) channel.postMessage([title, made]);
    },
  };
}
