import type { Completable, Shell } from './words.ts';

/** The completion script of a shell, to be sourced in its start-up file. */
export function completionScript(shell: Shell, words: Completable): string {
  return { bash, zsh, fish }[shell](words);
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The branches of `case $previous`; bash and zsh differ only in the actions. */
function branches(
  { options, args }: Completable,
  values: (list: readonly string[]) => string,
  files: string,
  free: string,
): string {
  const own = options.filter((option) => option.takesValue);
  const lines = own.map(({ names, values: list, file }) => {
    const action = list.length > 0 ? values(list) : file ? files : free;
    return `    ${names.join('|')}) ${action}; return ;;`;
  });
  const words = Object.entries(args).map(([name, list]) => `    ${name}) ${values(list)}; return ;;`);
  return [...lines, ...words].join('\n');
}

function bash(words: Completable): string {
  const reply = (list: string) => `_group_exit_offer < <(compgen -W ${quote(list)} -- "$word")`;
  const files = '_group_exit_offer < <(compgen -f -- "$word")';
  const names = words.options.flatMap((option) => option.names).join(' ');
  const commands = words.commands.map((command) => command.name).join(' ');
  return `# group-exit completion for bash: source <(group-exit completion bash)
# A line is a word, whatever is in it; the bash of macOS has no mapfile.
_group_exit_offer() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done
}
_group_exit() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # Bash takes --format=html for three words.
  if [[ $word == = ]]; then word=''
  elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $previous in
${branches(words, (list) => reply(list.join(' ')), files, ':')}
  esac
  if [[ $word == -* ]]; then ${reply(names)}
  elif ((COMP_CWORD == 1)); then ${reply(commands)}
  else ${files}; fi
}
complete -o filenames -F _group_exit group-exit
`;
}

function zsh(words: Completable): string {
  const names = words.options.flatMap((option) => option.names).join(' ');
  const commands = words.commands.map(({ name, about }) => quote(`${name}:${about.replaceAll(':', '\\:')}`));
  return `#compdef group-exit
# group-exit completion for zsh: source <(group-exit completion zsh)
_group_exit() {
  local word=\${words[CURRENT]} previous=\${words[CURRENT-1]}
  if [[ $word == --*=* ]]; then previous=\${word%%=*}; compset -P '*='; fi
  case $previous in
${branches(words, (list) => `compadd -- ${list.join(' ')}`, '_files', ':')}
  esac
  if [[ $word == -* ]]; then compadd -- ${names}
  elif ((CURRENT == 2)); then
    local -a commands=(${commands.join(' ')})
    _describe command commands
  else _files; fi
}
compdef _group_exit group-exit
`;
}

function fish(words: Completable): string {
  const plain = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const commands = words.commands.map(
    ({ name, about }) => `complete -c group-exit -n __fish_use_subcommand -f -a ${name} -d ${plain(about)}`,
  );
  const options = words.options.map(({ names, takesValue, values, file, help }) => {
    const flags = names.map((name) =>
      name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
    );
    const value = values.length > 0 ? ` -x -a ${plain(values.join(' '))}` : file ? ' -r -F' : ' -x';
    return `complete -c group-exit ${flags.join(' ')}${takesValue ? value : ''} -d ${plain(help)}`;
  });
  return `# group-exit completion for fish: group-exit completion fish | source
${[...commands, ...options].join('\n')}
${Object.entries(words.args)
  .map(
    ([name, list]) =>
      `complete -c group-exit -n '__fish_seen_subcommand_from ${name}' -f -a ${plain(list.join(' '))}`,
  )
  .join('\n')}
`;
}
