# Completion of touchstone-cli for bash.
_touchstone_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-}
    local best="--where --all --at-least --among --pin --exclude --clear"
    local reading="--as --map --kind --known --ignore --key --encoding --delimiter --header-row --header-rows --keep-row --keep --repair-text --sheet
        --decimal --dates --list-separator"
    local options="--help --version --json --quiet"

    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "new import sources fields match tidy value best patterns draft profile score explain fit report run
            --help --version" -- "$word"))
        return
    fi
    case $before in
    --as) COMPREPLY=($(compgen -W "customers prospects opportunities contacts responses usage invoices accounts
        subscriptions tickets events lookup ignored" -- "$word")); return ;;
    --against) COMPREPLY=($(compgen -W "rest lost pipeline left" -- "$word")); return ;;
    --level) COMPREPLY=($(compgen -W "site account ultimate-parent" -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "text markdown json" -- "$word")); return ;;
    --dates) COMPREPLY=($(compgen -W "dmy mdy ymd" -- "$word")); return ;;
    esac
    case $command in
    new) options+=" --title" ;;
    import) options+=" $reading" ;;
    match) options+=" --same --different --prefer --level" ;;
    tidy) options+=" --merge --group --regions --currency --rate" ;;
    value) options+=" --margin --cost --years --growth --discount --segment --clear" ;;
    best) options+=" $best" ;;
    patterns) options+=" --against --conditions --all" ;;
    draft) options+=" --unproven" ;;
    profile) options+=" --set --format" ;;
    score) options+=" --output" ;;
    report) options+=" --output --pages --redact" ;;
    run) options+=" --output --title $best $reading" ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
}
complete -F _touchstone_cli touchstone-cli
