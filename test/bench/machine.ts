import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { peerNames, peerVersion } from './peers.ts';

/** Where it was measured: what the reader of a figure must know. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  const jq = jqVersion();
  return [
    `${model}, ${availableParallelism()} cores`,
    `Node ${process.versions.node}`,
    `${process.platform} ${process.arch}`,
    ...peerNames().map((name) => `${name} ${peerVersion(name)}`),
    ...(jq ? [jq.replace('-', ' ')] : []),
  ].join(' · ');
}

/** The version of jq, where there is one. */
export function jqVersion(): string | undefined {
  const { status, stdout } = spawnSync('jq', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
