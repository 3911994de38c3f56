#include <regimen/io/json.hpp>
#include <regimen/regimen.hpp>

int main() { return REGIMEN_VERSION_MAJOR; }
