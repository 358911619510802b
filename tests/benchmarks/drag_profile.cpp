// drag_profile [ACCOUNTS] [STEPS]: drags a cut-off and then a weight on the profile page, with all other pages there
// but unseen as in the window, and waits each time until the scores are new and painted. Prints the CPU time of a step,
// all threads together, and the longest that one event kept the window.

#include "tests/benchmarks/scored_accounts.h"
#include "ui/document/data_import.h"
#include "ui/document/file_readings.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/page_list.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/tasks/task_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/threshold_histogram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace touchstone;

namespace
{

double cpuMs(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Knows how long each event kept the thread of the window.
class MeasuringApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0)
            return leave(QApplication::notify(receiver, event));
        const double before = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        const bool taken = QApplication::notify(receiver, event);
        longest = std::max(longest, cpuMs(CLOCK_THREAD_CPUTIME_ID) - before);
        return leave(taken);
    }

    double longest = 0.0;

private:
    bool leave(bool taken)
    {
        --m_depth;
        return taken;
    }

    int m_depth = 0;
};

// All pages as the window has them; the profile's is seen.
struct Pages {
    Pages(QApplication &application, const Project &project) : theme(application)
    {
        document.reset(project);
        const PageContext context{document, live, tasks, prompts, theme, readings, imports};
        for (const PageDefinition &definition : pageList()) {
            stack.addWidget(definition.create(context, &stack));
            if (QLatin1String(definition.key) == QLatin1String("profile"))
                stack.setCurrentIndex(stack.count() - 1);
        }
        stack.resize(1072, 760);
        stack.show();
    }

    void settle()
    {
        while (!live.isCurrent())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // what was asked to be painted is painted here
    }

    Theme theme;
    TaskList tasks;
    DialogPrompts prompts;
    ProjectDocument document;
    LiveAnalysis live{document, tasks};
    FileReadings readings{tasks};
    DataImport imports{document, tasks};
    QStackedWidget stack;
};

// Who drags a handle sees it: then it is painted too.
void scrollTo(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
    QCoreApplication::processEvents();
}

void send(QWidget &widget, QEvent::Type type, const QPointF &at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

template <typename Step>
void measure(const char *name, MeasuringApplication &application, Pages &pages, int steps, Step step)
{
    std::vector<double> costs;
    application.longest = 0.0;
    for (int i = 0; i < steps; ++i) {
        const double before = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
        step(i);
        pages.settle();
        costs.push_back(cpuMs(CLOCK_PROCESS_CPUTIME_ID) - before);
    }
    std::sort(costs.begin(), costs.end());
    std::cout << name << ": CPU " << costs[costs.size() / 2] << " ms a step, of 95 in 100 at most "
              << costs[costs.size() * 95 / 100] << " ms; longest event " << application.longest << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuringApplication application(argc, argv);
    const std::size_t accounts = argc > 1 ? std::stoul(argv[1]) : 1'000'000;
    const int steps = argc > 2 ? std::stoi(argv[2]) : 500;
    Pages pages(application, scoredProject(accounts));
    pages.settle();

    auto *cutOff = pages.stack.currentWidget()->findChild<ThresholdHistogram *>(QStringLiteral("tierHistogram"));
    scrollTo(*cutOff);
    const QPoint handle = cutOff->stopPosition(60);
    send(*cutOff, QEvent::MouseButtonPress, handle);
    measure("cut-off", application, pages, steps,
            [&](int i) { send(*cutOff, QEvent::MouseMove, cutOff->stopPosition(45 + (i % 30))); });
    send(*cutOff, QEvent::MouseButtonRelease, handle);

    QAbstractItemModel *bins =
        pages.stack.currentWidget()->findChild<QAbstractItemView *>(QStringLiteral("bins"))->model();
    measure("weight", application, pages, steps, [&](int i) { bins->setData(bins->index(0, 1), 2 + i % 40); });
    return 0;
}
