#include "allocations.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::uint64_t> counted{0};
}

namespace undertone::bench {
std::uint64_t allocations() { return counted.load(std::memory_order_relaxed); }
}  // namespace undertone::bench

// The array and nothrow forms call these.
void* operator new(std::size_t size)
{
    counted.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
