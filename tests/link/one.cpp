// Every header in two translation units of one program: what is defined in a header must be inline.
#include <regimen/regimen.hpp>

int in_the_other_one();

int main() { return in_the_other_one() - REGIMEN_VERSION_MAJOR; }
