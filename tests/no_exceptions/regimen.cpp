// Compiled with -fno-exceptions -fno-rtti.
#include <regimen/regimen.hpp>

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "this test is to be compiled without exceptions and without RTTI"
#endif
