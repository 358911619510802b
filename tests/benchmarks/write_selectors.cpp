// Writes what mining is measured on: write_selectors accounts.csv FOLDER.

#include "tests/benchmarks/selectors.h"

#include <cstdio>
#include <filesystem>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "write_selectors accounts.csv FOLDER\n");
        return 2;
    }
    const auto selectors = touchstone::selectorsOf(argv[1]);
    std::filesystem::create_directories(argv[2]);
    if (!selectors || !touchstone::writeSelectors(*selectors, argv[2])) {
        std::fprintf(stderr, "The selectors could not be made or written.\n");
        return 1;
    }
    std::printf("%zu rows, %zu selectors, %zu best\n", selectors->rowCount, selectors->rows.size(),
                selectors->best.count());
    return 0;
}
