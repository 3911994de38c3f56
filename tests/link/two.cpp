#include <regimen/regimen.hpp>

int in_the_other_one();
int in_the_other_one() { return REGIMEN_VERSION_MAJOR; }
