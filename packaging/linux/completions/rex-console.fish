# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_rex_console_global_optspecs
    string join \n practice base-url= profile= renderer= practice-fault= h/help V/version
end

function __fish_rex_console_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_rex_console_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_rex_console_using_subcommand
    set -l cmd (__fish_rex_console_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c rex-console -n "__fish_rex_console_needs_command" -l base-url -d 'Another address of the provider: https, or http on this computer' -r
complete -c rex-console -n "__fish_rex_console_needs_command" -l profile -d 'Keep all of the console\'s files below this folder' -r -F
complete -c rex-console -n "__fish_rex_console_needs_command" -l renderer -d 'How to draw: glow (OpenGL) or wgpu (Vulkan, DirectX, Metal); auto tries one after the other' -r -f -a "auto\t'glow, and wgpu when that fails'
glow\t'OpenGL'
wgpu\t'Vulkan, DirectX or Metal'"
complete -c rex-console -n "__fish_rex_console_needs_command" -l practice-fault -d 'Let the embedded practice provider misbehave, for instance create:cut-after*1 or any:delay=20000' -r
complete -c rex-console -n "__fish_rex_console_needs_command" -l practice -d 'Go straight to practice mode: no account needed, no money moves'
complete -c rex-console -n "__fish_rex_console_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rex-console -n "__fish_rex_console_needs_command" -s V -l version -d 'Print version'
complete -c rex-console -n "__fish_rex_console_needs_command" -f -a "practice-provider" -d 'Run the practice provider alone, for people who integrate against the API'
complete -c rex-console -n "__fish_rex_console_needs_command" -f -a "doctor" -d 'Look at what the console needs of this computer, and say what to do'
complete -c rex-console -n "__fish_rex_console_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l port -d 'Port on 127.0.0.1; 0 takes any free one' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l token-file -d 'File that holds the token; made with a fresh one if it doesn\'t exist' -r -F
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l currency -d 'The account\'s currency, ISO 4217' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l callback-url -d 'Where customers are sent after paying' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l store -d 'File that keeps links and payments between runs' -r -F
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l rate -d 'Requests a minute, or off' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l settle-after -d 'Seconds after which a pending payment succeeds by itself' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l fault -d 'Misbehave by this rule; may be given more than once' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -l strict -d 'Refuse updates that don\'t carry all three printed fields'
complete -c rex-console -n "__fish_rex_console_using_subcommand practice-provider" -s h -l help -d 'Print help'
complete -c rex-console -n "__fish_rex_console_using_subcommand doctor" -l profile -d 'The folder below which all of the console\'s files are kept' -r -F
complete -c rex-console -n "__fish_rex_console_using_subcommand doctor" -l base-url -d 'Another address of the provider: https, or http on this computer' -r
complete -c rex-console -n "__fish_rex_console_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c rex-console -n "__fish_rex_console_using_subcommand help; and not __fish_seen_subcommand_from practice-provider doctor help" -f -a "practice-provider" -d 'Run the practice provider alone, for people who integrate against the API'
complete -c rex-console -n "__fish_rex_console_using_subcommand help; and not __fish_seen_subcommand_from practice-provider doctor help" -f -a "doctor" -d 'Look at what the console needs of this computer, and say what to do'
complete -c rex-console -n "__fish_rex_console_using_subcommand help; and not __fish_seen_subcommand_from practice-provider doctor help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
