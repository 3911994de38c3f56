#include <regimen/regimen.hpp>

int main() { return REGIMEN_VERSION_MAJOR; }
