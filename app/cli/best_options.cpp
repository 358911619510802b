#include "app/cli/best_options.h"

#include "app/cli/option_texts.h"

namespace touchstone
{

namespace
{

// "ACCOUNT=REASON", by id or name.
Result<Done> addMark(BestRule &rule, const QString &text, bool best, const Dataset &dataset)
{
    const qsizetype at = text.indexOf(QLatin1Char('='));
    const QString account = text.left(at).trimmed();
    const qint32 row = dataset.findAccount(account);
    if (row < 0)
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "There is no account \"%1\".").arg(account),
                     {},
                     QCoreApplication::translate("Command", "Name it by its id, or by its name as the data have it.")};
    rule.marks[dataset.accountId(static_cast<std::size_t>(row))] = {best, text.mid(at + 1).trimmed()};
    return Done{};
}

Result<Done> addMarks(BestRule &rule, const std::vector<std::string> &given, bool best, const Dataset &dataset)
{
    for (const QString &text : texts(given))
        if (const Result<Done> added = addMark(rule, text, best, dataset); !added)
            return added;
    return Done{};
}

Result<Done> setCriteria(BestRule &rule, const BestOptions &given, const Dataset &dataset)
{
    if (!given.where.empty())
        rule.criteria.clear();
    for (const QString &text : texts(given.where)) {
        const Result<Criterion> criterion = criterionFromText(text, dataset.accounts);
        if (!criterion)
            return criterion.error();
        rule.criteria.push_back({*criterion});
    }
    if (given.among.empty())
        return Done{};
    const Result<Criterion> among = criterionFromText(QString::fromStdString(given.among), dataset.accounts);
    if (!among)
        return among.error();
    rule.among = *among;
    return Done{};
}

std::string checkMark(const std::string &text)
{
    const std::size_t at = text.find('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return QCoreApplication::translate("Command", "\"%1\" should be ACCOUNT=REASON.")
            .arg(QString::fromStdString(text))
            .toStdString();
    return {};
}

} // namespace

bool BestOptions::setSomething() const
{
    return clear || all || atLeast > 0 || !where.empty() || !among.empty() || !pins.empty() || !exclusions.empty();
}

void addBestOptions(CLI::App &options, BestOptions &given)
{
    options
        .add_option("--where", given.where,
                    described(QT_TRANSLATE_NOOP("Command", "'FIELD OP VALUE', a criterion; = != < <= > >= in contains, "
                                                           "VALUE may be 'top 20%' or 'bottom 10%'")))
        ->expected(1)
        ->take_all();
    const auto all = options.add_flag("--all", given.all,
                                      described(QT_TRANSLATE_NOOP("Command", "All criteria must hold (the default)")));
    options
        .add_option("--at-least", given.atLeast, described(QT_TRANSLATE_NOOP("Command", "So many criteria must hold")))
        ->check(CLI::PositiveNumber)
        ->excludes(all);
    options.add_option("--among", given.among,
                       described(QT_TRANSLATE_NOOP("Command", "'FIELD OP VALUE', who the best are compared with")));
    options.add_option("--pin", given.pins, described(QT_TRANSLATE_NOOP("Command", "ACCOUNT=REASON, best by hand")))
        ->expected(1)
        ->take_all()
        ->check(checkMark);
    options
        .add_option("--exclude", given.exclusions,
                    described(QT_TRANSLATE_NOOP("Command", "ACCOUNT=REASON, not best by hand")))
        ->expected(1)
        ->take_all()
        ->check(checkMark);
    options.add_flag("--clear", given.clear,
                     described(QT_TRANSLATE_NOOP("Command", "Forget all criteria and marks first")));
}

Result<BestRule> changedRule(const BestRule &rule, const BestOptions &given, const Dataset &dataset)
{
    BestRule changed = given.clear ? BestRule{} : rule;
    if (const Result<Done> set = setCriteria(changed, given, dataset); !set)
        return set.error();
    if (given.atLeast > 0) {
        changed.combine = BestRule::Combine::AtLeast;
        changed.atLeast = given.atLeast;
    } else if (given.all || !given.where.empty()) {
        changed.combine = BestRule::Combine::All;
    }
    if (const Result<Done> pinned = addMarks(changed, given.pins, true, dataset); !pinned)
        return pinned.error();
    if (const Result<Done> excluded = addMarks(changed, given.exclusions, false, dataset); !excluded)
        return excluded.error();
    return changed;
}

} // namespace touchstone
